import { describe, expect, it } from 'vitest';
import { droppedFrames } from '../../../../src/core/select/duplicate-frames';
import { analysed } from '../../../helpers/analysed';
import { onlyFrames, withDropped } from '../../../helpers/noise';
import { seededRandom } from '../../../helpers/random';
import { syntheticRunner } from '../../../helpers/synthetic-runner';

describe('frames that the camera left out', () => {
	it('are counted from intervals of whole multiples', () => {
		const { tracks } = syntheticRunner({ seconds: 9 });
		const { tracks: rest, done } = withDropped(tracks, 0.08, 3);
		const inside = done.filter((frame) => frame > 0 && frame < tracks.times.length - 1);
		expect(inside.length).toBeGreaterThan(25);
		expect(droppedFrames(rest.times)).toBe(inside.length);
		const { quality } = analysed(rest);
		expect(quality.filter(({ code }) => code === 'dropped-frames')).toEqual([
			{
				code: 'dropped-frames',
				severity: 'info',
				metric: null,
				details: { frames: inside.length }
			}
		]);
	});

	it('are counted where times tremble a little, too', () => {
		const random = seededRandom(12);
		const { tracks } = syntheticRunner({ seconds: 9 });
		const { times } = onlyFrames(tracks, (frame) => frame % 23 !== 7);
		expect(droppedFrames(times.map((time) => time + 0.0008 * random.uniform()))).toBe(24);
	});

	it('are nobody’s loss where intervals follow no clock', () => {
		expect(droppedFrames(syntheticRunner({ irregularTimes: true }).tracks.times)).toBe(0);
		const random = seededRandom(5);
		let time = 0;
		const wild = Float64Array.from({ length: 400 }, () => (time += 0.02 + 0.03 * random.uniform()));
		expect(droppedFrames(wild)).toBe(0);
	});

	it('are not worth a word below one in a hundred, nor where none is missing', () => {
		const { times } = syntheticRunner({ seconds: 8 }).tracks;
		expect(droppedFrames(times)).toBe(0);
		expect(droppedFrames(times.filter((_, i) => ![50, 111, 298, 402].includes(i)))).toBe(0);
		expect(droppedFrames(times.filter((_, i) => ![50, 111, 298, 402, 450].includes(i)))).toBe(5);
	});
});

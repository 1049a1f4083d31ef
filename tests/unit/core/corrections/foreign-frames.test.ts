import { describe, expect, it } from 'vitest';
import type { Correction } from '../../../../src/core/corrections/corrections';
import type { Analysis } from '../../../../src/core/model/analysis';
import { legIndex } from '../../../../src/core/model/legs';
import type { Tracks } from '../../../../src/core/model/tracks';
import { analysed } from '../../../helpers/analysed';
import { onlyFrames, withNoise } from '../../../helpers/noise';
import { syntheticRunner } from '../../../helpers/synthetic-runner';

const KNEE = legIndex('right', 'knee');
const RATE = 60;

/** Two seconds of one scene, six of the one that is measured, two of the first again. */
const made = syntheticRunner({ seconds: 6, framesPerSecond: RATE });
const measured = withNoise(made.tracks, made.truth, 'phone', 3);
const other = elsewhere(onlyFrames(measured, (frame) => frame < 2 * RATE));
const clip = joined(joined(other, measured), other);
const FIRST = other.times.length;
const END = FIRST + measured.times.length;

describe('a correction on a frame outside of the measured part of a clip', () => {
	const untouched = analysed(clip);

	it.each([
		['before it', 20],
		['just before it', FIRST - 1],
		['just after it', END],
		['after it', END + 50],
		['beyond the clip', clip.times.length + 3]
	])('changes nothing: %s', (_where, frame) => {
		const hidden: Correction = { kind: 'hidePoint', frame, keypoint: KNEE };
		same(analysed(clip, {}, [move(frame), hidden, exchange(frame, frame)]), untouched);
	});

	it('is part of an exchange of sides only as far as the measured part reaches', () => {
		const inside = analysed(clip, {}, [exchange(FIRST, FIRST + 9)]);
		same(analysed(clip, {}, [exchange(0, FIRST + 9)]), inside);
		same(
			analysed(clip, {}, [exchange(END - 5, clip.times.length - 1)]),
			analysed(clip, {}, [exchange(END - 5, END - 1)])
		);
		expect(inside.tracks.x[KNEE]).not.toEqual(untouched.tracks.x[KNEE]);
	});

	it('leaves those within the measured part as they are', () => {
		const own = move(FIRST + 100);
		const hidden: Correction = { kind: 'hidePoint', frame: END - 60, keypoint: KNEE };
		same(
			analysed(clip, {}, [move(20), own, move(END + 1), hidden]),
			analysed(clip, {}, [own, hidden])
		);
	});

	it('is told from one within it by the result', () => {
		expect(untouched.measuredFrames).toEqual({ first: FIRST, end: END });
		expect(analysed(measured).measuredFrames).toEqual({ first: 0, end: measured.times.length });
	});
});

describe('a correction on a copied frame', () => {
	/** Every fifth frame repeats the one before, the last of all among them. */
	const stuttering = (tracks: Tracks) => repeating(tracks, (frame) => frame % 5 === 4);

	it('belongs to the frame it repeats, at the end of the measured part too', () => {
		const scene = stuttering(measured);
		const last = scene.times.length - 1;
		expect(last % 5).toBe(4);
		const whole = joined(joined(other, scene), other);
		for (const copy of [104, last])
			same(
				analysed(whole, {}, [move(FIRST + copy)]),
				analysed(whole, {}, [move(FIRST + copy - 1)])
			);
	});
});

function move(frame: number): Correction {
	return { kind: 'movePoint', frame, keypoint: KNEE, x: 900, y: 300 };
}

function exchange(from: number, to: number): Correction {
	return { kind: 'exchangeSides', limb: 'legs', from, to };
}

function same(one: Analysis, two: Analysis): void {
	expect(one.tracks).toEqual(two.tracks);
	expect(one.angles).toEqual(two.angles);
	expect(one.summary).toEqual(two.summary);
}

function elsewhere(tracks: Tracks): Tracks {
	return { ...tracks, x: tracks.x.map((column) => column.map((x) => x + 200)) };
}

function repeating(tracks: Tracks, isCopy: (frame: number) => boolean): Tracks {
	const column = (values: Float64Array) =>
		values.map((value, frame) => (isCopy(frame) ? values[frame - 1]! : value));
	return { ...tracks, x: tracks.x.map(column), y: tracks.y.map(column) };
}

/** One after the other, a frame apart. */
function joined(first: Tracks, second: Tracks): Tracks {
	const shift = first.times.at(-1)! + 1 / RATE - second.times[0]!;
	const end = (a: Float64Array, b: Float64Array) => Float64Array.from([...a, ...b]);
	const ends = (a: readonly Float64Array[], b: readonly Float64Array[]) =>
		a.map((column, k) => end(column, b[k]!));
	return {
		...first,
		times: end(
			first.times,
			second.times.map((time) => time + shift)
		),
		x: ends(first.x, second.x),
		y: ends(first.y, second.y),
		score: ends(first.score, second.score)
	};
}

import { describe, expect, it } from 'vitest';
import { frameStep } from '../../../src/core/model/frame-budget';
import type { Tracks } from '../../../src/core/model/tracks';
import { analysed } from '../../helpers/analysed';
import { onlyFrames, withNoise } from '../../helpers/noise';
import { expectSameMetrics } from '../../helpers/same-metrics';
import { syntheticRunner } from '../../helpers/synthetic-runner';
import { forcePlateRunners, renderedRunners } from '../../helpers/tracks-fixture';

describe('the frames used', () => {
	it.each([
		[30, 1, 1],
		[60, 1, 1],
		[120, 1, 1],
		[200, 1, 1],
		[239.76, 1, 2],
		[240, 1, 2],
		[30, 8, 2],
		[480, 1, 4],
		[120, 8, 8]
	])('of %d a second stored, slowed down %d times, are one in %d', (rate, factor, step) => {
		expect(frameStep({ fileFrameRate: rate }, factor)).toBe(step);
	});
});

describe('every second frame left out', () => {
	it('of a noisy 240 a second moves no metric beyond its ±', () => {
		const { tracks, truth } = syntheticRunner({ framesPerSecond: 240 });
		expectSame(withNoise(tracks, truth, 'phone', 7));
	});

	describe('of tracks with truth', () => {
		const quick = [...forcePlateRunners(), ...renderedRunners()].filter(
			({ tracks }) => rateOf(tracks) > 140
		);

		it('are there at 150 and at 240 a second', () => {
			const rates = new Set(quick.map(({ tracks }) => Math.round(rateOf(tracks))));
			expect(rates).toEqual(new Set([150, 240]));
		});

		it.each(quick.map(({ name, tracks }) => [name, tracks] as const))(
			'%s moves no metric beyond its ±',
			(_, tracks) => expectSame(tracks)
		);
	});
});

function expectSame(tracks: Tracks): void {
	const half = onlyFrames(tracks, (frame) => frame % 2 === 0);
	const compared = expectSameMetrics(analysed(tracks), analysed(half));
	expect(compared).toBeGreaterThan(20);
}

const rateOf = ({ times }: Tracks): number => (times.length - 1) / (times.at(-1)! - times[0]!);

import { describe, expect, it } from 'vitest';
import { cleanTracks } from '../../../../src/core/clean/clean';
import { LOWEST_SCORE, withoutWeakPoints } from '../../../../src/core/select/weak-points';
import { withMissing, withNoise, withOutliers } from '../../../helpers/noise';
import type { Tracks } from '../../../../src/core/model/tracks';
import {
	ENDURANCE,
	SPRINT,
	syntheticRunner,
	type RunnerOptions,
	type SyntheticRunner
} from '../../../helpers/synthetic-runner';

const RUNNERS: readonly (readonly [string, RunnerOptions])[] = [
	['an endurance runner at 60 fps', ENDURANCE],
	['an endurance runner at 30 fps', { ...ENDURANCE, framesPerSecond: 30 }],
	['a sprinter at 120 fps', SPRINT]
];

describe('cleaning', () => {
	it('makes gaps of points the pose model did not believe in, and of points without a place', () => {
		const { tracks, truth } = syntheticRunner({ seconds: 3 });
		const missing = withMissing(tracks, truth, 0.05, 4);
		missing.tracks.x[9]![7] = NaN;
		missing.tracks.y[10]![8] = Infinity;
		const believed = withoutWeakPoints(missing.tracks);
		for (const [frame, k] of missing.done) expect(believed.x[k]![frame]).toBeNaN();
		expect(believed.y[9]![7]).toBeNaN();
		expect(believed.x[10]![8]).toBeNaN();
		const gaps = believed.x.flatMap((column) => [...column].filter(Number.isNaN)).length;
		expect(gaps).toBe(missing.done.length + 2);
	});

	it('believes a point exactly at the lowest score', () => {
		const { tracks } = syntheticRunner({ seconds: 2 });
		tracks.score[16]![30] = LOWEST_SCORE;
		tracks.score[16]![31] = LOWEST_SCORE - 1e-6;
		const believed = withoutWeakPoints(tracks);
		expect(believed.x[16]![30]).toBe(tracks.x[16]![30]);
		expect(believed.x[16]![31]).toBeNaN();
	});

	it.each(RUNNERS)('leaves $0 alone without outliers: a fast foot is no outlier', (_, o) => {
		const { tracks, truth } = syntheticRunner(o);
		const { seen } = cleaned(tracks, truth);
		const removed = seen.x.flatMap((column) => [...column].filter(Number.isNaN)).length;
		// The synthetic foot leaves the belt and lands with a jerk that no real one has.
		expect(removed / (17 * tracks.times.length)).toBeLessThan(0.015);
	});

	it.each(RUNNERS)('finds nine in ten single outliers of $0 under phone-like noise', (_, o) => {
		const { tracks, truth } = syntheticRunner(o);
		const noisy = withNoise(tracks, truth, 'phone', 6);
		const { tracks: spoiled, done } = withOutliers(noisy, truth, 0.01, 7);
		const { seen } = cleaned(spoiled, truth);
		const found = done.filter(([frame, k]) => Number.isNaN(seen.x[k]![frame]!)).length;
		expect(done.length).toBeGreaterThan(8);
		expect(found / done.length).toBeGreaterThan(0.9);
		const removed = seen.x.flatMap((column) => [...column].filter(Number.isNaN)).length;
		// One good point in fifty may go with them.
		expect(removed - found).toBeLessThan(0.02 * 17 * tracks.times.length);
	});

	it('puts a removed point back near its path', () => {
		const { tracks, truth } = syntheticRunner();
		const { tracks: spoiled, done } = withOutliers(tracks, truth, 0.01, 21);
		const clean = cleaned(spoiled, truth).tracks;
		const last = tracks.times.length - 1;
		const errors = done
			.filter(([frame]) => frame > 0 && frame < last)
			.map(([frame, k]) =>
				Math.hypot(
					clean.x[k]![frame]! - tracks.x[k]![frame]!,
					clean.y[k]![frame]! - tracks.y[k]![frame]!
				)
			);
		expect(errors.every(Number.isFinite)).toBe(true);
		expect(Math.max(...errors)).toBeLessThan(0.03 * truth.heightPixels);
	});

	it('does not write into its input', () => {
		const { tracks, truth } = syntheticRunner({ seconds: 2 });
		const before = tracks.x[16]!.slice();
		tracks.x[16]![40]! += 90;
		cleaned(tracks, truth);
		expect(tracks.x[16]![40]).toBe(before[40]! + 90);
	});
});

/** Cleaned with the true stride phase; the runner keeps his place in the picture. */
const cleaned = (tracks: Tracks, truth: SyntheticRunner['truth']) => {
	const stridePhase = tracks.times.map((time) => (2 * Math.PI * time) / truth.strideSeconds);
	const still = tracks.times.map(() => 0);
	return cleanTracks(
		tracks,
		{ stridePhase, centre: { x: still, y: still } },
		truth.legLengthPixels
	);
};

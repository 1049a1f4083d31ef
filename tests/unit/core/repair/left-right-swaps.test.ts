import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutWeakPoints } from '../../../../src/core/select/weak-points';
import { hipBaseline } from '../../../../src/core/rhythm/hip-baseline';
import { exchanged, limbKeypoints } from '../../../../src/core/model/legs';
import { fixLeftRightSwaps, type FixedLimbs } from '../../../../src/core/repair/left-right-swaps';
import { stepPhase } from '../../../../src/core/rhythm/step-phase';
import type { Side, Tracks } from '../../../../src/core/model/tracks';
import {
	LEG_KEYPOINTS,
	withMissing,
	withNoise,
	withOutliers,
	withSwaps
} from '../../../helpers/noise';
import {
	ENDURANCE,
	SPRINT,
	syntheticRunner,
	WALK,
	type RunnerOptions
} from '../../../helpers/synthetic-runner';

const GAITS: readonly RunnerOptions[] = [
	ENDURANCE,
	{ ...ENDURANCE, framesPerSecond: 30 },
	SPRINT,
	WALK,
	{ ...ENDURANCE, irregularTimes: true }
];

describe('left and right repaired over the whole clip', () => {
	it('removes every injected exchange of 1 to 8 frames and adds none, however noisy', () => {
		fc.assert(
			fc.property(
				fc.record({
					gait: fc.constantFrom(...GAITS),
					facing: fc.constantFrom<Side>('left', 'right'),
					level: fc.constantFrom('clean' as const, 'phone' as const),
					runs: fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 6 }),
					seed: fc.integer({ min: 1, max: 1e6 })
				}),
				({ gait, facing, level, runs, seed }) => {
					const { tracks, truth } = syntheticRunner({ ...gait, facing, seconds: 5, seed });
					const noisy = withNoise(tracks, truth, level, seed);
					const { tracks: spoiled, done } = withSwaps(noisy, runs, seed + 1);
					const repair = repaired(spoiled, truth.legLengthPixels);
					// Where the legs cross they cannot be told apart, nor does it matter which is which.
					expect(differing(repair, done).filter((f) => apart(tracks, truth, f))).toEqual([]);
					expect(worstLeg(repair.tracks, noisy)).toBeLessThan(0.35 * truth.legLengthPixels);
				}
			),
			{ numRuns: 40 }
		);
	});

	it('removes exchanges that last half a stride', () => {
		for (const gait of GAITS)
			for (const seed of [1, 2, 3]) {
				const { tracks, truth } = syntheticRunner({ ...gait, seconds: 6 });
				const half = Math.round((truth.strideSeconds / 2) * gait.framesPerSecond);
				const noisy = withNoise(tracks, truth, 'phone', seed);
				const { tracks: spoiled, done } = withSwaps(noisy, [half, half, half], seed + 1);
				const repair = repaired(spoiled, truth.legLengthPixels);
				expect(differing(repair, done).filter((f) => apart(tracks, truth, f))).toEqual([]);
			}
	});

	it('gives legs the names the pose model gave them most of the time', () => {
		const { tracks, truth } = syntheticRunner({ seconds: 6 });
		const share = (count: number) => Array.from({ length: count }, () => 12);
		const few = withSwaps(tracks, share(12), 4);
		expect(worstLeg(repaired(few.tracks, truth.legLengthPixels).tracks, tracks)).toBe(0);
	});

	it('touches nothing in a clip without exchanges', () => {
		for (const gait of GAITS)
			for (const seed of [1, 2]) {
				const { tracks, truth } = syntheticRunner({ ...gait, seconds: 5 });
				const noisy = withNoise(tracks, truth, 'phone', seed);
				const repair = repaired(noisy, truth.legLengthPixels);
				expect(repair.frames.filter((f) => apart(tracks, truth, f))).toEqual([]);
			}
	});

	it('leaves head and arms alone', () => {
		const { tracks, truth } = syntheticRunner({ seconds: 5 });
		const { tracks: spoiled } = withSwaps(tracks, [5, 9, 14], 6);
		const fixed = repaired(spoiled, truth.legLengthPixels).tracks;
		for (let k = 0; k < 11; k++) {
			expect(fixed.x[k]).toEqual(spoiled.x[k]);
			expect(fixed.y[k]).toEqual(spoiled.y[k]);
		}
	});

	it('is not led astray by outliers and missing points in other frames', () => {
		for (const seed of [3, 4, 5]) {
			const { tracks, truth } = syntheticRunner({ seconds: 8 });
			const noisy = withNoise(tracks, truth, 'phone', seed);
			const swapped = withSwaps(noisy, [1, 2, 3, 4, 7], seed);
			const thrown = withOutliers(swapped.tracks, truth, 0.01, seed);
			const missing = withMissing(thrown.tracks, truth, 0.02, seed);
			const hit = new Set([...thrown.done, ...missing.done].map(([frame]) => frame));
			const repair = repaired(withoutWeakPoints(missing.tracks), truth.legLengthPixels);
			expect(
				differing(repair, swapped.done).filter((f) => apart(tracks, truth, f) && !hit.has(f))
			).toEqual([]);
		}
	});

	it('moves the scores with the points', () => {
		const { tracks, truth } = syntheticRunner({ seconds: 5 });
		for (const k of [11, 13, 15]) tracks.score[k]!.fill(0.4);
		const { tracks: spoiled } = withSwaps(tracks, [6, 8], 2);
		const { tracks: fixed } = repaired(spoiled, truth.legLengthPixels);
		for (const k of LEG_KEYPOINTS) expect(fixed.score[k]).toEqual(tracks.score[k]);
	});

	it('gives the arms their names back apart from the legs', () => {
		const { tracks, truth } = syntheticRunner();
		const noisy = withNoise(tracks, truth, 'phone', 4);
		const done = [41, 42, 43, 150, 151, 300, 301, 302, 303];
		const spoiled = exchanged(noisy, limbKeypoints('arms'), (frame) => done.includes(frame));
		const phase = stepPhase(spoiled, truth.legLengthPixels)!;
		const { tracks: fixed, frames } = fixLeftRightSwaps(
			spoiled,
			'arms',
			phase,
			hipBaseline(spoiled, 2 / phase.stepRate),
			truth.legLengthPixels
		);
		const wristsApart = (frame: number) =>
			Math.abs(tracks.x[9]![frame]! - tracks.x[10]![frame]!) > 0.2 * truth.legLengthPixels;
		expect(frames.filter((frame) => !done.includes(frame))).toEqual([]);
		expect(done.filter((frame) => wristsApart(frame) && !frames.includes(frame))).toEqual([]);
		expect(done.filter(wristsApart).length).toBeGreaterThan(3);
		for (const k of LEG_KEYPOINTS) expect(fixed.x[k]).toEqual(noisy.x[k]);
	});

	it('is surer of clean tracks than of noisy ones', () => {
		const { tracks, truth } = syntheticRunner({ seconds: 5 });
		const confidence = (t: Tracks) => repaired(t, truth.legLengthPixels).confidence;
		const clean = confidence(tracks);
		const bad = confidence(withNoise(tracks, truth, 'bad', 1));
		expect(clean).toBeGreaterThan(bad);
		expect(bad).toBeGreaterThan(0.5);
		expect(clean).toBeLessThanOrEqual(1);
	});
});

function repaired(tracks: Tracks, legLength: number): FixedLimbs {
	const phase = stepPhase(tracks, legLength)!;
	return fixLeftRightSwaps(
		tracks,
		'legs',
		phase,
		hipBaseline(tracks, 2 / phase.stepRate),
		legLength
	);
}

/** Frames in which the repair is not what was done. */
function differing(repair: FixedLimbs, done: readonly number[]): number[] {
	const [found, true_] = [new Set(repair.frames), new Set(done)];
	return [...repair.frames.filter((f) => !true_.has(f)), ...done.filter((f) => !found.has(f))];
}

/** Whether knees and ankles together are far enough apart for their names to matter: 15 % of the leg. */
function apart(tracks: Tracks, truth: { legLengthPixels: number }, frame: number): boolean {
	const distance = (a: number, b: number) =>
		Math.hypot(
			tracks.x[a]![frame]! - tracks.x[b]![frame]!,
			tracks.y[a]![frame]! - tracks.y[b]![frame]!
		);
	return distance(13, 14) + distance(15, 16) > 0.15 * truth.legLengthPixels;
}

/** Largest distance of a leg point from where it should be. */
function worstLeg(tracks: Tracks, should: Tracks): number {
	let worst = 0;
	for (const k of LEG_KEYPOINTS)
		for (let i = 0; i < tracks.times.length; i++)
			worst = Math.max(
				worst,
				Math.hypot(tracks.x[k]![i]! - should.x[k]![i]!, tracks.y[k]![i]! - should.y[k]![i]!)
			);
	return worst;
}

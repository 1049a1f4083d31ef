import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hipBaseline } from '../../../../src/core/rhythm/hip-baseline';
import { exchanged } from '../../../../src/core/model/legs';
import { sampleSd } from '../../../../src/core/math/statistics';
import { foldedRhythm, type FoldedRhythm } from '../../../../src/core/rhythm/rhythm';
import { bounceRate, stepPhase } from '../../../../src/core/rhythm/step-phase';
import { movingMean } from '../../../../src/core/math/moving-mean';
import type { Tracks } from '../../../../src/core/model/tracks';
import { LEG_KEYPOINTS, withNoise, withSwaps } from '../../../helpers/noise';
import { seededRandom } from '../../../helpers/random';
import { ENDURANCE, SPRINT, syntheticRunner, WALK } from '../../../helpers/synthetic-runner';

describe('the rhythm read without knowing left from right', () => {
	it.each([
		['endurance', ENDURANCE],
		['endurance at 30 fps', { ...ENDURANCE, framesPerSecond: 30 }],
		['sprint', SPRINT],
		['walk', WALK],
		['irregular frames', { ...ENDURANCE, irregularTimes: true }]
	])('has the true step rate within 0.3 %% under phone-like noise: $0', (_, options) => {
		const { tracks, truth } = syntheticRunner(options);
		const noisy = withNoise(tracks, truth, 'phone', 11);
		const { stepRate, strength } = stepPhase(noisy, truth.legLengthPixels)!;
		expect(Math.abs((stepRate * 60) / options.cadenceStepsPerMinute - 1)).toBeLessThan(0.003);
		expect(strength).toBeGreaterThan(0.9);
	});

	it('is the same whatever the legs are called', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
				const { tracks, truth } = syntheticRunner({ seconds: 4 });
				const plain = stepPhase(tracks, truth.legLengthPixels)!;
				const swapped = withSwaps(tracks, [1, 3, 12, 20], seed).tracks;
				expect(stepPhase(swapped, truth.legLengthPixels)).toEqual(plain);
				expect(
					stepPhase(
						exchanged(tracks, LEG_KEYPOINTS, () => true),
						truth.legLengthPixels
					)
				).toEqual(plain);
			}),
			{ numRuns: 6 }
		);
	});

	it('is read from the bounce of the hips alone, too', () => {
		const { tracks, truth } = syntheticRunner();
		const noisy = withNoise(tracks, truth, 'phone', 2);
		const rate = bounceRate(noisy.times, noisy.y[12]!)!;
		expect(Math.abs((rate * 60) / 171 - 1)).toBeLessThan(0.005);
	});

	it('finds no strength in noise', () => {
		const { tracks, truth } = syntheticRunner();
		const random = seededRandom(77);
		for (const k of LEG_KEYPOINTS)
			tracks.times.forEach((_, i) => (tracks.x[k]![i] = 640 + 40 * random.normal()));
		expect(stepPhase(tracks, truth.legLengthPixels)!.strength).toBeLessThan(0.7);
	});

	it('is withheld from fewer than eight frames with a leg', () => {
		const { tracks, truth } = syntheticRunner();
		for (const k of [13, 14, 15, 16]) tracks.x[k]!.fill(NaN, 7);
		expect(stepPhase(tracks, truth.legLengthPixels)).toBeNull();
	});
});

describe('the stride phase', () => {
	it.each([
		['a steady rhythm', {}, 0.012],
		['a cadence that drifts by 4 %', { cadenceDrift: 0.04 }, 0.02],
		['strides that vary by 1.5 %', { strideJitter: 0.015 }, 0.02],
		[
			'both, at irregular frame times',
			{ cadenceDrift: 0.03, strideJitter: 0.01, irregularTimes: true },
			0.02
		]
	])('follows $0: every contact at the same phase', (_, options, turns) => {
		const { tracks, truth } = syntheticRunner({ ...options, seconds: 10 });
		const noisy = withNoise(tracks, truth, 'phone', 5);
		const rough = stepPhase(noisy, truth.legLengthPixels)!;
		const { stridePhase, regular, explained } = foldedRhythm(
			noisy,
			rough,
			hipBaseline(noisy, 2 / rough.stepRate)
		);
		const phases = truth.events
			.filter(({ type, side, time }) => {
				const inside = time > noisy.times[0]! && time < noisy.times.at(-1)!;
				return type === 'initialContact' && side === 'right' && inside;
			})
			.map(({ time }) => phaseAt(noisy.times, stridePhase, time) / (2 * Math.PI));
		const rests = phases.map((phase, i) => phase - phases[0]! - i);
		const centre = rests.reduce((sum, rest) => sum + rest, 0) / rests.length;
		expect(phases.length).toBeGreaterThan(10);
		for (const rest of rests) expect(Math.abs(rest - centre)).toBeLessThan(turns);
		expect(regular).toBe(true);
		expect(explained).toBeGreaterThan(0.97);
	});

	it('is sharper than the step rhythm it comes from when strides vary', () => {
		for (const seed of [1, 2, 3]) {
			const { tracks, truth } = syntheticRunner({ strideJitter: 0.025, seconds: 12, seed });
			const rough = stepPhase(tracks, truth.legLengthPixels)!;
			const { stridePhase } = foldedRhythm(tracks, rough, hipBaseline(tracks, 2 / rough.stepRate));
			const contacts = truth.events.filter(
				({ type, side, time }) =>
					type === 'initialContact' && side === 'right' && time > 1 && time < 11
			);
			const spread = (phase: Float64Array) =>
				sampleSd(
					contacts.map(({ time }, i) => phaseAt(tracks.times, phase, time) - 2 * Math.PI * i)
				);
			expect(spread(stridePhase)).toBeLessThan(0.7 * spread(rough.stridePhase));
		}
	});

	it('rises from frame to frame', () => {
		const { tracks, truth } = syntheticRunner({ strideJitter: 0.02 });
		const noisy = withNoise(tracks, truth, 'bad', 8);
		const { stridePhase } = rhythmOf(noisy, truth.legLengthPixels);
		for (let i = 1; i < stridePhase.length; i++)
			expect(stridePhase[i]!).toBeGreaterThan(stridePhase[i - 1]!);
	});

	it('is not trusted for folding when strides are nothing alike', () => {
		const { tracks, truth } = syntheticRunner();
		const random = seededRandom(31);
		for (const k of LEG_KEYPOINTS)
			for (const column of [tracks.x[k]!, tracks.y[k]!]) {
				let wander = 0;
				column.forEach((_, i) => (column[i]! += wander = 0.9 * wander + 30 * random.normal()));
			}
		const { regular, explained } = rhythmOf(tracks, truth.legLengthPixels);
		expect(regular).toBe(false);
		expect(explained).toBeLessThan(0.9);
	});
});

describe('the mean over one stride around each frame', () => {
	const STRIDE = 0.7;
	const times = Float64Array.from({ length: 600 }, (_, i) => i / 100);

	it('keeps what is slower than the gait and takes the gait out', () => {
		const drift = (time: number) => 300 + 12 * Math.sin(2 * Math.PI * 0.05 * time);
		const mean = movingMean(
			times,
			times.map((time) => drift(time) + 80 * Math.sin((2 * Math.PI * time) / STRIDE + 1)),
			STRIDE
		);
		times.forEach((time, i) => {
			if (time > STRIDE && time < 6 - STRIDE)
				expect(Math.abs(mean[i]! - drift(time))).toBeLessThan(1.5);
		});
	});

	it('goes on with the drift up to both ends', () => {
		const drift = (time: number) => 130 + 470 * time;
		const mean = movingMean(
			times,
			times.map((time) => drift(time) + 33 * Math.sin((2 * Math.PI * time) / STRIDE + 0.4)),
			STRIDE
		);
		times.forEach((time, i) => expect(Math.abs(mean[i]! - drift(time))).toBeLessThan(4));
	});

	it('is known in every frame, gaps or not', () => {
		const values = times.map((_, i) => (i % 4 === 0 || (i > 200 && i < 320) ? NaN : i));
		movingMean(times, values, STRIDE).forEach((value) => expect(value).not.toBeNaN());
	});

	it('is the plain mean of a clip shorter than a stride', () => {
		const mean = movingMean(times.subarray(0, 40), times.subarray(0, 40), STRIDE);
		mean.forEach((value) => expect(value).toBeCloseTo(0.195, 12));
	});
});

function rhythmOf(tracks: Tracks, legLength: number): FoldedRhythm {
	const rough = stepPhase(tracks, legLength)!;
	return foldedRhythm(tracks, rough, hipBaseline(tracks, 2 / rough.stepRate));
}

function phaseAt(times: Float64Array, phase: Float64Array, time: number): number {
	const after = times.findIndex((t) => t >= time);
	const share = (time - times[after - 1]!) / (times[after]! - times[after - 1]!);
	return phase[after - 1]! + share * (phase[after]! - phase[after - 1]!);
}

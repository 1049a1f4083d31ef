import { describe, expect, it } from 'vitest';
import { stepPhase } from '../../../../src/core/rhythm/step-phase';
import {
	followedRate,
	referenceAlong,
	steadyReference
} from '../../../../src/core/rhythm/step-ridge';
import { ACCELERATION, irregularRunner, type Pace } from '../../../helpers/irregular-runner';
import { withNoise } from '../../../helpers/noise';

const SAMPLE_RATE = 25;

describe('the ridge of the step rate', () => {
	it('is not there when the rate stays within 4 % of its mean', () => {
		expect(ridgeOf(() => 2.83, 2.83)).toBeNull();
		expect(ridgeOf((time) => 2.83 * (1 + 0.02 * Math.sin(time)), 2.83)).toBeNull();
	});

	it('follows a rate that climbs by half, whichever of its rates is the strongest', () => {
		const rate = (time: number) => 2.6 + 0.065 * time;
		for (const strongest of [2.75, 3.2, 3.75]) {
			const ridge = ridgeOf(rate, strongest)!;
			ridge.at.forEach((time, i) =>
				expect(Math.abs(ridge.rate[i]! / rate(time) - 1)).toBeLessThan(0.03)
			);
		}
	});

	it('bridges a second without a signal', () => {
		const rate = (time: number) => 2.6 + 0.065 * time;
		const ridge = ridgeOf(rate, 3.2, [9.3, 10.3])!;
		ridge.at.forEach((time, i) =>
			expect(Math.abs(ridge.rate[i]! / rate(time) - 1)).toBeLessThan(0.06)
		);
	});

	it('is not asked for in a clip of three windows or less', () => {
		expect(
			followedRate(
				samplesOf(() => 2.83, 3),
				0,
				SAMPLE_RATE,
				2.83,
				5.6
			)
		).toBeNull();
	});
});

describe('a reference along a ridge', () => {
	const ridge = { at: Float64Array.of(1.5, 4.5, 6.5), rate: Float64Array.of(2.5, 3.1, 2.9) };
	const reference = referenceAlong(ridge, [0.5, 8]);

	it('turns at its own rate at every time, before and after the ridge too', () => {
		for (const time of [0.7, 1.5, 2.2, 4.4, 4.6, 6.4, 7.7]) {
			const step = 1e-5;
			const slope = (reference.phaseAt(time + step) - reference.phaseAt(time - step)) / (2 * step);
			expect(slope / (2 * Math.PI)).toBeCloseTo(reference.rateAt(time), 3);
		}
	});

	it('has the mean rate of the whole clip', () => {
		const turns = (reference.phaseAt(8) - reference.phaseAt(0.5)) / (2 * Math.PI);
		expect(reference.meanRate).toBeCloseTo(turns / 7.5, 12);
	});

	it('of one rate throughout is the steady reference but for where it starts', () => {
		const even = referenceAlong(
			{ at: Float64Array.of(1, 2, 3), rate: Float64Array.of(2.7, 2.7, 2.7) },
			[0.3, 4]
		);
		const steady = steadyReference(2.7);
		expect(even.meanRate).toBeCloseTo(steady.meanRate, 12);
		const shift = even.phaseAt(0.3) - steady.phaseAt(0.3);
		expect(even.phaseAt(3.9) - steady.phaseAt(3.9)).toBeCloseTo(shift, 9);
	});
});

describe('stride phase of a runner who changes pace', () => {
	const clips: Record<string, readonly Pace[]> = {
		'faster, 4 s a pace': ACCELERATION,
		'faster, 2 s a pace': ACCELERATION.map((pace) => ({ ...pace, seconds: 2 })),
		'slower, 4 s a pace': [...ACCELERATION].reverse(),
		'jog and sprint in turn, 5 s each': [0, 4, 0, 4].map((i) => ({
			...ACCELERATION[i]!,
			seconds: 5
		}))
	};
	for (const [name, paces] of Object.entries(clips))
		for (const framesPerSecond of [30, 60])
			it(`runs at the runner's own rate within 12 %, and never loses a stride: ${name}, ${framesPerSecond} fps`, () => {
				const { tracks, truth } = irregularRunner(paces, { framesPerSecond });
				const noisy = withNoise(tracks, truth, 'phone', 5);
				const { stridePhase, stepRate, strength } = stepPhase(noisy, truth.legLengthPixels)!;
				const { times } = tracks;
				const last = times.length - 1;
				let turns = 0;
				for (let i = 1; i <= last; i++)
					turns +=
						truth.strideRateAt((times[i]! + times[i - 1]!) / 2) * (times[i]! - times[i - 1]!);
				expect((stridePhase[last]! - stridePhase[0]!) / (2 * Math.PI)).toBeCloseTo(turns, 0);
				expect(Math.abs(((stepRate / 2) * times[last]!) / turns - 1)).toBeLessThan(0.01);
				expect(strength).toBeGreaterThan(0.8);
				const fifth = Math.round(framesPerSecond / 5);
				for (let i = 3 * fifth; i < last - 2 * fifth; i++) {
					const time = times[i]! - times[i - fifth]!;
					const rate = (stridePhase[i]! - stridePhase[i - fifth]!) / (2 * Math.PI) / time;
					const own = truth.strideRateAt(times[i]! - time / 2);
					expect(Math.abs(rate / own - 1)).toBeLessThan(0.12);
				}
			});
});

/** An oscillation whose rate changes, at 25 samples a second for 20 s. */
function samplesOf(rate: (time: number) => number, seconds = 20, silent = [NaN, NaN]) {
	let turns = 0;
	return Float64Array.from({ length: seconds * SAMPLE_RATE }, (_, i) => {
		const time = i / SAMPLE_RATE;
		turns += rate(time) / SAMPLE_RATE;
		const heard = !(time > silent[0]! && time < silent[1]!);
		return heard ? Math.cos(2 * Math.PI * turns) : 0;
	});
}

const ridgeOf = (rate: (time: number) => number, strongest: number, silent?: number[]) =>
	followedRate(samplesOf(rate, 20, silent), 0, SAMPLE_RATE, strongest, 5.6);

import { describe, expect, it } from 'vitest';
import { autocorrelation } from '../../../../src/core/math/autocorrelation';
import { qualityNotes, type QualityFacts } from '../../../../src/core/strides/quality';
import { repeatRate } from '../../../../src/core/rhythm/repeat-rate';
import { movingMean } from '../../../../src/core/math/moving-mean';
import { pairCentre } from '../../../../src/core/model/legs';
import type { Tracks } from '../../../../src/core/model/tracks';
import { analysed } from '../../../helpers/analysed';
import { copied, withDropped, withMissing, withNoise, withSwaps } from '../../../helpers/noise';
import { seededRandom } from '../../../helpers/random';
import { ENDURANCE, SPRINT, syntheticRunner, WALK } from '../../../helpers/synthetic-runner';

describe('the autocorrelation', () => {
	it('is the mean product of a signal with itself some samples later, summed over both signals', () => {
		const random = seededRandom(3);
		const [a, b] = [1, 2].map(() => Float64Array.from({ length: 37 }, () => random.normal()));
		const found = autocorrelation(a!, b!);
		expect(found.length).toBe(37);
		for (let lag = 0; lag < 37; lag++) {
			let sum = 0;
			for (let i = 0; i + lag < 37; i++) sum += a![i]! * a![i + lag]! + b![i]! * b![i + lag]!;
			expect(found[lag]).toBeCloseTo(sum / (37 - lag), 10);
		}
	});
});

describe('the step rate from how the movement repeats', () => {
	it.each([
		['endurance', ENDURANCE],
		['endurance at 30 fps', { ...ENDURANCE, framesPerSecond: 30 }],
		['a cadence of 203', { ...ENDURANCE, cadenceStepsPerMinute: 203 }],
		['sprint', SPRINT],
		['walk', WALK],
		['irregular frames', { ...ENDURANCE, irregularTimes: true }],
		['uneven strides', { ...ENDURANCE, strideJitter: 0.015 }]
	])('is true within half a percent under phone-like noise: $0', (_, options) => {
		const { tracks, truth } = syntheticRunner(options);
		for (const seed of [11, 12, 13]) {
			const noisy = withNoise(tracks, truth, 'phone', seed);
			const steps = truth.events.filter(({ type }) => type === 'initialContact');
			const rate = (steps.length - 1) / (steps[steps.length - 1]!.time - steps[0]!.time);
			expect(Math.abs(rateOf(noisy, truth)! / rate - 1)).toBeLessThan(0.005);
		}
	});

	it('does not care which leg is called left, which points are missing, and which frames', () => {
		const { tracks, truth } = syntheticRunner({ seconds: 11 });
		const swapped = withSwaps(tracks, [1, 5, 12, 40], 3).tracks;
		expect(rateOf(swapped, truth)).toBeCloseTo(rateOf(tracks, truth)!, 9);
		const holed = withDropped(withMissing(tracks, truth, 0.1, 6).tracks, 0.2, 7).tracks;
		expect(Math.abs(rateOf(holed, truth)! / (171 / 60) - 1)).toBeLessThan(0.008);
	});

	it('does not count on ankles that lie many legs apart', () => {
		const { tracks, truth } = syntheticRunner();
		const random = seededRandom(23);
		// The hips tremble without a rhythm: the ankles alone tell.
		for (const k of [11, 12])
			tracks.y[k]!.forEach((_, i) => (tracks.y[k]![i] = 3 * random.normal()));
		expect(Math.abs(rateOf(tracks, truth)! / (171 / 60) - 1)).toBeLessThan(0.005);
		for (const frame of [55, 163, 164, 291]) tracks.x[15]![frame]! += 4000;
		expect(Math.abs(rateOf(tracks, truth)! / (171 / 60) - 1)).toBeLessThan(0.005);
	});

	it('counts steps, not strides, of a limping runner', () => {
		const { tracks, truth } = syntheticRunner({ seconds: 10 });
		// Every second step the hips fall half as far.
		const limping = copied(tracks);
		const period = truth.strideSeconds;
		for (const k of [11, 12])
			tracks.times.forEach((time, i) => {
				limping.y[k]![i]! += 6 * Math.sin((2 * Math.PI * time) / period);
			});
		expect(Math.abs(rateOf(limping, truth)! / (171 / 60) - 1)).toBeLessThan(0.005);
	});

	it('follows the clock: eight times as slow is an eighth', () => {
		const { tracks, truth } = syntheticRunner({ framesPerSecond: 240, seconds: 5 });
		const slow = { ...tracks, times: tracks.times.map((time) => 8 * time) };
		expect(Math.abs((8 * rateOf(slow, truth, 8)!) / (171 / 60) - 1)).toBeLessThan(0.005);
	});

	it('is withheld where nothing moves, nothing is seen, or too little time is there', () => {
		const { tracks, truth } = syntheticRunner();
		const unseen = copied(tracks);
		unseen.x[15]!.fill(NaN);
		expect(rateOf(unseen, truth)).toBeNull();
		const frozen = copied(tracks);
		for (const column of [...frozen.x, ...frozen.y]) column.fill(column[0]!);
		expect(rateOf(frozen, truth)).toBeNull();
		expect(rateOf(syntheticRunner({ seconds: 0.3 }).tracks, truth)).toBeNull();
	});
});

describe('three ways of counting steps', () => {
	it.each([
		['within 2 % of the strides: nothing is said', 171 * 1.019, 171 * 0.981, false],
		['the bounce of the hips disagrees', 171 * 1.021, 171, true],
		['the repetition disagrees', 171, 171 * 0.979, true],
		['both others agree against the strides', 171 * 1.5, 171 * 1.5, true],
		['the bounce is not known, the repetition disagrees', null, 171 * 1.03, true],
		['the repetition is not known, the bounce agrees', 171 * 0.99, null, false]
	])('%s', (_, bounceCadence, repeatCadence, noted) => {
		const notes = qualityNotes(facts(bounceCadence, repeatCadence));
		expect(notes.map(({ code }) => code)).toEqual(noted ? ['cadence-disagreement'] : []);
		if (!noted) return;
		expect(notes[0]!.details.strides).toBe(171);
		expect(notes[0]!.details.spectrum).toBe(bounceCadence ?? undefined);
		expect(notes[0]!.details.repeats).toBe(repeatCadence ?? undefined);
	});

	it('agree on regular runners and walkers', () => {
		for (const options of [ENDURANCE, SPRINT, { ...WALK, seconds: 14 }])
			for (const seed of [1, 2, 3]) {
				const { tracks, truth } = syntheticRunner(options);
				const { quality } = analysed(withNoise(tracks, truth, 'phone', seed));
				expect(quality.map(({ code }) => code)).not.toContain('cadence-disagreement');
			}
	});
});

const rateOf = (
	tracks: Tracks,
	truth: { readonly strideSeconds: number; readonly legLengthPixels: number },
	slower = 1
) => {
	const drift = movingMean(tracks.times, pairCentre(tracks, 'hip').y, slower * truth.strideSeconds);
	return repeatRate(tracks, drift, truth.legLengthPixels);
};

/** A clip of 171 steps a minute about which the other notes have nothing to say. */
function facts(bounceCadence: number | null, repeatCadence: number | null): QualityFacts {
	const known = (mean: number) => ({ mean, sd: 1, n: 10, ci95: [0, 0], plusMinus: 1 });
	const strides = Array.from({ length: 16 }, (_, i) => ({
		included: true,
		side: i % 2 === 0 ? 'left' : 'right'
	}));
	return {
		gait: 'running',
		strides,
		summary: { cadenceStepsPerMinute: known(171), strideTimeSeconds: known(0.702) },
		dutyFactor: 0.34,
		bounceCadence,
		repeatCadence,
		duplicateShare: 0,
		droppedFrames: 0,
		repairedFrames: 0,
		frames: 480,
		regular: true,
		offAxisDegrees: null,
		farLeg: { side: 'left', seenShare: 0.96 },
		pixelsPerMetreFromHeight: null,
		pixelsPerMetreFromSpeed: null,
		profile: null
	} as unknown as QualityFacts;
}

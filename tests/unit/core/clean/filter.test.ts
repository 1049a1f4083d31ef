import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lowPass } from '../../../../src/core/math/butterworth';
import { frameRateOf, sampleGrid } from '../../../../src/core/math/sample-grid';
import { smoothTracks } from '../../../../src/core/clean/smooth';
import { seededRandom } from '../../../helpers/random';
import { syntheticRunner } from '../../../helpers/synthetic-runner';

const RATE = 240;
const CUTOFF = 6.3;

/** Share of a sine's amplitude that `lowPass` leaves, analogue prototype: 1 / (1 + (f / fc)^4 (sqrt 2 - 1)). */
const lowPassGain = (frequency: number, cutoff: number): number =>
	1 / (1 + (Math.SQRT2 - 1) * (frequency / cutoff) ** 4);

describe('the zero-lag Butterworth filter', () => {
	it('leaves 71 % of a sine at its cut-off, both passes together (-3 dB)', () => {
		expect(gainAt(CUTOFF)).toBeGreaterThan(0.69);
		expect(gainAt(CUTOFF)).toBeLessThan(0.725);
		expect(lowPassGain(CUTOFF, CUTOFF)).toBeCloseTo(Math.SQRT1_2, 12);
	});

	it('loses of every frequency what its documented gain says', () => {
		for (const frequency of [1.1, 2.9, 4.7, 8.3, 12.1, 19])
			expect(Math.abs(gainAt(frequency) - lowPassGain(frequency, CUTOFF))).toBeLessThan(0.015);
	});

	it('leaves of the harmonics of a sprint what was measured: 74, 36, 15 % at 6 Hz, 98, 90, 74 % at 12', () => {
		// Two passes of a filter with its own cut-off at 6 Hz: the pair's lies lower by the correction.
		const correction = (Math.SQRT2 - 1) ** 0.25;
		const kept = (cutoff: number) =>
			[2, 3, 4].map((k) => Math.round(100 * lowPassGain((k * 276) / 120, cutoff * correction)));
		expect(kept(6)).toEqual([74, 36, 15]);
		expect(kept(12)).toEqual([98, 90, 74]);
	});

	it('does not move a peak in time', () => {
		const bump = wave(600, (time) => Math.exp(-(((time - 1.25) / 0.09) ** 2)));
		const smooth = lowPass(bump, RATE, CUTOFF);
		expect(smooth.indexOf(Math.max(...smooth))).toBe(300);
		for (let i = 1; i < 200; i++) expect(smooth[300 + i]!).toBeCloseTo(smooth[300 - i]!, 6);
	});

	it('gives a straight line back, ends and all', () => {
		const line = wave(90, (time) => 17 - 230 * time);
		lowPass(line, RATE, CUTOFF).forEach((value, i) => expect(value).toBeCloseTo(line[i]!, 1));
	});

	it('shifts and scales with its input', () => {
		const random = seededRandom(8);
		const noisy = wave(150, () => random.normal());
		const plain = lowPass(noisy, RATE, CUTOFF);
		fc.assert(
			fc.property(
				fc.double({ min: -500, max: 500, noNaN: true }),
				fc.double({ min: -4, max: 4, noNaN: true }),
				(shift, factor) =>
					lowPass(
						noisy.map((value) => shift + factor * value),
						RATE,
						CUTOFF
					).forEach((value, i) => expect(value).toBeCloseTo(shift + factor * plain[i]!, 7))
			),
			{ numRuns: 20 }
		);
	});

	it('is the same forwards and backwards away from the ends', () => {
		const random = seededRandom(9);
		const noisy = wave(600, () => random.normal());
		const back = lowPass(noisy.slice().reverse(), RATE, CUTOFF).reverse();
		const plain = lowPass(noisy, RATE, CUTOFF);
		for (let i = 150; i < 450; i++) expect(back[i]!).toBeCloseTo(plain[i]!, 4);
	});

	it('removes nothing where the frame rate cannot tell the cut-off', () => {
		const fast = Float64Array.from([3, -1, 4, 1, -5, 9]);
		expect(lowPass(fast, 30, 14)).toEqual(fast);
	});

	it('takes white noise down to the share of the band that it lets through', () => {
		const random = seededRandom(4);
		const noise = wave(6000, () => random.normal());
		const left = lowPass(noise, RATE, CUTOFF);
		const power = left.reduce((sum, value) => sum + value * value, 0) / left.length;
		// Integral of the squared gain over the band / half the rate.
		let expected = 0;
		for (let f = 0.05; f < RATE / 2; f += 0.1) expected += lowPassGain(f, CUTOFF) ** 2 * 0.1;
		expect(power / (expected / (RATE / 2))).toBeGreaterThan(0.8);
		expect(power / (expected / (RATE / 2))).toBeLessThan(1.2);
	});
});

describe('an even time axis over uneven frames', () => {
	it('is the frames themselves when they are even', () => {
		const times = Float64Array.from({ length: 50 }, (_, i) => 2 + i / 60);
		const values = times.map((time) => Math.sin(time));
		const grid = sampleGrid(times);
		expect(grid.rate).toBeCloseTo(60, 9);
		expect(grid.toGrid(values)).toEqual(values);
	});

	it('brings slow movement there and back', () => {
		const { times } = syntheticRunner({ irregularTimes: true, seconds: 3 }).tracks;
		const values = times.map((time) => 100 * Math.sin(2 * Math.PI * 0.7 * time));
		const grid = sampleGrid(times);
		expect(grid.rate).toBeGreaterThan(1.5 * frameRateOf(times));
		grid
			.toFrames(grid.toGrid(values))
			.forEach((value, i) => expect(Math.abs(value - values[i]!)).toBeLessThan(1));
	});
});

describe('smoothing of tracks', () => {
	it('takes no more off a moving ankle than two pixels, also at the ends and at uneven times', () => {
		for (const irregularTimes of [false, true]) {
			const { tracks, truth } = syntheticRunner({ irregularTimes, seconds: 6 });
			const still = new Float64Array(tracks.times.length);
			const rhythm = {
				stridePhase: tracks.times.map((time) => (2 * Math.PI * time) / truth.strideSeconds),
				strideRate: 1 / truth.strideSeconds,
				regular: true
			};
			const centre = { x: still.map(() => 640), y: still.map(() => 360) };
			const smooth = smoothTracks(tracks, rhythm, centre);
			const moved = tracks.x[16]!.map((x, i) => Math.abs(smooth.x[16]![i]! - x));
			expect(Math.max(...moved)).toBeLessThan(8);
			expect(Math.sqrt(moved.reduce((sum, d) => sum + d * d, 0) / moved.length)).toBeLessThan(2);
		}
	});

	it('leaves gaps as gaps and never reaches into them', () => {
		const { tracks, truth } = syntheticRunner({ seconds: 4 });
		tracks.x[16]!.fill(NaN, 100, 140);
		tracks.y[16]!.fill(NaN, 100, 140);
		const flat = new Float64Array(tracks.times.length);
		for (const regular of [true, false]) {
			const smooth = smoothTracks(
				tracks,
				{
					stridePhase: tracks.times.map((time) => (2 * Math.PI * time) / truth.strideSeconds),
					strideRate: 1 / truth.strideSeconds,
					regular
				},
				{ x: flat.map(() => 640), y: flat.map(() => 360) }
			);
			smooth.x[16]!.forEach((x, i) => expect(Number.isNaN(x)).toBe(i >= 100 && i < 140));
		}
	});
});

const wave = (length: number, at: (time: number) => number): Float64Array =>
	Float64Array.from({ length }, (_, i) => at(i / RATE));

/** Amplitude that the filter leaves of a sine, read in the middle of ten seconds. */
function gainAt(frequency: number): number {
	const sine = wave(2400, (time) => Math.sin(2 * Math.PI * frequency * time + 0.4));
	const smooth = lowPass(sine, RATE, CUTOFF);
	const power = (values: Float64Array) =>
		values.subarray(600, 1800).reduce((sum, value) => sum + value * value, 0);
	return Math.sqrt(power(smooth) / power(sine));
}

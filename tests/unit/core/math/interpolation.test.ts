import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hermiteAt, linearAt, pchipSlopes } from '../../../../src/core/math/interpolate';
import {
	highestBetween,
	lowestBetween,
	meanBetween,
	valueAt
} from '../../../../src/core/math/peaks';

/** Ascending times with uneven steps and any values. */
const samples = fc
	.array(
		fc.record({
			step: fc.double({ min: 0.01, max: 2, noNaN: true }),
			value: fc.double({ min: -50, max: 50, noNaN: true })
		}),
		{ minLength: 2, maxLength: 12 }
	)
	.map((rows) => {
		let time = 3.7;
		return { times: rows.map(({ step }) => (time += step)), values: rows.map((r) => r.value) };
	});

describe('the monotone cubic through samples (PCHIP)', () => {
	it('passes through every sample', () => {
		fc.assert(
			fc.property(samples, ({ times, values }) => {
				const slopes = pchipSlopes(times, values);
				times.forEach((time, i) =>
					expect(hermiteAt(times, values, slopes, time)).toBeCloseTo(values[i]!, 9)
				);
			})
		);
	});

	it('stays between the two samples around it', () => {
		fc.assert(
			fc.property(samples, fc.double({ min: 0, max: 1, noNaN: true }), (rows, share) => {
				const { times, values } = rows;
				const slopes = pchipSlopes(times, values);
				for (let i = 0; i + 1 < times.length; i++) {
					const time = times[i]! + share * (times[i + 1]! - times[i]!);
					const value = hermiteAt(times, values, slopes, time);
					expect(value).toBeGreaterThanOrEqual(Math.min(values[i]!, values[i + 1]!) - 1e-9);
					expect(value).toBeLessThanOrEqual(Math.max(values[i]!, values[i + 1]!) + 1e-9);
				}
			})
		);
	});

	it('rises everywhere when the samples rise', () => {
		fc.assert(
			fc.property(samples, ({ times, values }) => {
				const rising = [...values].sort((a, b) => a - b);
				const slopes = pchipSlopes(times, rising);
				const [first, last] = [times[0]!, times.at(-1)!];
				let before = -Infinity;
				for (let i = 0; i <= 50; i++) {
					const value = hermiteAt(times, rising, slopes, first + (i / 50) * (last - first));
					if (Number.isNaN(value)) continue;
					expect(value).toBeGreaterThanOrEqual(before - 1e-9);
					before = value;
				}
				expect(before).toBeGreaterThan(-Infinity);
			})
		);
	});

	it('reproduces a straight line exactly', () => {
		const times = [0.3, 0.9, 1.4, 4.1];
		const values = times.map((time) => 2.5 - 1.7 * time);
		expect(hermiteAt(times, values, pchipSlopes(times, values), 2.23)).toBeCloseTo(
			2.5 - 1.7 * 2.23,
			12
		);
	});

	it('knows nothing before the first and after the last sample', () => {
		const [times, values] = [
			[1, 2, 4],
			[3, 7, 5]
		];
		const slopes = pchipSlopes(times, values);
		expect(hermiteAt(times, values, slopes, 0.999)).toBeNaN();
		expect(hermiteAt(times, values, slopes, 4.001)).toBeNaN();
		expect(hermiteAt([1], [3], pchipSlopes([1], [3]), 1)).toBeNaN();
	});
});

describe('the straight line between samples', () => {
	const [times, values] = [
		[1, 2, 4, 5],
		[3, 7, NaN, 11]
	];

	it('is a gap beside a gap, but not on the known sample next to it', () => {
		expect(linearAt(times, values, 3)).toBeNaN();
		expect(linearAt(times, values, 2)).toBe(7);
		expect(linearAt(times, values, 5)).toBe(11);
	});

	it('knows nothing beyond the samples', () => {
		expect(linearAt(times, values, 0.5)).toBeNaN();
		expect(linearAt(times, values, 5.5)).toBeNaN();
		const [frames, heights] = [Float64Array.from([0.1, 0.2, 0.5]), Float64Array.from([3, 7, 9])];
		expect(valueAt(frames, heights, 0.55)).toBeNull();
		expect(valueAt(frames, heights, 0.125)).toBeCloseTo(4, 12);
	});

	it('is no value across a hole in the clip', () => {
		const frames = Float64Array.from([0.1, 0.2, 0.5]);
		expect(valueAt(frames, Float64Array.from([3, 7, 9]), 0.35)).toBeNull();
	});
});

describe('the peak between two times', () => {
	const times = Float64Array.from([0, 0.1, 0.22, 0.3, 0.41, 0.5, 0.63]);
	const parabola = times.map((time) => 12 - 40 * (time - 0.33) ** 2);

	it('is that of the parabola through the highest samples, also between uneven frames', () => {
		const peak = highestBetween(times, parabola, 0, 0.63)!;
		expect(peak.time).toBeCloseTo(0.33, 10);
		expect(peak.value).toBeCloseTo(12, 10);
	});

	it('is the same upside down for the lowest value', () => {
		const low = lowestBetween(
			times,
			parabola.map((value) => -value),
			0,
			0.63
		)!;
		expect(low.time).toBeCloseTo(0.33, 10);
		expect(low.value).toBeCloseTo(-12, 10);
	});

	it('is unknown when the span holds a gap or fewer than two samples', () => {
		const gappy = parabola.slice();
		gappy[2] = NaN;
		expect(highestBetween(times, gappy, 0, 0.5)).toBeNull();
		expect(highestBetween(times, gappy, 0.3, 0.5)).not.toBeNull();
		expect(highestBetween(times, parabola, 0.29, 0.31)).toBeNull();
	});

	it('is not sought outside of the span', () => {
		const peak = highestBetween(times, parabola, 0, 0.2)!;
		expect(peak.time).toBeLessThanOrEqual(0.22);
		expect(peak.value).toBeLessThan(12);
	});
});

describe('the mean between two times', () => {
	const times = Float64Array.from([0, 1, 2, 3]);

	it('is over the samples of the span, both ends counted', () => {
		expect(meanBetween(times, Float64Array.from([5, 7, 12, 99]), 0, 2)).toBe(8);
	});

	it('is unknown with a gap or without samples', () => {
		expect(meanBetween(times, Float64Array.from([5, NaN, 12, 99]), 0, 2)).toBeNull();
		expect(meanBetween(times, Float64Array.from([5, 7, 12, 99]), 1.2, 1.8)).toBeNull();
	});
});

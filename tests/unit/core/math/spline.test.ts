import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splineSlopes } from '../../../../src/core/math/spline';

const times = fc
	.array(fc.double({ min: 0.01, max: 0.2, noNaN: true }), { minLength: 3, maxLength: 40 })
	.map((steps) => Float64Array.from(steps, (_, i) => sum(steps.slice(0, i + 1))));

describe('the slopes of the natural spline', () => {
	it('are those of a straight line, whatever the spacing', () => {
		fc.assert(
			fc.property(times, fc.double({ min: -50, max: 50, noNaN: true }), (at, slope) => {
				const found = splineSlopes(
					at,
					at.map((t) => 3 + slope * t)
				);
				for (const each of found) expect(each).toBeCloseTo(slope, 7);
			})
		);
	});

	it('leave no jump in the curvature, and none at the ends', () => {
		fc.assert(
			fc.property(times, fc.integer({ min: 1, max: 1e6 }), (at, seed) => {
				const values = at.map((t) => Math.sin(7 * t + seed) + t * t);
				const slopes = splineSlopes(at, values);
				const last = at.length - 1;
				/** Second derivative of the cubic piece after `i`, at its start (0) or its end (1). */
				const curvature = (i: number, end: 0 | 1) => {
					const step = at[i + 1]! - at[i]!;
					const rise = (values[i + 1]! - values[i]!) / step;
					const [here, there] = end ? [slopes[i + 1]!, slopes[i]!] : [slopes[i]!, slopes[i + 1]!];
					return ((end ? -1 : 1) * (6 * rise - 4 * here - 2 * there)) / step;
				};
				expect(curvature(0, 0)).toBeCloseTo(0, 5);
				expect(curvature(last - 1, 1)).toBeCloseTo(0, 5);
				for (let i = 1; i < last; i++) expect(curvature(i - 1, 1)).toBeCloseTo(curvature(i, 0), 5);
			})
		);
	});

	it('are those of each run alone where samples are missing, and none for a single sample', () => {
		const at = Float64Array.from({ length: 9 }, (_, i) => i / 30);
		const values = Float64Array.from([0, 1, 4, NaN, 5, NaN, 2, 8, 1]);
		const found = splineSlopes(at, values);
		expect([3, 4, 5].map((i) => found[i])).toEqual([NaN, NaN, NaN]);
		expect(found.subarray(0, 3)).toEqual(splineSlopes(at.subarray(0, 3), values.subarray(0, 3)));
		expect(found.subarray(6)).toEqual(splineSlopes(at.subarray(6), values.subarray(6)));
	});
});

const sum = (values: readonly number[]): number =>
	values.reduce((total, value) => total + value, 0);

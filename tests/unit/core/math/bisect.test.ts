import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	firstIndexFrom,
	intervalOf,
	lastIndexUpTo,
	nearestIndex
} from '../../../../src/core/math/bisect';

const sorted = fc
	.array(fc.integer({ min: -20, max: 20 }), { maxLength: 30 })
	.map((values) => values.toSorted((a, b) => a - b));
const wanted = fc.integer({ min: -25, max: 25 }).map((value) => value / 2);

describe('searching ascending values', () => {
	it('finds what looking at each of them finds', () => {
		fc.assert(
			fc.property(sorted, wanted, (values, value) => {
				const from = values.findIndex((each) => each >= value);
				expect(firstIndexFrom(values, value)).toBe(from < 0 ? values.length : from);
				expect(lastIndexUpTo(values, value)).toBe(values.findLastIndex((each) => each <= value));
			})
		);
	});

	it('finds the interval that holds a value, and the nearest one beyond the ends', () => {
		fc.assert(
			fc.property(sorted, wanted, (values, value) => {
				fc.pre(values.length > 1);
				const i = intervalOf(values, value);
				expect(i).toBeGreaterThanOrEqual(0);
				expect(i).toBeLessThan(values.length - 1);
				if (value < values[0]!) expect(i).toBe(0);
				else expect(values[i]!).toBeLessThanOrEqual(value);
				if (i < values.length - 2) expect(values[i + 1]!).toBeGreaterThan(value);
			})
		);
	});

	it('finds the nearest value, the first of two as near', () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(fc.integer({ min: -20, max: 20 }), { minLength: 1 }),
				wanted,
				(some, value) => {
					const values = some.toSorted((a, b) => a - b);
					const distances = values.map((each) => Math.abs(each - value));
					expect(nearestIndex(values, value)).toBe(distances.indexOf(Math.min(...distances)));
				}
			)
		);
	});

	it('has an answer for few values and for none', () => {
		expect(firstIndexFrom([], 1)).toBe(0);
		expect(lastIndexUpTo([], 1)).toBe(-1);
		expect(intervalOf([3], 5)).toBe(0);
		expect(nearestIndex([3], -5)).toBe(0);
	});
});

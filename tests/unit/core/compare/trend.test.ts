import { describe, expect, it } from 'vitest';
import { smallestDetectableChange, type TrendPoint } from '../../../../src/core/compare/trend';
import { seededRandom } from '../../../helpers/random';

const point = (
	mean: number,
	speedMetresPerSecond: number | null = 3,
	plusMinus = 0.98
): TrendPoint => ({
	...{ time: 0, speedMetresPerSecond, mean, plusMinus }
});

describe('the smallest detectable change', () => {
	it('is 1.96 x sqrt 2 of the method’s standard error where there are few repeats', () => {
		expect(smallestDetectableChange([point(10)])).toBeNull();
		// ± 0.98 is a standard error of a half.
		const change = smallestDetectableChange([point(10), point(14)])!;
		expect(change.change).toBeCloseTo(1.96 * Math.SQRT2 * 0.5, 2);
		expect(change.repeats).toBe(0);
	});

	it('is that of repeated sessions where they scatter more than the method does', () => {
		const means = [10, 14, 10, 14];
		const change = smallestDetectableChange(means.map((mean) => point(mean)))!;
		expect(change.change).toBeCloseTo(1.96 * Math.SQRT2 * (4 / Math.SQRT2), 2);
		expect(change.repeats).toBe(3);
		// Those at other speeds repeat nothing.
		const speeds = [3, 3.4, 3.8, 4.2];
		const apart = smallestDetectableChange(means.map((mean, i) => point(mean, speeds[i])))!;
		expect(apart.repeats).toBe(0);
		expect(smallestDetectableChange(means.map((mean) => point(mean, null)))!.repeats).toBe(0);
	});

	it('is passed by chance in one of twenty pairs of sessions that differ by nothing', () => {
		const random = seededRandom(7);
		let [passed, pairs] = [0, 0];
		for (let athlete = 0; athlete < 400; athlete++) {
			const points = Array.from({ length: 30 }, () => point(10 + 1.5 * random.normal()));
			const { change } = smallestDetectableChange(points)!;
			for (let i = 1; i < points.length; i += 2) {
				pairs++;
				if (Math.abs(points[i]!.mean - points[i - 1]!.mean) > change) passed++;
			}
		}
		expect(passed / pairs).toBeGreaterThan(0.035);
		expect(passed / pairs).toBeLessThan(0.065);
	});
});

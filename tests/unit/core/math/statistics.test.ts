import { describe, expect, it } from 'vitest';
import { solveSymmetric } from '../../../../src/core/math/linear';
import {
	mean,
	median,
	quantile,
	robustSd,
	sampleSd,
	studentT95
} from '../../../../src/core/math/statistics';
import { statistic } from '../../../../src/core/strides/summary';
import { seededRandom } from '../../../helpers/random';

describe('order statistics and moments', () => {
	const values = [7.5, NaN, 1.25, 3, Infinity, 10];

	it('pass over what is not a number', () => {
		expect(median(values)).toBe(5.25);
		expect(mean(values)).toBe(5.4375);
		expect(sampleSd(values)).toBeCloseTo(4.0227, 4);
		expect(quantile(values, 0)).toBe(1.25);
		expect(quantile(values, 1)).toBe(10);
	});

	it('are unknown without values', () => {
		expect(median([NaN])).toBeNaN();
		expect(mean([])).toBeNaN();
		expect(sampleSd([4.2])).toBeNaN();
	});

	it('take quantiles on the line between order statistics', () => {
		expect(quantile([10, 20, 40], 0.25)).toBe(15);
		expect(quantile([10, 20, 40], 0.75)).toBe(30);
	});

	it('give a spread that outliers hardly move', () => {
		const random = seededRandom(5);
		const clean = Array.from({ length: 400 }, () => 3 * random.normal());
		const spoiled = clean.map((value, i) => (i % 10 === 0 ? value + 300 : value));
		expect(robustSd(clean)).toBeGreaterThan(2.6);
		expect(robustSd(clean)).toBeLessThan(3.4);
		expect(robustSd(spoiled) / robustSd(clean)).toBeLessThan(1.25);
		expect(sampleSd(spoiled) / sampleSd(clean)).toBeGreaterThan(10);
	});
});

describe("Student's t at 95 %", () => {
	it.each([
		[1, 12.706],
		[9, 2.262],
		[30, 2.042],
		[40, 2.021],
		[60, 2.0],
		[1000, 1.962]
	])('with %i degrees of freedom is that of the tables: %f', (df, tabled) => {
		expect(Math.abs(studentT95(df) - tabled)).toBeLessThan(0.003);
	});

	it('falls as degrees of freedom rise', () => {
		for (let df = 1; df < 100; df++) expect(studentT95(df + 1)).toBeLessThan(studentT95(df));
	});
});

describe('the 95 % interval of a mean', () => {
	it.each([3, 7, 15])('holds the true mean in 95 of 100 samples of %i strides', (n) => {
		const random = seededRandom(100 + n);
		const rounds = 4000;
		let held = 0;
		for (let round = 0; round < rounds; round++) {
			const { ci95 } = statistic(
				Array.from({ length: n }, () => 23.7 + 1.9 * random.normal()),
				() => 0
			)!;
			if (ci95[0] <= 23.7 && 23.7 <= ci95[1]) held++;
		}
		// Four standard errors of a share of 0.95 in 4,000 rounds.
		expect(Math.abs(held / rounds - 0.95)).toBeLessThan(0.014);
	});

	it('counts only the strides that have a value', () => {
		const { mean: centre, sd, n } = statistic([20, null, 23, null, 29], () => 0)!;
		expect([centre, n]).toEqual([24, 3]);
		expect(sd).toBeCloseTo(4.583, 3);
	});

	it('is unknown when no stride has a value', () => {
		expect(statistic([null, null], () => 2.5)).toBeNull();
		expect(statistic([], () => 2.5)).toBeNull();
	});

	it('is wide for a single stride, whose spread nobody knows', () => {
		const { ci95, n } = statistic([31.7], () => 2.5)!;
		expect(n).toBe(1);
		expect(ci95[1] - ci95[0]).toBeGreaterThan(4 * 2.5);
	});

	it("is widened by the method's own error in the ± that is shown", () => {
		const values = [20, 23, 29, 21];
		const plain = statistic(values, () => 0)!;
		const shown = statistic(values, () => 2.5)!;
		expect(plain.plusMinus).toBeCloseTo((plain.ci95[1] - plain.ci95[0]) / 2, 12);
		expect(shown.ci95).toEqual(plain.ci95);
		expect(shown.plusMinus ** 2 - plain.plusMinus ** 2).toBeCloseTo((1.96 * 2.5) ** 2, 9);
	});
});

describe('a symmetric system of equations', () => {
	it('is solved for every right-hand side', () => {
		const matrix = [4, 1.5, -0.5, 1.5, 3, 0.25, -0.5, 0.25, 2];
		const solutions = [
			[1, -2, 3],
			[0.5, 7, -4]
		];
		const rights = solutions.map((x) =>
			Float64Array.from([0, 1, 2], (row) =>
				x.reduce((sum, value, column) => sum + matrix[3 * row + column]! * value, 0)
			)
		);
		expect(solveSymmetric(Float64Array.from(matrix), 3, rights)).toBe(true);
		rights.forEach((right, i) =>
			right.forEach((value, row) => expect(value).toBeCloseTo(solutions[i]![row]!, 12))
		);
	});

	it('is refused when it is not positive definite', () => {
		const matrix = Float64Array.from([1, 2, 2, 1]);
		expect(solveSymmetric(matrix, 2, [Float64Array.from([1, 1])])).toBe(false);
	});
});

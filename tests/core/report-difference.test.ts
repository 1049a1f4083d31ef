import { expect, it } from 'vitest';
import type { Statistic, Summary } from '../../src/core/analysis';
import { sideDifference } from '../../src/report/difference';

it('a difference counts only beyond the errors of both sides together', () => {
	// 3 and 4 make 5: more than either alone, less than their sum.
	expect(differenceOf([104.9, 3], [100, 4])).toMatchObject({ beyondError: false });
	expect(differenceOf([105.1, 3], [100, 4])).toMatchObject({ beyondError: true });
	expect(differenceOf([105.1, 3], [100, 4])!.error).toBeCloseTo(5, 12);
});

it('the side that is larger is named, also below zero', () => {
	expect(differenceOf([31, 1], [27.5, 1])).toMatchObject({ larger: 'left', amount: 3.5 });
	expect(differenceOf([-8, 1], [-2.5, 1])).toMatchObject({ larger: 'right', amount: 5.5 });
});

it('exchanging the sides exchanges only the side that is named', () => {
	const there = differenceOf([0.236, 0.012], [0.259, 0.017])!;
	const back = differenceOf([0.259, 0.017], [0.236, 0.012])!;
	expect([there.larger, back.larger]).toEqual(['right', 'left']);
	expect({ ...back, larger: there.larger }).toEqual(there);
});

it('there is no difference to a side that was not measured', () => {
	expect(differenceOf([31, 1], null)).toBeNull();
	expect(differenceOf(null, [31, 1])).toBeNull();
});

type Given = readonly [mean: number, plusMinus: number] | null;

const differenceOf = (left: Given, right: Given) =>
	sideDifference({ left: sideOf(left), right: sideOf(right) }, 'kneeLiftDegrees');

const sideOf = (given: Given): Summary['left'] =>
	({ kneeLiftDegrees: given && statistic(...given) }) as Summary['left'];

const statistic = (mean: number, plusMinus: number): Statistic => ({
	mean,
	plusMinus,
	sd: 0.1,
	n: 9,
	ci95: [mean - 0.1, mean + 0.1]
});

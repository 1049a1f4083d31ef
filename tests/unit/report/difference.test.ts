import { expect, it } from 'vitest';
import type { Statistic, Summary } from '../../../src/core/model/analysis';
import { sideDifference } from '../../../src/report/difference';

it('a difference counts only beyond the error of differences, whatever each side may be off by', () => {
	expect(differenceOf(104.9, 100, 5)).toMatchObject({ beyondError: false, error: 5 });
	expect(differenceOf(105.1, 100, 5)).toMatchObject({ beyondError: true, error: 5 });
	expect(differenceOf(100, 105.1, 5)).toMatchObject({ beyondError: true });
});

it('the side that is larger is named, also below zero', () => {
	expect(differenceOf(31, 27.5, 1)).toMatchObject({ larger: 'left', amount: 3.5 });
	expect(differenceOf(-8, -2.5, 1)).toMatchObject({ larger: 'right', amount: 5.5 });
});

it('exchanging the sides exchanges only the side that is named', () => {
	const there = differenceOf(0.236, 0.259, 0.012)!;
	const back = differenceOf(0.259, 0.236, 0.012)!;
	expect([there.larger, back.larger]).toEqual(['right', 'left']);
	expect({ ...back, larger: there.larger }).toEqual(there);
});

it('there is no difference to a side that was not measured', () => {
	expect(differenceOf(31, null, null)).toBeNull();
	expect(differenceOf(null, 31, null)).toBeNull();
});

const differenceOf = (left: number | null, right: number | null, plusMinus: number | null) =>
	sideDifference(
		{
			left: sideOf(left),
			right: sideOf(right),
			differencePlusMinus: { kneeLiftDegrees: plusMinus } as Summary['differencePlusMinus']
		},
		'kneeLiftDegrees'
	);

const sideOf = (mean: number | null): Summary['left'] =>
	({ kneeLiftDegrees: mean === null ? null : statistic(mean) }) as Summary['left'];

/** Each side by itself is less sure than any difference here. */
const statistic = (mean: number): Statistic => ({
	mean,
	plusMinus: 40,
	sd: 0.1,
	n: 9,
	ci95: [mean - 0.1, mean + 0.1]
});

import { expect, it } from 'vitest';
import {
	decimalsWithin,
	formatMetric,
	formatPlusMinus,
	formatWaitBetween
} from '../../../src/report/format';

it('a number shows no figure that its error makes void', () => {
	const decimals = (error: number) => decimalsWithin(error, 2);
	expect(decimals(41)).toBe(0);
	expect(decimals(7)).toBe(0);
	expect(decimals(2)).toBe(0);
	// A leading 1 keeps one figure more: rounding 1.4 to 1 would change it by half.
	expect(decimals(1.4)).toBe(1);
	expect(decimals(0.5)).toBe(1);
	expect(decimals(0.14)).toBe(2);
	expect(decimals(0.03)).toBe(2);
});

it('a small error adds no decimals beyond those of the metric', () => {
	expect(decimalsWithin(0.0004, 2)).toBe(2);
	expect(decimalsWithin(0, 1)).toBe(1);
	expect(decimalsWithin(Number.NaN, 1)).toBe(1);
});

it('value and error are written to the same decimals', () => {
	const lift = { mean: 28.37, plusMinus: 5.2, sd: 1, n: 9, ci95: [28, 29] } as const;
	expect(formatMetric('kneeLiftDegrees', lift.mean, lift.plusMinus)).toBe('28');
	expect(formatPlusMinus('kneeLiftDegrees', lift)).toBe('±5');
	const sharper = { ...lift, plusMinus: 0.61 };
	expect(formatMetric('kneeLiftDegrees', lift.mean, sharper.plusMinus)).toBe('28.4');
	expect(formatPlusMinus('kneeLiftDegrees', sharper)).toBe('±0.6');
	// Stored in seconds, shown in milliseconds.
	expect(formatMetric('contactTimeSeconds', 0.2374, 0.028)).toBe('237');
});

it('a wait that is not known exactly is told as round as one remembers it, the unit once', () => {
	const told = (least: number, most: number) =>
		formatWaitBetween(least, most).replaceAll('\u00a0', ' ');
	expect(told(14.2, 31)).toBe('15 to 30 s');
	expect(told(4.4, 7.2)).toBe('4 to 7 s');
	expect(told(62, 125)).toBe('60 s to 2 min');
	expect(told(150, 300)).toBe('3 to 5 min');
	expect(told(29, 31)).toBe('30 s');
});

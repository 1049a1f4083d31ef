import { expect, it } from 'vitest';
import { slopeOf } from '../../../tools/slope';

it('a line through equally spaced values has its slope and the standard error of that', () => {
	expect(slopeOf([500, 524, 548, 572])).toEqual({ slope: 24, error: 0 });
	// By hand: slope 3, residuals 1, -1, -1, 1 over 2 degrees of freedom and a spread of 5.
	const { slope, error } = slopeOf([101, 102, 105, 110]);
	expect(slope).toBeCloseTo(3, 10);
	expect(error).toBeCloseTo(Math.sqrt(4 / 2 / 5), 10);
});

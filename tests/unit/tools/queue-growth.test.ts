import { expect, it } from 'vitest';
import { growthOf } from '../../../tools/bench/queue';

it('the growth of a queue is the slope of its peaks, with its standard error', () => {
	expect(growthOf([500, 524, 548, 572])).toEqual({ growthMB: 24, errorMB: 0 });
	// By hand: slope 3, residuals 1, -1, -1, 1 over 2 degrees of freedom and a spread of 5.
	const { growthMB, errorMB } = growthOf([101, 102, 105, 110]);
	expect(growthMB).toBeCloseTo(3, 10);
	expect(errorMB).toBeCloseTo(Math.sqrt(4 / 2 / 5), 10);
});

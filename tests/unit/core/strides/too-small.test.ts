import { expect, it } from 'vitest';
import { unsupportedMetrics } from '../../../../src/core/strides/support';

const STEADY = { explained: 1, changing: 0, regular: true, neighboursAlike: true };

it('a runner whose feet are smaller than the pixels show them has no time of contact', () => {
	const small = unsupportedMetrics(STEADY, 60, 21);
	expect(small.map(({ metric }) => metric)).toEqual(
		expect.arrayContaining(['contactTimeSeconds', 'dutyFactor', 'flightTimeSeconds'])
	);
	expect(small.every(({ details }) => details['reason'] === 'too-small')).toBe(true);
	expect(unsupportedMetrics(STEADY, 60, 34)).toEqual([]);
});

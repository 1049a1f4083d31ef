import { expect } from 'vitest';
import type { Analysis } from '../../src/core/model/analysis';
import { metricShifts } from './metric-shifts';

/**
 * Expects that no metric of one result is further from the other than its own ±, and that both have the same ones.
 *
 * @returns how many were compared
 */
export function expectSameMetrics(all: Analysis, other: Analysis): number {
	const shares = metricShifts(all, other);
	for (const { name, share } of shares) expect(share, name).toBeLessThanOrEqual(1);
	return shares.length;
}

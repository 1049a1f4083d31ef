import type { Gait, Statistic, Summary } from '../model/analysis';
import { SIDES } from '../model/tracks';

/**
 * No file of the validation has a duty factor between 0.44 and 0.60, where synthetic runners with long contacts read
 * up to 0.06 too low: there the error is at least this.
 */
const LEAST_ERROR = 0.05;

/** Contact time / stride time of both feet together, and the ± of it. */
export type DutyFactor = Pick<Statistic, 'mean' | 'plusMinus'>;

/**
 * Mean duty factor of both feet, of one where the other has none, `null` without toe-offs. What shifts toe-off on one
 * foot shifts it on the other, so the two errors are averaged instead of being treated as independent.
 */
export function dutyFactorOf(summary: Pick<Summary, 'left' | 'right'>): DutyFactor | null {
	const known = SIDES.flatMap((side) => summary[side].dutyFactor ?? []);
	if (known.length === 0) return null;
	const meanOf = (name: keyof DutyFactor) =>
		known.reduce((sum, statistic) => sum + statistic[name], 0) / known.length;
	return { mean: meanOf('mean'), plusMinus: Math.max(LEAST_ERROR, meanOf('plusMinus')) };
}

/**
 * Running when neither foot is on the ground for part of the stride: duty factor under one half. `unknown` while its
 * error reaches across one half, as it may in grounded running and fast walking.
 */
export function gaitLabel(duty: DutyFactor | null): Gait['label'] {
	if (duty === null || Math.abs(duty.mean - 0.5) <= duty.plusMinus) return 'unknown';
	return duty.mean < 0.5 ? 'running' : 'walking';
}

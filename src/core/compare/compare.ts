import type { Gait, Summary } from '../model/analysis';
import type { DemandFeature, ProfileComparison } from '../model/comparison';
import type { Side } from '../model/tracks';
import { hipFlexorDemand } from './demand';
import { compareWithProfiles } from './profile';
import type { ReferenceData } from './reference';

/** A runner compared with the reference profiles; both `null` for anybody else. */
export interface Comparison {
	readonly profile: ProfileComparison | null;
	readonly hipFlexorDemand: readonly DemandFeature[] | null;
}

/**
 * Compares a runner with the profiles. Somebody who walks, or may, is none of those the profiles describe; and while
 * it is open at which speed the clip plays, every time and speed may be wrong.
 */
export function compareRunner(
	summary: Summary,
	gait: Gait['label'],
	clockOpen: boolean,
	nearSide: Side,
	reference: ReferenceData
): Comparison {
	if (gait !== 'running' || clockOpen) return { profile: null, hipFlexorDemand: null };
	return {
		profile: compareWithProfiles(summary, nearSide, reference),
		hipFlexorDemand: hipFlexorDemand(summary, nearSide, reference)
	};
}

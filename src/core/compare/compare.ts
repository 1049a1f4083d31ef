import type { Gait, Summary } from '../model/analysis';
import type { DemandFeature, ProfileComparison } from '../model/comparison';
import type { Side } from '../model/tracks';
import { hipFlexorDemand } from './demand';
import { compareWithProfiles } from './profile';
import type { ReferenceData } from './reference';

/** A runner compared with the reference profiles; both `null` for walkers. */
export interface Comparison {
	readonly profile: ProfileComparison | null;
	readonly hipFlexorDemand: readonly DemandFeature[] | null;
}

/** Compares anybody who does not walk with the profiles. */
export function compareRunner(
	summary: Summary,
	gait: Gait['label'],
	nearSide: Side,
	reference: ReferenceData
): Comparison {
	if (gait === 'walking') return { profile: null, hipFlexorDemand: null };
	return {
		profile: compareWithProfiles(summary, nearSide, reference),
		hipFlexorDemand: hipFlexorDemand(summary, nearSide, reference)
	};
}

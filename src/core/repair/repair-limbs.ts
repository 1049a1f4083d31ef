import type { Tracks } from '../model/tracks';
import type { HipBaseline } from '../rhythm/hip-baseline';
import type { StepPhase } from '../rhythm/step-phase';
import { fixJointSwaps } from './joint-swaps';
import { fixLeftRightSwaps } from './left-right-swaps';

/** Tracks in which each limb and each joint carries the name of its own side. */
export interface RepairedLimbs {
	readonly tracks: Tracks;
	/** Frames in which a leg or a single joint of it was swapped, in no order. */
	readonly legFrames: readonly number[];
	/** Of the legs: mean margin between the chosen and the other assignment, 0 (a coin toss) to 1. */
	readonly legConfidence: number;
}

/**
 * Undoes left/right swaps of the legs, then of the arms, then of single knees and ankles.
 *
 * @param legLength pixels
 */
export function repairLimbs(
	tracks: Tracks,
	phase: StepPhase,
	baseline: HipBaseline,
	legLength: number
): RepairedLimbs {
	const legs = fixLeftRightSwaps(tracks, 'legs', phase, baseline, legLength);
	const arms = fixLeftRightSwaps(legs.tracks, 'arms', phase, baseline, legLength);
	const joints = fixJointSwaps(arms.tracks, phase, baseline, legLength);
	return {
		tracks: joints.tracks,
		legFrames: [...new Set([...legs.frames, ...joints.exchangedFrames])],
		legConfidence: legs.confidence
	};
}

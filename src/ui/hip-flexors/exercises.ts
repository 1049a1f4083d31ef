import type { BodyPose, LegPose } from './body-pose';

/** From the first to the last of a rehabilitation. */
export const EXERCISES = ['kneeRaise', 'straightRaise', 'lungeRise'] as const;
export type Exercise = (typeof EXERCISES)[number];

export interface ExercisePoses {
	readonly start: BodyPose;
	readonly end: BodyPose;
	/** Middle of both pictures, body heights in front of the standing foot. */
	readonly middle: number;
	/** An elastic band joins the ankles. */
	readonly band: boolean;
}

const STANDING: LegPose = { thigh: 3, knee: 5, ankle: -2 };

export const POSES: { readonly [exercise in Exercise]: ExercisePoses } = {
	kneeRaise: {
		start: { left: STANDING, right: { thigh: 14, knee: 38, ankle: -8 }, trunkLean: 1 },
		end: { left: STANDING, right: { thigh: 82, knee: 92, ankle: -4 }, trunkLean: -1 },
		middle: 0.12,
		band: true
	},
	straightRaise: {
		start: { left: STANDING, right: { thigh: 8, knee: 3, ankle: -3 }, trunkLean: 1 },
		end: { left: STANDING, right: { thigh: 44, knee: 3, ankle: -3 }, trunkLean: -3 },
		middle: 0.12,
		band: true
	},
	lungeRise: {
		start: {
			left: { thigh: 78, knee: 80, ankle: -2 },
			right: { thigh: -12, knee: 86, ankle: -25 },
			trunkLean: 6
		},
		end: { left: STANDING, right: { thigh: 86, knee: 92, ankle: -4 }, trunkLean: 0 },
		middle: -0.12,
		band: false
	}
};

import { SIDES, type Side } from './tracks';

/** Points of the feet, in the order every array of this project uses: behind the heel and at the tip of the toes. */
export const FOOT_POINT_NAMES = ['left_heel', 'right_heel', 'left_toe', 'right_toe'] as const;

export const FOOT_POINT_COUNT = FOOT_POINT_NAMES.length;

/** Indices into {@link FOOT_POINT_NAMES} of a side's heel and toes. */
export const footPoints = (side: Side): { readonly heel: number; readonly toe: number } => ({
	heel: SIDES.indexOf(side),
	toe: SIDES.length + SIDES.indexOf(side)
});

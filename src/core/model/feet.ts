import { KEYPOINT_COUNT, SIDES, type Side } from './tracks';

/** Points of the feet that a pose model may know beyond the keypoints: behind the heel, and at the tip of the toes. */
export const FOOT_POINT_NAMES = ['left_heel', 'right_heel', 'left_toe', 'right_toe'] as const;

export type FootPoint = 'heel' | 'toe';
const FOOT_POINTS: readonly FootPoint[] = ['heel', 'toe'];

/** Index into {@link FOOT_POINT_NAMES}. */
export const footPointIndex = (side: Side, point: FootPoint): number =>
	FOOT_POINTS.indexOf(point) * SIDES.length + SIDES.indexOf(side);

/** Points a frame in {@link FeetSeen}: those of the feet, then the left and the right ankle by the same model. */
export const SEEN_FOOT_POINTS = FOOT_POINT_NAMES.length + SIDES.length;

/** Place of a side's ankle among them. */
export const seenAnkleIndex = (side: Side): number => FOOT_POINT_NAMES.length + SIDES.indexOf(side);

/** Feet as a pose model saw them, in the frames around some initial contacts. */
export interface FeetSeen {
	/** Indices of the recording's frames, ascending. */
	readonly frames: Uint32Array;
	/** Frames x {@link SEEN_FOOT_POINTS} x [x, y, score], pixels of the upright frame. */
	readonly points: Float32Array;
}

/** A foot's point placed by hand; keypoints from {@link KEYPOINT_COUNT} on are those of {@link FOOT_POINT_NAMES}. */
export interface PlacedFootPoint {
	/** Of the raw tracks. */
	readonly frame: number;
	readonly keypoint: number;
	/** Pixels of the picture; `null` for a point that is hidden. */
	readonly place: { readonly x: number; readonly y: number } | null;
}

/** Keypoint of a heel or the tip of the toes. */
export const footKeypoint = (side: Side, point: FootPoint): number =>
	KEYPOINT_COUNT + footPointIndex(side, point);

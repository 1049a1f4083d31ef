import { KEYPOINT_COUNT, KEYPOINT_NAMES, SIDES, type KeypointName, type Side } from './tracks';

/** Points of the feet that a pose model may know beyond the keypoints: behind the heel, and at the tip of the toes. */
export const FOOT_POINT_NAMES = ['left_heel', 'right_heel', 'left_toe', 'right_toe'] as const;

export type FootPointName = (typeof FOOT_POINT_NAMES)[number];

/** Every point that can be corrected by hand has its index here: keypoints, then the points of the feet. */
export const POINT_NAMES = [...KEYPOINT_NAMES, ...FOOT_POINT_NAMES] as const;
export type PointName = KeypointName | FootPointName;

export type FootPoint = 'heel' | 'toe';
const FOOT_POINTS: readonly FootPoint[] = ['heel', 'toe'];

/** Index into {@link FOOT_POINT_NAMES}. */
export const footPointIndex = (side: Side, point: FootPoint): number =>
	FOOT_POINTS.indexOf(point) * SIDES.length + SIDES.indexOf(side);

/** Points a frame in {@link FeetSeen}: those of the feet, then the left and the right ankle by the same model. */
export const SEEN_FOOT_POINTS = FOOT_POINT_NAMES.length + SIDES.length;

/** Place of a side's ankle among them. */
export const seenAnkleIndex = (side: Side): number => FOOT_POINT_NAMES.length + SIDES.indexOf(side);

/** A contact is read between two frames that are at most this far apart, frames of the clip. */
export const CONTACT_FRAMES_APART = 5;

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

/** Whose foot's which point a keypoint is; `null` for those of {@link KEYPOINT_NAMES}. */
export const footPointOf = (keypoint: number): { side: Side; point: FootPoint } | null =>
	SIDES.flatMap((side) => FOOT_POINTS.map((point) => ({ side, point }))).find(
		({ side, point }) => footKeypoint(side, point) === keypoint
	) ?? null;

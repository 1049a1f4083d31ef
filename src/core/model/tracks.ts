/** COCO-17 keypoints in the order every array of this project uses. */
export const KEYPOINT_NAMES = [
	'nose',
	'left_eye',
	'right_eye',
	'left_ear',
	'right_ear',
	'left_shoulder',
	'right_shoulder',
	'left_elbow',
	'right_elbow',
	'left_wrist',
	'right_wrist',
	'left_hip',
	'right_hip',
	'left_knee',
	'right_knee',
	'left_ankle',
	'right_ankle'
] as const;

export type KeypointName = (typeof KEYPOINT_NAMES)[number];

export const KEYPOINT_COUNT = KEYPOINT_NAMES.length;

/** The runner's own left or right; also used for the direction the runner faces in the picture. */
export type Side = 'left' | 'right';

export const SIDES: readonly Side[] = ['left', 'right'];

export const otherSide = (side: Side): Side => (side === 'left' ? 'right' : 'left');

/** Index into {@link KEYPOINT_NAMES}. */
export const keypointIndex = (name: KeypointName): number => KEYPOINT_NAMES.indexOf(name);

/**
 * Keypoints of one person over a clip, one array a coordinate and keypoint.
 * Pixels of the upright frame, x right, y down. A gap is `NaN` in `x` and `y`.
 */
export interface Tracks {
	readonly width: number;
	readonly height: number;
	/** Real seconds (slow motion removed), strictly increasing. */
	readonly times: Float64Array;
	/** `x[keypoint][frame]`, 17 arrays as long as `times`. */
	readonly x: readonly Float64Array[];
	readonly y: readonly Float64Array[];
	/** Pose model's confidence 0 to 1. */
	readonly score: readonly Float64Array[];
}

import { cropAround, type CropSquare } from '../pixels/crop';
import { KEYPOINT_COUNT, keypointIndex, type KeypointName } from '../core/model/tracks';

/** One person in one frame. */
export interface Body {
	/** 17 x [x, y, score], pixels of the upright frame. */
	readonly keypoints: Float32Array;
	/** Middle of the hips. */
	readonly x: number;
	readonly y: number;
	/** Length of the body from shoulders over hips and knees to the ankles, pixels. */
	readonly length: number;
}

const indices = (...names: KeypointName[]) => names.map(keypointIndex);
const SHOULDERS = indices('left_shoulder', 'right_shoulder');
const HIPS = indices('left_hip', 'right_hip');
const KNEES = indices('left_knee', 'right_knee');
const ANKLES = indices('left_ankle', 'right_ankle');
/** The points from which running is measured: arms and face may be hidden. */
const TRUNK_AND_LEGS = [SHOULDERS, HIPS, KNEES, ANKLES];

/**
 * MoveNet's own authors draw points from 0.3 on (TensorFlow hub tutorial); a picture without people
 * gives means of 0.05 to 0.2 over trunk and legs, a runner 0.5 and more.
 */
export const CONFIDENT_SCORE = 0.3;

/** What a model found, apart: 17 keypoints, and heels and toes, `null` where the model knows none. */
export function poseAndFeet(points: Float32Array): {
	readonly keypoints: Float32Array;
	readonly feet: Float32Array | null;
} {
	const values = KEYPOINT_COUNT * 3;
	return {
		keypoints: points.subarray(0, values),
		feet: points.length > values ? points.subarray(values) : null
	};
}

/** Converts keypoints as fractions of a square (0 to 1) to pixels of the upright frame. */
export function toFrame(keypoints: Float32Array, square: CropSquare): Float32Array {
	const out = new Float32Array(keypoints.length);
	for (let k = 0; k < keypoints.length; k += 3) {
		out[k] = square.x + keypoints[k]! * square.size;
		out[k + 1] = square.y + keypoints[k + 1]! * square.size;
		out[k + 2] = keypoints[k + 2]!;
	}
	return out;
}

/**
 * The person these keypoints show, or `null` when they are not convincing: trunk and legs must score
 * {@link CONFIDENT_SCORE} on average, each pair by its better side.
 *
 * @param keypoints pixels of the upright frame
 */
export function bodyOf(keypoints: Float32Array): Body | null {
	if (bodyScore(keypoints) < CONFIDENT_SCORE) return null;
	const shoulder = middle(keypoints, SHOULDERS);
	const hip = middle(keypoints, HIPS);
	const knee = middle(keypoints, KNEES);
	const ankle = middle(keypoints, ANKLES);
	const length = distance(shoulder, hip) + distance(hip, knee) + distance(knee, ankle);
	return length > 0 ? { keypoints, x: hip.x, y: hip.y, length } : null;
}

/** Two bodies whose hips are closer than this share of a body length are the same one. */
const SAME_BODY_LENGTHS = 0.25;

/** Whether two readings of one frame show the same person. */
export const sameBody = (a: Body, b: Body): boolean =>
	Math.hypot(a.x - b.x, a.y - b.y) < SAME_BODY_LENGTHS * b.length;

/** Mean over shoulders, hips, knees and ankles of the better side's score, 0 to 1. */
export const bodyScore = (keypoints: Float32Array): number =>
	TRUNK_AND_LEGS.reduce((sum, pair) => sum + bestScore(keypoints, pair), 0) / TRUNK_AND_LEGS.length;

const bestScore = (keypoints: Float32Array, points: readonly number[]): number =>
	Math.max(...points.map((k) => keypoints[k * 3 + 2]!));

/** Smallest box around the points that score at least `score`. */
export function extent(keypoints: Float32Array, score: number) {
	let left = Infinity;
	let top = Infinity;
	let right = -Infinity;
	let bottom = -Infinity;
	for (let k = 0; k < KEYPOINT_COUNT * 3; k += 3) {
		if (keypoints[k + 2]! < score) continue;
		left = Math.min(left, keypoints[k]!);
		right = Math.max(right, keypoints[k]!);
		top = Math.min(top, keypoints[k + 1]!);
		bottom = Math.max(bottom, keypoints[k + 1]!);
	}
	return right >= left ? { left, top, right, bottom } : null;
}

/**
 * A square that holds the whole stride of this body wherever its limbs are: shoulder-to-ankle is about 0.8 of body
 * height, a running stride as wide, so 1.7 lengths leave a margin of a third.
 */
export const LENGTHS_IN_SQUARE = 1.7;

export function squareOfBody(body: Body): CropSquare {
	const box = extent(body.keypoints, CONFIDENT_SCORE);
	const x = box ? (box.left + box.right) / 2 : body.x;
	const y = box ? (box.top + box.bottom) / 2 : body.y;
	const across = box ? Math.max(box.right - box.left, box.bottom - box.top) : 0;
	return cropAround(x, y, Math.max(body.length * LENGTHS_IN_SQUARE, across * 1.25));
}

/** Direction from the ankles to the shoulders, clockwise from straight up, degrees: 0 for somebody upright. */
export function axisDegrees({ keypoints }: Body): number {
	const [ankle, shoulder] = [middle(keypoints, ANKLES), middle(keypoints, SHOULDERS)];
	return (Math.atan2(shoulder.x - ankle.x, ankle.y - shoulder.y) * 180) / Math.PI;
}

/** Ankle of each side relative to the hips, in body lengths: what moves when someone runs. */
export function anklesFromHip(body: Body): [x: number, y: number][] {
	return ANKLES.map((k) => [
		(body.keypoints[k * 3]! - body.x) / body.length,
		(body.keypoints[k * 3 + 1]! - body.y) / body.length
	]);
}

/** Parts of the body that must be in the picture, each by its best-scored point. */
export const MEASURED_PARTS = {
	head: indices('nose', 'left_eye', 'right_eye', 'left_ear', 'right_ear'),
	hips: HIPS,
	ankles: ANKLES
} as const;

interface Point {
	readonly x: number;
	readonly y: number;
}

function middle(keypoints: Float32Array, [a, b]: readonly number[]): Point {
	return {
		x: (keypoints[a! * 3]! + keypoints[b! * 3]!) / 2,
		y: (keypoints[a! * 3 + 1]! + keypoints[b! * 3 + 1]!) / 2
	};
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

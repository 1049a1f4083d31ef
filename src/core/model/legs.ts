import { ENOUGH, samplingInterval } from '../math/sampling';
import { median } from '../math/statistics';
import { keypointIndex, SIDES, type KeypointName, type Side, type Tracks } from './tracks';

export type LegJoint = 'hip' | 'knee' | 'ankle';
export const LEG_JOINTS: readonly LegJoint[] = ['hip', 'knee', 'ankle'];

/** The pairs of limbs whose names a pose model can swap. */
export type Limb = 'legs' | 'arms';
export type LimbJoint = LegJoint | 'shoulder' | 'elbow' | 'wrist';

/** From the trunk outwards. */
export const LIMB_JOINTS: Readonly<Record<Limb, readonly LimbJoint[]>> = {
	legs: LEG_JOINTS,
	arms: ['shoulder', 'elbow', 'wrist']
};

export const limbIndex = (side: Side, joint: LimbJoint): number =>
	keypointIndex(`${side}_${joint}`);

/** Keypoints of both limbs of a pair. */
export const limbKeypoints = (limb: Limb): number[] =>
	LIMB_JOINTS[limb].flatMap((joint) => [limbIndex('left', joint), limbIndex('right', joint)]);

/** Keypoint index of a joint of one leg. */
export const legIndex = (side: Side, joint: LegJoint): number => keypointIndex(`${side}_${joint}`);

/** The keypoint of the other side of the body; for the nose, the nose. */
export const MIRRORED_KEYPOINT: readonly number[] = [
	0, 2, 1, 4, 3, 6, 5, 8, 7, 10, 9, 12, 11, 14, 13, 16, 15
];

/** Mid-point of a left/right pair; where one of the two is a gap, the other one. */
export function pairCentre(
	tracks: Tracks,
	joint: 'hip' | 'shoulder' | 'ankle' | 'ear'
): { x: Float64Array; y: Float64Array } {
	const left = keypointIndex(`left_${joint}` as KeypointName);
	const right = keypointIndex(`right_${joint}` as KeypointName);
	return {
		x: meanOfPair(tracks.x[left]!, tracks.x[right]!),
		y: meanOfPair(tracks.y[left]!, tracks.y[right]!)
	};
}

function meanOfPair(a: Float64Array, b: Float64Array): Float64Array {
	const means = new Float64Array(a.length);
	for (let i = 0; i < means.length; i++) {
		const own = a[i]!;
		const other = b[i]!;
		const centre = (own + other) / 2;
		means[i] = centre === centre ? centre : own === own ? own : other;
	}
	return means;
}

/** Median length of hip-knee plus knee-ankle over both legs, pixels; `NaN` without legs. */
export function legLengthPixels(tracks: Tracks): number {
	const lengths = (['left', 'right'] as const).map((side) => {
		const thigh = medianDistance(tracks, legIndex(side, 'hip'), legIndex(side, 'knee'));
		const shank = medianDistance(tracks, legIndex(side, 'knee'), legIndex(side, 'ankle'));
		return thigh + shank;
	});
	const known = lengths.filter((length) => length > 0);
	return known.reduce((sum, length) => sum + length, 0) / known.length;
}

/** Median distance of two keypoints over the frames that have both, pixels. */
export function medianDistance(tracks: Tracks, from: number, to: number): number {
	const [x1, y1, x2, y2] = [tracks.x[from]!, tracks.y[from]!, tracks.x[to]!, tracks.y[to]!];
	const every = samplingInterval(x1.length, ENOUGH.path);
	const distances = new Float64Array(Math.ceil(x1.length / every));
	for (let n = 0, i = 0; i < x1.length; n++, i += every) {
		const dx = x2[i]! - x1[i]!;
		const dy = y2[i]! - y1[i]!;
		distances[n] = Math.sqrt(dx * dx + dy * dy);
	}
	return median(distances);
}

/** Share of a leg's knee and ankle points that are known, 0..1. */
export function seenShareOfLeg(tracks: Tracks, side: Side): number {
	let known = 0;
	for (const joint of ['knee', 'ankle'] as const)
		for (const x of tracks.x[legIndex(side, joint)]!) if (!Number.isNaN(x)) known++;
	return known / (2 * tracks.times.length);
}

/** For how long a knee or an ankle was seen, s. */
export function secondsSeen({ times, x }: Tracks): number {
	const columns = SIDES.flatMap((side) => [
		x[legIndex(side, 'knee')]!,
		x[legIndex(side, 'ankle')]!
	]);
	const last = times.length - 1;
	let seconds = 0;
	for (let i = 0; i < last; i++)
		if (columns.some((column) => column[i] === column[i])) seconds += times[i + 1]! - times[i]!;
	return seconds;
}

/** First frame in which all joints of both legs are known; 0 when there is none. */
export function firstWholeFrame(tracks: Tracks): number {
	const columns = limbKeypoints('legs').map((k) => tracks.x[k]!);
	const whole = tracks.times.findIndex((_, frame) =>
		columns.every((column) => !Number.isNaN(column[frame]!))
	);
	return Math.max(0, whole);
}

/** The tracks with left and right swapped in the given keypoints and frames; columns without a change are shared. */
export function exchanged(
	tracks: Tracks,
	keypoints: readonly number[],
	isExchanged: (frame: number) => boolean
): Tracks {
	const frames: number[] = [];
	for (let frame = 0; frame < tracks.times.length; frame++)
		if (isExchanged(frame)) frames.push(frame);
	if (frames.length === 0) return tracks;
	const column = (columns: readonly Float64Array[]) => (own: Float64Array, k: number) => {
		if (!keypoints.includes(k)) return own;
		const others = columns[MIRRORED_KEYPOINT[k]!]!;
		const copy = own.slice();
		for (const frame of frames) copy[frame] = others[frame]!;
		return copy;
	};
	const { x, y, score } = tracks;
	return { ...tracks, x: x.map(column(x)), y: y.map(column(y)), score: score.map(column(score)) };
}

import { fitPath, foldOf, tableAt, type CycleTable, type Fold } from '../rhythm/cycle-fit';
import type { HipBaseline } from '../rhythm/hip-baseline';
import { exchanged, legIndex } from '../model/legs';
import { PATH_HARMONICS } from './limb-paths';
import type { StepPhase } from '../rhythm/step-phase';
import { SIDES, type Side, type Tracks } from '../model/tracks';

/** Legs closer together than this (leg lengths) cannot be told apart by position. */
const TELLING_DISTANCE = 0.2;

/**
 * A point counts as lying on the other leg when it is closer to it than this share of the distance between the legs.
 */
const NEAR_SHARE = 0.35;

export interface FixedJoints {
	readonly tracks: Tracks;
	/** Frames in which a single joint was swapped, ascending. */
	readonly exchangedFrames: readonly number[];
}

/**
 * Does for single joints what `fixLeftRightSwaps` does for whole legs: a knee or ankle pair that is swapped alone is
 * corrected; where both points lie on the same leg (the pose model saw one leg twice), the one that belongs elsewhere
 * becomes a gap. Positions are the mean paths of the joints at the frame's stride phase.
 *
 * @param tracks legs already repaired
 */
export function fixJointSwaps(
	tracks: Tracks,
	phase: StepPhase,
	drift: HipBaseline,
	legLength: number
): FixedJoints {
	const fold = foldOf(phase.stridePhase);
	const exchangedFrames = new Set<number>();
	let untangled = tracks;
	for (const joint of ['knee', 'ankle'] as const) {
		const pair = { left: legIndex('left', joint), right: legIndex('right', joint) };
		const found = misplaced(tracks, pair, fold, drift, legLength);
		if (!found) continue;
		const isExchanged = new Set(found.exchanged);
		untangled = exchanged(untangled, [pair.left, pair.right], (frame) => isExchanged.has(frame));
		for (const side of SIDES) untangled = withGaps(untangled, pair[side], found.gone[side]);
		for (const frame of found.exchanged) exchangedFrames.add(frame);
	}
	return {
		tracks: untangled,
		exchangedFrames: [...exchangedFrames].sort((a, b) => a - b)
	};
}

/** Frames in which a joint's two points are swapped, and in which one of them lies on the other leg. */
interface Misplaced {
	readonly exchanged: readonly number[];
	readonly gone: Readonly<Record<Side, readonly number[]>>;
}

/** @returns `null` when too little was seen to know the joint's path */
function misplaced(
	tracks: Tracks,
	pair: Readonly<Record<Side, number>>,
	fold: Fold,
	drift: HipBaseline,
	legLength: number
): Misplaced | null {
	const legOf = (side: Side): Leg | null => {
		const [x, y] = [tracks.x[pair[side]]!, tracks.y[pair[side]]!];
		const pathX = fitPath(fold, x, PATH_HARMONICS, drift.x);
		const pathY = fitPath(fold, y, PATH_HARMONICS, drift.y);
		return pathX && pathY && { x, y, pathX, pathY };
	};
	const [left, right] = [legOf('left'), legOf('right')];
	if (!left || !right) return null;
	const found = {
		exchanged: [] as number[],
		gone: { left: [] as number[], right: [] as number[] }
	};
	const telling = (TELLING_DISTANCE * legLength) ** 2;
	for (let n = 0; n < fold.bin.length; n++) {
		const i = fold.bin[n]!;
		const share = fold.share[n]!;
		const lx = tableAt(left.pathX, i, share);
		const ly = tableAt(left.pathY, i, share);
		const rx = tableAt(right.pathX, i, share);
		const ry = tableAt(right.pathY, i, share);
		// All distances squared.
		const apart = square(lx - rx, ly - ry);
		if (apart < telling) continue;
		const px = left.x[n]! - drift.x[n]!;
		const py = left.y[n]! - drift.y[n]!;
		const qx = right.x[n]! - drift.x[n]!;
		const qy = right.y[n]! - drift.y[n]!;
		const near = NEAR_SHARE ** 2 * apart;
		const leftToRight = square(px - rx, py - ry);
		const rightToLeft = square(qx - lx, qy - ly);
		// The common case first: neither point is near the other leg's position.
		if (!(leftToRight < near || rightToLeft < near)) continue;
		const far = (1 - NEAR_SHARE) ** 2 * apart;
		const leftToLeft = square(px - lx, py - ly);
		const rightToRight = square(qx - rx, qy - ry);
		const leftIsRight = leftToRight < near && leftToLeft > far;
		const rightIsLeft = rightToLeft < near && rightToRight > far;
		if (leftIsRight && rightIsLeft) found.exchanged.push(n);
		else if (leftIsRight && rightToRight < near) found.gone.left.push(n);
		else if (rightIsLeft && leftToLeft < near) found.gone.right.push(n);
	}
	return found;
}

/** Points of one joint of a leg, and their mean path without the baseline. */
interface Leg {
	readonly x: Float64Array;
	readonly y: Float64Array;
	readonly pathX: CycleTable;
	readonly pathY: CycleTable;
}

const square = (dx: number, dy: number): number => dx * dx + dy * dy;

function withGaps(tracks: Tracks, keypoint: number, frames: readonly number[]): Tracks {
	if (frames.length === 0) return tracks;
	const [x, y] = [tracks.x[keypoint]!.slice(), tracks.y[keypoint]!.slice()];
	for (const frame of frames) x[frame] = y[frame] = NaN;
	return { ...tracks, x: tracks.x.with(keypoint, x), y: tracks.y.with(keypoint, y) };
}

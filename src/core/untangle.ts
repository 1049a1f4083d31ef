import { cycleAtFrames, foldOf } from './cycle-fit';
import { limbsOf, meanPaths } from './limb-paths';
import { LEG_JOINTS, legIndex } from './legs';
import type { StepPhase } from './step-phase';
import type { Tracks } from './tracks';

/** Legs closer together than this (leg lengths) cannot be told apart by place. */
const TELLING_DISTANCE = 0.2;

/** A point counts as lying on the other leg when it is nearer to it than this share of the legs' distance. */
const NEAR_SHARE = 0.35;

export interface Untangled {
	readonly tracks: Tracks;
	/** Frames in which a single joint was exchanged, ascending. */
	readonly exchangedFrames: readonly number[];
	/** Points that lay on the other leg while that leg had its own: taken out. */
	readonly collapsedPoints: number;
}

/**
 * Joint by joint what `repairLimbs` did for whole legs: a knee or ankle pair exchanged alone is put
 * right; where both points lie on the same leg (the pose model saw one leg twice) the one that belongs
 * elsewhere becomes a gap. Places are the mean paths of the joints at the frame's stride phase.
 *
 * @param tracks legs already repaired
 */
export function untangleJoints(tracks: Tracks, phase: StepPhase, legLength: number): Untangled {
	const body = limbsOf(tracks, 'legs', phase, legLength);
	const fold = foldOf(phase.stridePhase);
	const paths = meanPaths(body, fold);
	const x = [...tracks.x];
	const y = [...tracks.y];
	const score = [...tracks.score];
	const exchangedFrames = new Set<number>();
	let collapsedPoints = 0;

	for (let joint = 1; joint < LEG_JOINTS.length; joint++) {
		const [leftPath, rightPath] = [paths.left[joint], paths.right[joint]];
		if (!leftPath || !rightPath) continue;
		const [l, r] = [legIndex('left', LEG_JOINTS[joint]!), legIndex('right', LEG_JOINTS[joint]!)];
		for (const k of [l, r]) {
			x[k] = x[k]!.slice();
			y[k] = y[k]!.slice();
			score[k] = score[k]!.slice();
		}
		const points = {
			left: { x: body.x.left[joint]!, y: body.y.left[joint]! },
			right: { x: body.x.right[joint]!, y: body.y.right[joint]! }
		};
		const place = { left: at(leftPath, fold), right: at(rightPath, fold) };
		for (let i = 0; i < body.frames; i++) {
			const apart = distance(place.left, place.right, i);
			if (apart < TELLING_DISTANCE) continue;
			const near = NEAR_SHARE * apart;
			const leftToRight = distance(points.left, place.right, i);
			const rightToLeft = distance(points.right, place.left, i);
			// The common case first: neither point is near the other leg's place.
			if (!(leftToRight < near || rightToLeft < near)) continue;
			const leftToLeft = distance(points.left, place.left, i);
			const rightToRight = distance(points.right, place.right, i);
			const leftIsRight = leftToRight < near && leftToLeft > apart - near;
			const rightIsLeft = rightToLeft < near && rightToRight > apart - near;
			if (leftIsRight && rightIsLeft) {
				for (const column of [x, y, score]) {
					const kept = column[l]![i]!;
					column[l]![i] = column[r]![i]!;
					column[r]![i] = kept;
				}
				exchangedFrames.add(i);
			} else if (leftIsRight && rightToRight < near) {
				x[l]![i] = y[l]![i] = NaN;
				collapsedPoints++;
			} else if (rightIsLeft && leftToLeft < near) {
				x[r]![i] = y[r]![i] = NaN;
				collapsedPoints++;
			}
		}
	}
	return {
		tracks: { ...tracks, x, y, score },
		exchangedFrames: [...exchangedFrames].sort((a, b) => a - b),
		collapsedPoints
	};
}

const at = (path: { x: Float64Array; y: Float64Array }, fold: ReturnType<typeof foldOf>) => ({
	x: cycleAtFrames(path.x, fold),
	y: cycleAtFrames(path.y, fold)
});

interface Places {
	readonly x: Float64Array;
	readonly y: Float64Array;
}

function distance(a: Places, b: Places, i: number): number {
	const dx = a.x[i]! - b.x[i]!;
	const dy = a.y[i]! - b.y[i]!;
	return Math.sqrt(dx * dx + dy * dy);
}

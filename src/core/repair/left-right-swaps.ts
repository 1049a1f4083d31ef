import { viterbiLabels, type LabelCosts } from './viterbi-labels';
import { foldOf, tableAt, type Fold } from '../rhythm/cycle-fit';
import type { HipBaseline } from '../rhythm/hip-baseline';
import {
	limbsOf,
	meanPaths,
	pathSamples,
	type JointPath,
	type LimbPaths,
	type Limbs
} from './limb-paths';
import { exchanged, limbKeypoints, type Limb } from '../model/legs';
import type { StepPhase } from '../rhythm/step-phase';
import { otherSide, SIDES, type Tracks } from '../model/tracks';

/**
 * A point further than 0.3 leg lengths from where its limb should be carries no more information; squared, as costs
 * are.
 */
const COST_CAP = 0.3 ** 2;

/**
 * Cost of changing between kept and swapped from one frame to the next, in squared leg lengths: a 4 cm mismatch on
 * each of four joints of a 0.85 m leg.
 */
const CHANGE_COST = 0.01;

/** Typical half of the largest distance between the ankles (and knees), leg lengths. */
const SWING = 0.6;

/** Rounds until the paths settle: legs start from a guess, arms from names that are mostly right. */
const ROUNDS: Readonly<Record<Limb, number>> = { legs: 2, arms: 1 };

export interface FixedLimbs {
	readonly tracks: Tracks;
	/** Frames whose two limbs were swapped. */
	readonly frames: readonly number[];
	/** Mean margin between the chosen and the other assignment, 0 (a coin toss) to 1. */
	readonly confidence: number;
}

/**
 * Restores the name of each leg (or arm) over the whole clip. Legs run in anti-phase, so at a given stride phase each
 * has its own place. The phase is known without labels ({@link StepPhase}); the places are the mean paths of the two
 * limbs, folded on it. For each frame "keep" and "swap" cost the distance to those places plus the jump from the
 * previous frame; the cheapest sequence for the whole clip is found exactly. For the legs, a first round uses only
 * the sign of the ankle distance; later rounds use the paths from the round before. Which of the two names a limb
 * finally gets is the pose model's own majority.
 */
export function fixLeftRightSwaps(
	tracks: Tracks,
	limb: Limb,
	phase: StepPhase,
	drift: HipBaseline,
	legLength: number
): FixedLimbs {
	const limbs = limbsOf(tracks, limb, drift, legLength);
	const fold = foldOf(phase.stridePhase);
	const samples = pathSamples(limbs, fold);
	const jumps = jumpCosts(limbs);
	let labels =
		limb === 'legs'
			? viterbiLabels({ ...signCosts(limbs, phase), ...jumps }).labels
			: new Uint8Array(limbs.frames);
	let confidence = 0;
	for (let round = 0; round < ROUNDS[limb]; round++) {
		const before = labels;
		const costs = pathCosts(limbs, fold, meanPaths(samples, labels));
		({ labels, confidence } = viterbiLabels({ ...costs, ...jumps }));
		// The same names where paths are sampled give the same paths again, and those the same names.
		if (alike(before, labels, samples.interval)) break;
	}
	labels = majorityKept(labels);
	const frames: number[] = [];
	for (let frame = 0; frame < labels.length; frame++) if (labels[frame]) frames.push(frame);
	return {
		tracks: exchanged(tracks, limbKeypoints(limb), (frame) => labels[frame] === 1),
		frames,
		confidence
	};
}

function alike(a: Uint8Array, b: Uint8Array, interval: number): boolean {
	for (let frame = 0; frame < a.length; frame += interval) if (a[frame] !== b[frame]) return false;
	return true;
}

/** First guess: the ankle distance swings as the cosine of the stride phase; a frame with the other sign is swapped. */
function signCosts({ frames, x }: Limbs, { stridePhase }: StepPhase) {
	const keep = new Float64Array(frames);
	const exchange = new Float64Array(frames);
	const expected = new Float64Array(frames);
	for (let frame = 0; frame < frames; frame++)
		expected[frame] = SWING * Math.cos(stridePhase[frame]!);
	for (const joint of [1, 2]) {
		const [left, right] = [x.left[joint]!, x.right[joint]!];
		for (let frame = 0; frame < frames; frame++) {
			const separation = left[frame]! - right[frame]!;
			if (separation !== separation) continue;
			keep[frame]! += Math.min(COST_CAP, (separation - expected[frame]!) ** 2);
			exchange[frame]! += Math.min(COST_CAP, (separation + expected[frame]!) ** 2);
		}
	}
	return { keep, exchange };
}

/** Later rounds: distance of every joint to the mean path of its own limb, and to that of the other. */
function pathCosts(
	limbs: Limbs,
	fold: Fold,
	paths: LimbPaths
): Pick<LabelCosts, 'keep' | 'exchange'> {
	const costs = {
		keep: new Float64Array(limbs.frames),
		exchange: new Float64Array(limbs.frames)
	};
	limbs.x.left.forEach((_, joint) => {
		const [left, right] = [paths.left[joint], paths.right[joint]];
		if (!left || !right) return;
		for (const side of SIDES) {
			const points = { x: limbs.x[side][joint]!, y: limbs.y[side][joint]! };
			const [own, other] = side === 'left' ? [left, right] : [right, left];
			addDistances(costs, fold, points, own, other);
		}
	});
	return costs;
}

function addDistances(
	{ keep, exchange }: Pick<LabelCosts, 'keep' | 'exchange'>,
	{ bin, share }: Fold,
	{ x, y }: { readonly x: Float64Array; readonly y: Float64Array },
	own: JointPath,
	other: JointPath
): void {
	for (let frame = 0; frame < keep.length; frame++) {
		const i = bin[frame]!;
		const after = share[frame]!;
		const ownX = x[frame]! - tableAt(own.x, i, after);
		const ownY = y[frame]! - tableAt(own.y, i, after);
		const otherX = x[frame]! - tableAt(other.x, i, after);
		const otherY = y[frame]! - tableAt(other.y, i, after);
		const toOwn = ownX * ownX + ownY * ownY;
		const toOther = otherX * otherX + otherY * otherY;
		// Both costs concern the same point: where it is missing it counts for neither.
		if (toOwn !== toOwn) continue;
		keep[frame]! += Math.min(COST_CAP, toOwn);
		exchange[frame]! += Math.min(COST_CAP, toOther);
	}
}

/**
 * Squared jumps of the two outer joints from the previous frame, when both frames keep their names and when one
 * changes.
 */
function jumpCosts({ frames, x, y }: Limbs): Pick<LabelCosts, 'same' | 'change'> {
	const same = new Float64Array(frames);
	const change = new Float64Array(frames).fill(CHANGE_COST);
	for (const joint of [1, 2])
		for (const side of SIDES) {
			const [ownX, ownY] = [x[side][joint]!, y[side][joint]!];
			const [otherX, otherY] = [x[otherSide(side)][joint]!, y[otherSide(side)][joint]!];
			for (let frame = 1; frame < frames; frame++) {
				const stay =
					(ownX[frame]! - ownX[frame - 1]!) ** 2 + (ownY[frame]! - ownY[frame - 1]!) ** 2;
				const cross =
					(ownX[frame]! - otherX[frame - 1]!) ** 2 + (ownY[frame]! - otherY[frame - 1]!) ** 2;
				const known = stay + cross;
				if (known !== known) continue;
				same[frame]! += Math.min(COST_CAP, stay);
				change[frame]! += Math.min(COST_CAP, cross);
			}
		}
	return { same, change };
}

function majorityKept(labels: Uint8Array): Uint8Array {
	let count = 0;
	for (let frame = 0; frame < labels.length; frame++) count += labels[frame]!;
	return 2 * count > labels.length ? labels.map((label) => 1 - label) : labels;
}

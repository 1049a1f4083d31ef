import { cheapestLabels, type LabelCosts } from './cheapest-labels';
import { cycleAtFrames, foldOf, type Fold } from './cycle-fit';
import { limbsOf, meanPaths, type Limbs } from './limb-paths';
import { exchanged, limbKeypoints, type Limb } from './legs';
import type { StepPhase } from './step-phase';
import { otherSide, SIDES, type Side, type Tracks } from './tracks';

/** A point further than 0.3 leg lengths from where its limb should be says nothing more; squared, as costs are. */
const COST_CAP = 0.3 ** 2;

/** Cost of changing between kept and exchanged from one frame to the next, in squared leg lengths: a 4 cm mismatch on each of four joints of a 0.85 m leg. */
const CHANGE_COST = 0.01;

/** Typical half distance of the ankles (and knees) at their furthest, leg lengths. */
const SWING = 0.6;

/** Rounds in which the paths settle: legs start from a guess, arms from names that are mostly right. */
const ROUNDS: Readonly<Record<Limb, number>> = { legs: 2, arms: 1 };

export interface Repair {
	readonly tracks: Tracks;
	/** Frames whose two limbs were exchanged. */
	readonly frames: readonly number[];
	/** Mean margin between the chosen and the other assignment, 0 (a coin toss) to 1. */
	readonly confidence: number;
}

/**
 * Gives each leg (or arm) its own name back over the whole clip.
 *
 * Legs run in anti-phase, so at a given stride phase each has its own place. The phase is known without
 * labels ({@link StepPhase}); the places are the mean paths of the two limbs, folded on it. For each frame
 * "keep" and "exchange" cost the distance to those places plus the jump from the frame before; the cheapest
 * sequence for the whole clip is found exactly. For the legs a first round knows only the sign of the ankle
 * distance; the later ones know the paths that the round before gave. Which of the two names a limb has in the
 * end is the pose model's own majority.
 */
export function repairLimbs(
	tracks: Tracks,
	limb: Limb,
	phase: StepPhase,
	legLength: number
): Repair {
	const limbs = limbsOf(tracks, limb, phase, legLength);
	const fold = foldOf(phase.stridePhase);
	const jumps = jumpCosts(limbs);
	let labels =
		limb === 'legs'
			? cheapestLabels({ ...signCosts(limbs, phase), ...jumps }).labels
			: new Uint8Array(limbs.frames);
	let confidence = 0;
	for (let round = 0; round < ROUNDS[limb]; round++)
		({ labels, confidence } = cheapestLabels({ ...pathCosts(limbs, fold, labels), ...jumps }));
	labels = majorityKept(labels);
	const frames: number[] = [];
	labels.forEach((label, frame) => {
		if (label) frames.push(frame);
	});
	return {
		tracks: exchanged(tracks, limbKeypoints(limb), (frame) => labels[frame] === 1),
		frames,
		confidence
	};
}

/** First guess: the ankle distance swings as the cosine of the stride phase; a frame of the other sign is exchanged. */
function signCosts({ frames, x }: Limbs, { stridePhase }: StepPhase) {
	const keep = new Float64Array(frames);
	const exchange = new Float64Array(frames);
	for (const joint of [1, 2]) {
		const [left, right] = [x.left[joint]!, x.right[joint]!];
		for (let frame = 0; frame < frames; frame++) {
			const spread = left[frame]! - right[frame]!;
			if (Number.isNaN(spread)) continue;
			const expected = SWING * Math.cos(stridePhase[frame]!);
			keep[frame]! += Math.min(COST_CAP, (spread - expected) ** 2);
			exchange[frame]! += Math.min(COST_CAP, (spread + expected) ** 2);
		}
	}
	return { keep, exchange };
}

/** Later rounds: distance of every joint to the mean path of its own limb, and to the other's. */
function pathCosts(
	limbs: Limbs,
	fold: Fold,
	labels: Uint8Array
): Pick<LabelCosts, 'keep' | 'exchange'> {
	const paths = meanPaths(relabelled(limbs, labels), fold);
	const keep = new Float64Array(limbs.frames);
	const exchange = new Float64Array(limbs.frames);
	limbs.x.left.forEach((_, joint) => {
		const [left, right] = [paths.left[joint], paths.right[joint]];
		if (!left || !right) return;
		const at = (path: typeof left) => [cycleAtFrames(path.x, fold), cycleAtFrames(path.y, fold)];
		const places = { left: at(left), right: at(right) };
		for (const side of SIDES) {
			// Both costs are of the same point: where it is missing it speaks for neither.
			addDistances(keep, limbs, side, joint, places[side]);
			addDistances(exchange, limbs, side, joint, places[otherSide(side)]);
		}
	});
	return { keep, exchange };
}

function addDistances(
	costs: Float64Array,
	limbs: Limbs,
	side: Side,
	joint: number,
	[px, py]: Float64Array[]
): void {
	const [x, y] = [limbs.x[side][joint]!, limbs.y[side][joint]!];
	for (let frame = 0; frame < costs.length; frame++) {
		const [dx, dy] = [x[frame]! - px![frame]!, y[frame]! - py![frame]!];
		const square = dx * dx + dy * dy;
		if (square === square) costs[frame]! += square < COST_CAP ? square : COST_CAP;
	}
}

/** Squared jumps of the two outer joints from the frame before, when both frames keep their names and when one changes. */
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
				if (Number.isNaN(stay + cross)) continue;
				same[frame]! += stay < COST_CAP ? stay : COST_CAP;
				change[frame]! += cross < COST_CAP ? cross : COST_CAP;
			}
		}
	return { same, change };
}

function majorityKept(labels: Uint8Array): Uint8Array {
	const count = labels.reduce((sum, label) => sum + label, 0);
	return 2 * count > labels.length ? labels.map((label) => 1 - label) : labels;
}

/** The limbs with left and right exchanged in the frames that say so. */
function relabelled(limbs: Limbs, labels: Uint8Array): Limbs {
	const column = (columns: Limbs['x'], side: Side, joint: number) => {
		const own = columns[side][joint]!.slice();
		const others = columns[otherSide(side)][joint]!;
		for (let frame = 0; frame < own.length; frame++) if (labels[frame]) own[frame] = others[frame]!;
		return own;
	};
	const both = (columns: Limbs['x']) => ({
		left: columns.left.map((_, joint) => column(columns, 'left', joint)),
		right: columns.right.map((_, joint) => column(columns, 'right', joint))
	});
	return { frames: limbs.frames, x: both(limbs.x), y: both(limbs.y) };
}

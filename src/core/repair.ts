import { cycleAtFrames, foldOf, type Fold } from './cycle-fit';
import { bodyOf, meanPaths, type Body } from './leg-paths';
import { exchanged, LEG_JOINTS } from './legs';
import type { StepPhase } from './step-phase';
import { otherSide, SIDES, type Side, type Tracks } from './tracks';

const LEG_KEYPOINTS = [11, 12, 13, 14, 15, 16];

/** A point further than 0.3 leg lengths from where its leg should be says nothing more; squared, as costs are. */
const COST_CAP = 0.3 ** 2;

/** Cost of changing between kept and exchanged from one frame to the next, in squared leg lengths: a 4 cm mismatch on each of four joints of a 0.85 m leg. */
const CHANGE_COST = 0.01;

export interface Repair {
	readonly tracks: Tracks;
	/** Frames whose legs were exchanged. */
	readonly frames: readonly number[];
	/** Mean margin between the chosen and the other assignment, 0 (a coin toss) to 1. */
	readonly confidence: number;
}

/**
 * Gives each leg its own name back over the whole clip.
 *
 * Legs run in anti-phase, so at a given stride phase each has its own place. The phase is known without
 * labels ({@link stepPhase}); the places are the mean paths of the two legs, folded on it. For each frame
 * "keep" and "exchange" cost the distance to those places plus the jump from the frame before; Viterbi's
 * dynamic programming finds the cheapest sequence for the whole clip. Three rounds: the first knows only
 * the sign of the ankle distance, the later ones the paths that the round before gave. Which of the two
 * names a leg has in the end is the pose model's own majority.
 */
export function repairLegs(tracks: Tracks, phase: StepPhase, legLength: number): Repair {
	const body = bodyOf(tracks, phase, legLength);
	const fold = foldOf(phase.stridePhase);
	let exchange = signRound(body, phase);
	for (let round = 0; round < 2; round++) exchange = pathRound(body, fold, exchange).exchange;
	const last = pathRound(body, fold, exchange);
	exchange = majorityKept(last.exchange);
	const frames: number[] = [];
	exchange.forEach((flag, frame) => {
		if (flag) frames.push(frame);
	});
	return {
		tracks: exchanged(tracks, LEG_KEYPOINTS, (frame) => exchange[frame] === 1),
		frames,
		confidence: last.confidence
	};
}

/** First guess: the ankle distance swings as the cosine of the stride phase; a frame of the other sign is exchanged. */
function signRound(body: Body, { stridePhase }: StepPhase): Uint8Array {
	const costs = new Float64Array(2 * body.frames);
	for (let frame = 0; frame < body.frames; frame++) {
		const expected = 0.6 * Math.cos(stridePhase[frame]!);
		for (let joint = 1; joint < 3; joint++) {
			const spread = body.x.left[joint]![frame]! - body.x.right[joint]![frame]!;
			if (Number.isNaN(spread)) continue;
			costs[2 * frame]! += Math.min(COST_CAP, (spread - expected) ** 2);
			costs[2 * frame + 1]! += Math.min(COST_CAP, (-spread - expected) ** 2);
		}
	}
	return cheapestSequence(body, costs).exchange;
}

/** Later rounds: distance of every leg joint to the mean path of its leg. */
function pathRound(body: Body, fold: Fold, exchange: Uint8Array) {
	const paths = meanPaths(relabelled(body, exchange), fold);
	const costs = new Float64Array(2 * body.frames);
	for (let joint = 0; joint < LEG_JOINTS.length; joint++) {
		for (const side of SIDES) {
			const [own, other] = [paths[side][joint], paths[otherSide(side)][joint]];
			if (!own || !other) continue;
			const [ownX, ownY] = [cycleAtFrames(own.x, fold), cycleAtFrames(own.y, fold)];
			const [otherX, otherY] = [cycleAtFrames(other.x, fold), cycleAtFrames(other.y, fold)];
			// Both costs are of the same point: where it is missing it speaks for neither.
			for (let frame = 0; frame < body.frames; frame++) {
				costs[2 * frame]! += distance(body, side, joint, frame, ownX[frame]!, ownY[frame]!);
				costs[2 * frame + 1]! += distance(body, side, joint, frame, otherX[frame]!, otherY[frame]!);
			}
		}
	}
	return cheapestSequence(body, costs);
}

function distance(
	body: Body,
	side: Side,
	joint: number,
	frame: number,
	px: number,
	py: number
): number {
	const dx = body.x[side][joint]![frame]! - px;
	const dy = body.y[side][joint]![frame]! - py;
	const square = dx * dx + dy * dy;
	return square < COST_CAP ? square : Number.isNaN(square) ? 0 : COST_CAP;
}

/**
 * Viterbi over two states a frame (0 keep, 1 exchange).
 * @param costs `[2 * frame + state]`
 */
function cheapestSequence(body: Body, costs: Float64Array) {
	const { frames } = body;
	const from = new Uint8Array(2 * frames);
	let [keep, exchange] = [costs[0]!, costs[1]!];
	let margin = Math.abs(keep - exchange) / (keep + exchange + CHANGE_COST);
	for (let frame = 1; frame < frames; frame++) {
		const { same, changed } = jumps(body, frame);
		const stayKept = keep + same;
		const backKept = exchange + changed + CHANGE_COST;
		const stayExchanged = exchange + same;
		const toExchanged = keep + changed + CHANGE_COST;
		from[2 * frame] = backKept < stayKept ? 1 : 0;
		from[2 * frame + 1] = toExchanged < stayExchanged ? 0 : 1;
		const [a, b] = [costs[2 * frame]!, costs[2 * frame + 1]!];
		keep = Math.min(stayKept, backKept) + a;
		exchange = Math.min(stayExchanged, toExchanged) + b;
		margin += Math.abs(a - b) / (a + b + CHANGE_COST);
	}
	const sequence = new Uint8Array(frames);
	sequence[frames - 1] = exchange < keep ? 1 : 0;
	for (let frame = frames - 1; frame > 0; frame--)
		sequence[frame - 1] = from[2 * frame + sequence[frame]!]!;
	return { exchange: sequence, confidence: margin / frames };
}

/** Squared jump of knees and ankles from the frame before, when both frames keep their names and when one changes. */
function jumps(body: Body, frame: number): { same: number; changed: number } {
	let [same, changed] = [0, 0];
	for (let joint = 1; joint < LEG_JOINTS.length; joint++) {
		for (const side of SIDES) {
			const other = otherSide(side);
			const [x, y] = [body.x[side][joint]![frame]!, body.y[side][joint]![frame]!];
			const before = body.x[side][joint]![frame - 1]! + body.x[other][joint]![frame - 1]!;
			if (Number.isNaN(before)) continue;
			same += distance(body, side, joint, frame - 1, x, y);
			changed += distance(body, other, joint, frame - 1, x, y);
		}
	}
	return { same, changed };
}

function majorityKept(exchange: Uint8Array): Uint8Array {
	const count = exchange.reduce((sum, flag) => sum + flag, 0);
	return 2 * count > exchange.length ? exchange.map((flag) => 1 - flag) : exchange;
}

/** The body with left and right exchanged in the frames that say so. */
function relabelled(body: Body, exchange: Uint8Array): Body {
	const column = (columns: Body['x'], side: Side, joint: number) => {
		const own = columns[side][joint]!.slice();
		const others = columns[otherSide(side)][joint]!;
		for (let frame = 0; frame < own.length; frame++)
			if (exchange[frame]) own[frame] = others[frame]!;
		return own;
	};
	const both = (columns: Body['x']) => ({
		left: LEG_JOINTS.map((_, joint) => column(columns, 'left', joint)),
		right: LEG_JOINTS.map((_, joint) => column(columns, 'right', joint))
	});
	return { frames: body.frames, x: both(body.x), y: both(body.y) };
}

import { ENOUGH, samplingInterval } from '../math/sampling';
import { markImpossible, type Residual } from './body-limits';
import { fitPath, foldOf, tableAt, type Fold } from '../rhythm/cycle-fit';
import { fillGaps } from '../math/gaps';
import { LEG_JOINTS, legIndex } from '../model/legs';
import { median } from '../math/statistics';
import type { FoldedRhythm } from '../rhythm/rhythm';
import { KEYPOINT_COUNT, keypointIndex, SIDES, type Tracks } from '../model/tracks';

/** Hampel's rule: a sample this many robust SDs from its neighbours is an outlier (Pearson 2002 uses 3). */
const HAMPEL_SDS = 3.5;

/** Deviations below this are never outliers, leg lengths (about 2 cm). */
const SMALLEST_OUTLIER = 0.025;

/** Neighbours on each side that Hampel's median looks at. */
const HAMPEL_REACH = 3;

/** Only samples that step by at least this share of the limit from a neighbour are examined closely. */
const STEP_SHARE = 0.8;

/** Harmonics of the stride rate removed before Hampel's rule: otherwise a fast foot would look like an outlier. */
const PATH_HARMONICS = 6;

/** The head bounces with the hips and has no cycle of its own in which an outlier could hide. */
const HEAD_KEYPOINTS = new Set(
	(['nose', 'left_eye', 'right_eye', 'left_ear', 'right_ear'] as const).map(keypointIndex)
);
const LEG_KEYPOINTS = new Set(
	SIDES.flatMap((side) => LEG_JOINTS.map((joint) => legIndex(side, joint)))
);

export interface Cleaned {
	readonly tracks: Tracks;
	/** The same before gaps were filled: only what was seen and trusted. */
	readonly seen: Tracks;
}

/**
 * Removes single points that are off the path of their joint (Hampel's rule on what remains after the runner's
 * baseline and the mean cycle are subtracted) and leg points that no body could have ({@link markImpossible}), and
 * fills short gaps.
 *
 * @param rhythm stride phase and baseline of each frame
 * @param legLength pixels
 */
export function cleanTracks(
	tracks: Tracks,
	{ stridePhase, centre }: Pick<FoldedRhythm, 'stridePhase' | 'centre'>,
	legLength: number
): Cleaned {
	const fold = foldOf(stridePhase);
	const frames = tracks.times.length;
	const legs = new Map<number, Residual>();
	const bad: Uint8Array[] = [];
	const passing = { x: new Float64Array(frames), y: new Float64Array(frames) };
	for (let k = 0; k < KEYPOINT_COUNT; k++) {
		const off = new Uint8Array(frames);
		const isLeg = LEG_KEYPOINTS.has(k);
		// The residuals of the other points are not needed later.
		const rest = isLeg ? { x: new Float64Array(frames), y: new Float64Array(frames) } : passing;
		for (const axis of ['x', 'y'] as const) {
			takeMovement(tracks[axis][k]!, centre[axis], HEAD_KEYPOINTS.has(k) ? null : fold, rest[axis]);
			markOutliers(rest[axis], legLength * SMALLEST_OUTLIER, off);
		}
		if (isLeg) legs.set(k, rest);
		bad.push(off);
	}
	markImpossible(tracks, legs, strideRateOf(tracks.times, stridePhase), legLength, bad);

	const kept = (column: Float64Array, k: number) => {
		if (!bad[k]!.includes(1)) return column;
		const copy = column.slice();
		for (let i = 0; i < copy.length; i++) if (bad[k]![i]) copy[i] = NaN;
		return copy;
	};
	const seen = { ...tracks, x: tracks.x.map(kept), y: tracks.y.map(kept) };
	const filled = (column: Float64Array) => fillGaps(tracks.times, column);
	return { tracks: { ...tracks, x: seen.x.map(filled), y: seen.y.map(filled) }, seen };
}

/** Writes a coordinate without the runner's baseline and, with a fold, without its mean cycle into `rest`. */
function takeMovement(
	values: Float64Array,
	drift: Float64Array,
	fold: Fold | null,
	rest: Float64Array
): void {
	const path = fold && fitPath(fold, values, PATH_HARMONICS, drift);
	if (fold && path)
		for (let i = 0; i < rest.length; i++)
			rest[i] = values[i]! - drift[i]! - tableAt(path, fold.bin[i]!, fold.share[i]!);
	else for (let i = 0; i < rest.length; i++) rest[i] = values[i]! - drift[i]!;
}

function strideRateOf(times: Float64Array, phase: Float64Array): number {
	const last = times.length - 1;
	return (phase[last]! - phase[0]!) / (2 * Math.PI * (times[last]! - times[0]!));
}

/** Puts the known samples around `i`, without it, in ascending order at the front of `near`; returns how many. */
function neighbours(values: Float64Array, i: number, near: Float64Array): number {
	let count = 0;
	const last = Math.min(values.length - 1, i + HAMPEL_REACH);
	for (let j = Math.max(0, i - HAMPEL_REACH); j <= last; j++) {
		const value = values[j]!;
		if (j === i || value !== value) continue;
		let place = count++;
		for (; place > 0 && near[place - 1]! > value; place--) near[place] = near[place - 1]!;
		near[place] = value;
	}
	return count;
}

const medianOfFew = (sorted: Float64Array, count: number): number =>
	(sorted[(count - 1) >> 1]! + sorted[count >> 1]!) / 2;

/** Hampel's rule with one spread for the whole clip; only samples that stand out by themselves are examined closely. */
function markOutliers(values: Float64Array, smallest: number, bad: Uint8Array): void {
	const limit = Math.max(smallest, HAMPEL_SDS * stepSpread(values));
	const noticed = STEP_SHARE * limit;
	const near = new Float64Array(2 * HAMPEL_REACH);
	const look = (i: number) => {
		const count = neighbours(values, i, near);
		if (count >= HAMPEL_REACH && Math.abs(values[i]! - medianOfFew(near, count)) > limit)
			bad[i] = 1;
	};
	for (let i = 1; i < values.length; i++) {
		if (!(Math.abs(values[i]! - values[i - 1]!) > noticed)) continue;
		look(i - 1);
		look(i);
	}
}

/** SD of the noise, estimated from the median step from one sample to the next. */
function stepSpread(values: Float64Array): number {
	const every = samplingInterval(values.length, ENOUGH.median);
	const steps = new Float64Array(Math.ceil((values.length - 1) / every));
	for (let n = 0, i = 1; i < values.length; n++, i += every)
		steps[n] = Math.abs(values[i]! - values[i - 1]!);
	return (1.4826 * median(steps)) / Math.SQRT2;
}

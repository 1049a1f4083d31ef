import { CYCLE_BINS, cycleAt, fitCycle, foldOf, type CycleTable } from '../rhythm/cycle-fit';
import { legIndex } from '../model/legs';
import { quantileSorted } from '../math/statistics';
import type { FoldedRhythm } from '../rhythm/rhythm';
import type { RunnerFrame } from './runner-frame';
import { CYCLE_HARMONICS } from '../clean/smooth';
import { slopeOf } from '../rhythm/stride-phase';
import type { Side, Tracks } from '../model/tracks';

/** Where mid-stance is searched: ankle from this far ahead of the hip to this far behind, leg lengths. */
const MID_STANCE_FRONT = 0.15;
const MID_STANCE_BACK = -0.2;

/** Quantile of the ankle's height that counts as the stance floor: the plain minimum is too low under noise. */
const FLOOR_QUANTILE = 0.3;

/** The mean path of one ankle over a stride and its mid-stance, leg lengths and radians of stride phase. */
export interface AnklePath {
	/** Forward of and above the hip's stride mean. */
	readonly forward: CycleTable;
	readonly up: CycleTable;
	/** Forward speed per radian of phase. */
	readonly speed: CycleTable;
	/** Phase of the foremost point. */
	readonly maxForwardPhase: number;
	/** Mid-stance: backward speed (negative, per radian), height of the floor. */
	readonly stanceSpeed: number;
	readonly floor: number;
}

/** Forward of and above the hip's stride mean, leg lengths a frame. */
export interface AnkleCourse {
	readonly forward: Float64Array;
	readonly up: Float64Array;
}

/** One ankle in the runner's frame, with the baseline and the runner's size removed. */
export function ankleCourse(
	tracks: Tracks,
	side: Side,
	frame: RunnerFrame,
	centre: FoldedRhythm['centre'],
	legLength: number
): AnkleCourse {
	const ankle = legIndex(side, 'ankle');
	const [x, y] = [tracks.x[ankle]!, tracks.y[ankle]!];
	const course = { forward: new Float64Array(x.length), up: new Float64Array(x.length) };
	for (let i = 0; i < x.length; i++) {
		const dx = x[i]! - centre.x[i]!;
		const dy = y[i]! - centre.y[i]!;
		course.forward[i] = frame.forward(dx, dy) / legLength;
		course.up[i] = frame.up(dx, dy) / legLength;
	}
	return course;
}

/**
 * Folds one ankle on stride phase and reads its mid-stance.
 *
 * @returns `null` when too little of the ankle was seen or it never passes below the hip
 */
export function anklePath(
	tracks: Tracks,
	side: Side,
	frame: RunnerFrame,
	{ stridePhase, centre }: Pick<FoldedRhythm, 'stridePhase' | 'centre'>,
	legLength: number
): AnklePath | null {
	const course = ankleCourse(tracks, side, frame, centre, legLength);
	const fold = foldOf(stridePhase);
	const forward = fitCycle(fold, course.forward, CYCLE_HARMONICS);
	const up = fitCycle(fold, course.up, CYCLE_HARMONICS);
	return forward && up ? fitMidStance(forward, up) : null;
}

/**
 * Reads the mid-stance of a path over one stride; points that were not seen (`NaN`) are skipped.
 *
 * @param usual replaces it where the path hardly shows the ankle below the hip
 * @returns `null` when nothing was seen, or when there is no mid-stance and no `usual`
 */
export function fitMidStance(
	forward: CycleTable,
	up: CycleTable,
	usual?: AnklePath
): AnklePath | null {
	const speed = slopeOf(forward);
	const foremost = forward.reduce(
		(best, value, bin) => (value > (forward[best] ?? -Infinity) ? bin : best),
		-1
	);
	if (foremost < 0) return null;
	const stance: number[] = [];
	for (let step = 1; step < CYCLE_BINS; step++) {
		const bin = (foremost + step) % CYCLE_BINS;
		if (forward[bin]! < MID_STANCE_BACK) break;
		if (forward[bin]! < MID_STANCE_FRONT) stance.push(bin);
	}
	const maxForwardPhase = (foremost / CYCLE_BINS) * 2 * Math.PI;
	const path = { forward, up, speed, maxForwardPhase };
	if (stance.length < 4) return usual ? { ...usual, ...path } : null;
	const sorted = (values: number[]) => Float64Array.from(values).sort();
	return {
		...path,
		stanceSpeed: quantileSorted(sorted(stance.map((bin) => speed[bin]!)), 0.5),
		floor: quantileSorted(sorted(stance.map((bin) => up[bin]!)), FLOOR_QUANTILE)
	};
}

/** First phase after `from` (within one stride) at which the curve falls through, or rises to, `level`; `null` if it never does. */
export function crossingPhase(
	curve: CycleTable,
	from: number,
	level: number,
	direction: 'falling' | 'rising'
): number | null {
	const step = (2 * Math.PI) / CYCLE_BINS;
	const sign = direction === 'falling' ? -1 : 1;
	for (let i = 0; i < CYCLE_BINS; i++) {
		const [a, b] = [
			sign * (cycleAt(curve, from + i * step) - level),
			sign * (cycleAt(curve, from + (i + 1) * step) - level)
		];
		if (a <= 0 && b > 0) return from + (i + a / (a - b)) * step;
	}
	return null;
}

/** Last phase before `until` (within one stride) at which the curve falls through `level`; `null` if it never does. */
export function crossingPhaseBefore(
	curve: CycleTable,
	until: number,
	level: number
): number | null {
	const step = (2 * Math.PI) / CYCLE_BINS;
	for (let i = 0; i < CYCLE_BINS; i++) {
		const below = level - cycleAt(curve, until - i * step);
		const above = cycleAt(curve, until - (i + 1) * step) - level;
		if (above >= 0 && below > 0) return until - (i + below / (above + below)) * step;
	}
	return null;
}

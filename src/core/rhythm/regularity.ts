import { fitPath, tableAt, type CycleTable, type Fold } from './cycle-fit';
import { mean } from '../math/statistics';

/** Folding is trusted while the mean cycle explains at least this share of the legs' movement. */
const REGULAR_SHARE = 0.9;

/**
 * ... and while the cycle itself does not change: cycles of single stretches of the clip may explain at most this
 * share of the movement beyond the mean cycle. Steady runs, noise included, stay below 0.004; a change from 2.6 to
 * 3.7 m/s within the clip gives 0.014.
 */
const CHANGING_SHARE = 0.008;

/** Strides per stretch. */
const STRETCH_STRIDES = 5;

/** Longer clips are divided into longer stretches. */
const MOST_STRETCHES = 8;

/** Harmonics of the stride rate in the gross paths, and in how they change. */
const PATH_HARMONICS = 6;
const CHANGE_HARMONICS = 3;

export interface Regularity {
	/** Share of the legs' variance that the mean cycle explains. */
	readonly explained: number;
	/** Further share that the cycles of single stretches explain. */
	readonly changing: number;
	/** Whether one mean cycle represents all strides. */
	readonly regular: boolean;
	/** Whether at least the strides of a few seconds are alike, as with a change of speed, not a stumble. */
	readonly neighboursAlike: boolean;
}

/**
 * Whether a run's strides are similar enough to be folded into one mean cycle.
 * @param stridePhase radians, rising
 * @param channels leg coordinates of equal scale, `NaN` = gap
 */
export function regularityOf(
	stridePhase: Float64Array,
	fold: Fold,
	channels: readonly Float64Array[]
): Regularity {
	const stretches = stretchesOf(stridePhase);
	const rest = new Float64Array(stridePhase.length);
	let all = 0;
	let left = 0;
	let changed = 0;
	for (const channel of channels) {
		const own = squares(channel, mean(channel));
		const path = fitPath(fold, channel, PATH_HARMONICS);
		all += own;
		left += path ? takeCycle(channel, path, fold, rest) : own;
		if (!path || stretches.length < 2) continue;
		for (const [from, to] of stretches) changed += explainedBy(fold, rest, from, to);
	}
	const [explained, changing] = all > 0 ? [1 - left / all, changed / all] : [0, 0];
	return {
		explained,
		changing,
		regular: explained >= REGULAR_SHARE && changing <= CHANGING_SHARE,
		neighboursAlike: explained + changing >= REGULAR_SHARE
	};
}

/** Boundaries of stretches with about equal numbers of strides: first frames, and one past the last. */
function stretchesOf(stridePhase: Float64Array): (readonly [number, number])[] {
	const [first, last] = [stridePhase[0]!, stridePhase[stridePhase.length - 1]!];
	const strides = (last - first) / (2 * Math.PI);
	const count = Math.max(1, Math.min(MOST_STRETCHES, Math.round(strides / STRETCH_STRIDES)));
	const edges = Array.from({ length: count + 1 }, (_, i) => {
		const edge = first + ((last - first) * i) / count;
		return i === count ? stridePhase.length : stridePhase.findIndex((phase) => phase >= edge);
	});
	return edges.slice(1).map((to, i) => [edges[i]!, to] as const);
}

/** Sum of squares that a cycle fitted to one stretch explains; it is removed from `rest`. */
function explainedBy({ bin, share }: Fold, rest: Float64Array, from: number, to: number): number {
	const fold = { bin: bin.subarray(from, to), share: share.subarray(from, to) };
	const values = rest.subarray(from, to);
	const path = fitPath(fold, values, CHANGE_HARMONICS);
	return path ? squares(values, 0) - takeCycle(values, path, fold, values) : 0;
}

/** Writes the values without the cycle into `rest`; returns the sum of their squares. */
function takeCycle(
	values: Float64Array,
	cycle: CycleTable,
	{ bin, share }: Fold,
	rest: Float64Array
): number {
	let sum = 0;
	for (let i = 0; i < values.length; i++) {
		const left = values[i]! - tableAt(cycle, bin[i]!, share[i]!);
		rest[i] = left;
		if (left === left) sum += left * left;
	}
	return sum;
}

function squares(values: Float64Array, centre: number): number {
	let sum = 0;
	for (let i = 0; i < values.length; i++) {
		const off = values[i]! - centre;
		if (off === off) sum += off * off;
	}
	return sum;
}

import { ENOUGH, samplingInterval } from '../math/sampling';
import { fft } from '../math/fft';
import { solveSymmetric } from '../math/linear';

/**
 * Points of a folded curve's table, a power of two; harmonic k loses (k pi
 * BINS)^2
 * 6 by it: below 0.4 % at the 12th.
 */
export const CYCLE_BINS = 256;

/** A periodic curve: values at {@link CYCLE_BINS} phases of one stride. */
export type CycleTable = Float64Array;

/** Where each frame falls in the folded stride: between `bin` and the next, by `share`. */
export interface Fold {
	readonly bin: Uint16Array;
	readonly share: Float64Array;
}

/** Folds a stride phase (radians, any number of turns) for all curves that share it. */
export function foldOf(phase: Float64Array): Fold {
	const bin = new Uint16Array(phase.length);
	const share = new Float64Array(phase.length);
	const scale = CYCLE_BINS / (2 * Math.PI);
	for (let i = 0; i < phase.length; i++) {
		const position = phase[i]! * scale;
		const below = Math.floor(position);
		bin[i] = below & (CYCLE_BINS - 1);
		share[i] = position - below;
	}
	return { bin, share };
}

/**
 * Fits a Fourier series to samples folded on stride phase (least squares, Huber weights): the mean cycle, sampled at
 * many times the camera's rate.
 *
 * @param values one per frame, `NaN` = gap
 * @param harmonics highest harmonic of the stride rate kept
 * @param drift baseline, subtracted from the values first
 * @returns the curve, or `null` with fewer than three samples per coefficient, or when a part of the stride longer
 *   than the finest wave of the series was never seen
 */
export function fitCycle(
	fold: Fold,
	values: Float64Array,
	harmonics: number,
	drift?: Float64Array
): CycleTable | null {
	return fitRounds(gathered(fold, values, ENOUGH.cycle, drift), harmonics, 3);
}

/** As {@link fitCycle}, for roughly where a joint is: at most `ENOUGH.path` samples, one round of weights. */
export function fitPath(
	fold: Fold,
	values: Float64Array,
	harmonics: number,
	drift?: Float64Array
): CycleTable | null {
	return fitRounds(gathered(fold, values, ENOUGH.path, drift), harmonics, 2);
}

/** The samples that a curve is fitted to, and where they fall in the stride. */
interface Samples extends Fold {
	readonly values: Float64Array;
}

/** Frames from one sample of {@link fitPath} to the next; a column that was thinned by it is used whole. */
export const pathInterval = (frames: number): number => samplingInterval(frames, ENOUGH.path);

/** Every nth frame, stored contiguously: the rounds of a fit pass over them several times. */
function gathered(
	{ bin, share }: Fold,
	values: Float64Array,
	enough: number,
	drift?: Float64Array
): Samples {
	const every = samplingInterval(values.length, enough);
	if (every === 1 && !drift) return { bin, share, values };
	const count = Math.ceil(values.length / every);
	const samples = {
		bin: new Uint16Array(count),
		share: new Float64Array(count),
		values: new Float64Array(count)
	};
	for (let i = 0, n = 0; i < count; i++, n += every) {
		samples.bin[i] = bin[n]!;
		samples.share[i] = share[n]!;
		samples.values[i] = drift ? values[n]! - drift[n]! : values[n]!;
	}
	return samples;
}

function fitRounds(samples: Samples, harmonics: number, rounds: number): CycleTable | null {
	const size = 2 * harmonics + 1;
	let table: CycleTable | null = null;
	let limit = Infinity;
	for (let round = 0; round < rounds; round++) {
		const { sums, weights, count } = table ? weighted(samples, table, limit) : folded(samples);
		if (count < 3 * size || largestHole(weights) > CYCLE_BINS / harmonics) return table;
		const next = solveSeries(sums, weights, harmonics);
		if (!next) return table;
		table = next;
		if (round + 1 < rounds) limit = 2 * residualSpread(samples, table);
	}
	return table;
}

/** Value of the curve at a phase in radians. */
export function cycleAt(table: CycleTable, phase: number): number {
	const position = (phase / (2 * Math.PI)) * CYCLE_BINS;
	const below = Math.floor(position);
	const share = position - below;
	const i = below & (CYCLE_BINS - 1);
	const next = table[(i + 1) & (CYCLE_BINS - 1)]!;
	return table[i]! + share * (next - table[i]!);
}

/** Value of the curve at a frame's place in the fold. */
export function tableAt(table: CycleTable, bin: number, share: number): number {
	const own = table[bin]!;
	return own + share * (table[(bin + 1) & (CYCLE_BINS - 1)]! - own);
}

/** Sums of the samples in each bin. */
interface Binned {
	readonly sums: Float64Array;
	readonly weights: Float64Array;
	/** Number of known samples. */
	readonly count: number;
}

/** Shares each sample out to the two nearest bins. */
function folded({ bin, share, values }: Samples): Binned {
	const sums = new Float64Array(CYCLE_BINS);
	const weights = new Float64Array(CYCLE_BINS);
	let count = 0;
	for (let n = 0; n < values.length; n++) {
		const value = values[n]!;
		if (value !== value) continue;
		const i = bin[n]!;
		const j = (i + 1) & (CYCLE_BINS - 1);
		const after = share[n]!;
		sums[i]! += (1 - after) * value;
		weights[i]! += 1 - after;
		sums[j]! += after * value;
		weights[j]! += after;
		count++;
	}
	return { sums, weights, count };
}

/** As {@link folded}, weighted by Huber's rule: samples further than `limit` from the last fit count for less. */
function weighted({ bin, share, values }: Samples, table: CycleTable, limit: number): Binned {
	const sums = new Float64Array(CYCLE_BINS);
	const weights = new Float64Array(CYCLE_BINS);
	let count = 0;
	for (let n = 0; n < values.length; n++) {
		const value = values[n]!;
		if (value !== value) continue;
		const i = bin[n]!;
		const j = (i + 1) & (CYCLE_BINS - 1);
		const after = share[n]!;
		const own = table[i]!;
		const residual = Math.abs(value - own - after * (table[j]! - own));
		const weight = residual > limit ? limit / residual : 1;
		const nearer = weight * (1 - after);
		const further = weight * after;
		sums[i]! += nearer * value;
		weights[i]! += nearer;
		sums[j]! += further * value;
		weights[j]! += further;
		count++;
	}
	return { sums, weights, count };
}

/** Longest run of bins without a sample, around the circle: a series swings freely across a wide one. */
function largestHole(weights: Float64Array): number {
	let longest = 0;
	let run = 0;
	for (let i = 0; i < 2 * CYCLE_BINS; i++) {
		run = weights[i & (CYCLE_BINS - 1)] === 0 ? run + 1 : 0;
		if (run > longest) longest = run;
	}
	return longest;
}

/**
 * SD of the residuals, estimated from their mean absolute value, which outliers affect little; from every third
 * sample.
 */
function residualSpread({ bin, share, values }: Samples, table: CycleTable): number {
	let sum = 0;
	let count = 0;
	for (let n = 0; n < values.length; n += 3) {
		const residual = Math.abs(values[n]! - tableAt(table, bin[n]!, share[n]!));
		if (residual !== residual) continue;
		sum += residual;
		count++;
	}
	return (1.2533 * sum) / Math.max(1, count);
}

/**
 * Least-squares Fourier series through binned sums; a small ridge term keeps sparse foldings solvable. The product of
 * two waves is a sum of waves at the sum and the difference of their harmonics, so the whole normal matrix follows
 * from the weights' own spectrum up to twice the highest harmonic.
 */
function solveSeries(
	sums: Float64Array,
	weights: Float64Array,
	harmonics: number
): CycleTable | null {
	const size = 2 * harmonics + 1;
	// One transform for both: they travel as real and imaginary part and are separated again by symmetry.
	const [re, im] = [weights, sums];
	fft(re, im);
	const opposite = (k: number) => (CYCLE_BINS - k) & (CYCLE_BINS - 1);
	const cosine = (k: number) => (re[k]! + re[opposite(k)]!) / 2;
	const sine = (k: number) => (im[opposite(k)]! - im[k]!) / 2;
	const right = new Float64Array(size);
	right[0] = im[0]!;
	for (let k = 1; k <= harmonics; k++) {
		right[2 * k - 1] = (im[k]! + im[opposite(k)]!) / 2;
		right[2 * k] = (re[k]! - re[opposite(k)]!) / 2;
	}
	const matrix = new Float64Array(size * size);
	matrix[0] = cosine(0);
	for (let i = 1; i <= harmonics; i++) {
		const c = (2 * i - 1) * size;
		const s = 2 * i * size;
		matrix[c] = cosine(i);
		matrix[s] = sine(i);
		for (let j = 1; j <= i; j++) {
			matrix[c + 2 * j - 1] = (cosine(i - j) + cosine(i + j)) / 2;
			matrix[c + 2 * j] = (sine(i + j) - sine(i - j)) / 2;
			matrix[s + 2 * j - 1] = (sine(i + j) + sine(i - j)) / 2;
			matrix[s + 2 * j] = (cosine(i - j) - cosine(i + j)) / 2;
		}
	}
	for (let i = 1; i < size; i++) matrix[i * size + i]! += matrix[0] * 1e-4;
	return solveSymmetric(matrix, size, [right]) ? tableOf(right) : null;
}

/** The curve of a series: amplitudes of 1, cos, sin, cos 2, sin 2 ... */
function tableOf(series: Float64Array): CycleTable {
	const [re, im] = [new Float64Array(CYCLE_BINS), new Float64Array(CYCLE_BINS)];
	re[0] = series[0]!;
	for (let k = 1; 2 * k < series.length; k++) {
		re[k] = series[2 * k - 1]!;
		im[k] = series[2 * k]!;
	}
	fft(re, im);
	return re;
}

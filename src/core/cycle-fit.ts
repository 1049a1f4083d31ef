import { solveSymmetric } from './math/linear';

/** Points of a folded curve's table; a harmonic k loses (k pi / BINS)^2 / 6 by it: below 0.4 % at the 12th. */
export const CYCLE_BINS = 256;

/** A periodic curve: values at {@link CYCLE_BINS} phases of one stride. */
export type CycleTable = Float64Array;

/**
 * Fits a Fourier series to samples folded on stride phase (least squares, Huber weights), the mean cycle
 * at many times the camera's rate.
 *
 * @param phase radians, any number of turns; one a sample
 * @param values samples, `NaN` = gap
 * @param harmonics highest harmonic of the stride rate kept
 * @returns the curve, or `null` when fewer than three samples a coefficient are there
 */
export function fitCycle(
	phase: ArrayLike<number>,
	values: ArrayLike<number>,
	harmonics: number
): CycleTable | null {
	const size = 2 * harmonics + 1;
	let table: CycleTable | null = null;
	let limit = Infinity;
	for (let round = 0; round < 3; round++) {
		const { sums, weights, count } = folded(phase, values, table, limit);
		if (count < 3 * size) return table;
		const next = solveSeries(sums, weights, harmonics);
		if (!next) return table;
		table = next;
		limit = 2 * residualSd(phase, values, table);
	}
	return table;
}

/** Value of the curve at a phase in radians. */
export function cycleAt(table: CycleTable, phase: number): number {
	const position = (phase / (2 * Math.PI)) * CYCLE_BINS;
	const below = Math.floor(position);
	const share = position - below;
	const i = ((below % CYCLE_BINS) + CYCLE_BINS) % CYCLE_BINS;
	const j = i + 1 === CYCLE_BINS ? 0 : i + 1;
	return table[i]! + share * (table[j]! - table[i]!);
}

/** Samples shared out to the two nearest bins, weighted by Huber's rule against the last fit. */
function folded(
	phase: ArrayLike<number>,
	values: ArrayLike<number>,
	table: CycleTable | null,
	limit: number
) {
	const sums = new Float64Array(CYCLE_BINS);
	const weights = new Float64Array(CYCLE_BINS);
	let count = 0;
	for (let n = 0; n < values.length; n++) {
		const value = values[n]!;
		if (Number.isNaN(value)) continue;
		const position = (phase[n]! / (2 * Math.PI)) * CYCLE_BINS;
		const below = Math.floor(position);
		const share = position - below;
		const i = ((below % CYCLE_BINS) + CYCLE_BINS) % CYCLE_BINS;
		const j = i + 1 === CYCLE_BINS ? 0 : i + 1;
		let weight = 1;
		if (table) {
			const residual = Math.abs(value - table[i]! - share * (table[j]! - table[i]!));
			if (residual > limit) weight = limit / residual;
		}
		sums[i]! += weight * (1 - share) * value;
		weights[i]! += weight * (1 - share);
		sums[j]! += weight * share * value;
		weights[j]! += weight * share;
		count++;
	}
	return { sums, weights, count };
}

/** Least-squares Fourier series through binned sums; a trace of ridge keeps sparse foldings solvable. */
function solveSeries(
	sums: Float64Array,
	weights: Float64Array,
	harmonics: number
): CycleTable | null {
	const size = 2 * harmonics + 1;
	const basis = basisOf(harmonics);
	const matrix = new Float64Array(size * size);
	const right = new Float64Array(size);
	let total = 0;
	for (let bin = 0; bin < CYCLE_BINS; bin++) {
		const weight = weights[bin]!;
		if (weight === 0) continue;
		total += weight;
		const row = bin * size;
		for (let i = 0; i < size; i++) {
			const weighted = weight * basis[row + i]!;
			right[i]! += sums[bin]! * basis[row + i]!;
			for (let j = 0; j <= i; j++) matrix[i * size + j]! += weighted * basis[row + j]!;
		}
	}
	for (let i = 1; i < size; i++) matrix[i * size + i]! += total * 1e-4;
	if (!solveSymmetric(matrix, size, [right])) return null;
	const table = new Float64Array(CYCLE_BINS);
	for (let bin = 0; bin < CYCLE_BINS; bin++) {
		let value = 0;
		for (let i = 0; i < size; i++) value += right[i]! * basis[bin * size + i]!;
		table[bin] = value;
	}
	return table;
}

const bases = new Map<number, Float64Array>();

/** 1, cos, sin, cos 2, sin 2 ... at the phase of every bin, row by row. */
function basisOf(harmonics: number): Float64Array {
	const known = bases.get(harmonics);
	if (known) return known;
	const size = 2 * harmonics + 1;
	const basis = new Float64Array(CYCLE_BINS * size);
	for (let bin = 0; bin < CYCLE_BINS; bin++) {
		basis[bin * size] = 1;
		for (let k = 1; k <= harmonics; k++) {
			const angle = (2 * Math.PI * k * bin) / CYCLE_BINS;
			basis[bin * size + 2 * k - 1] = Math.cos(angle);
			basis[bin * size + 2 * k] = Math.sin(angle);
		}
	}
	bases.set(harmonics, basis);
	return basis;
}

/** SD of the residuals by their mean absolute value, which outliers move little. */
function residualSd(
	phase: ArrayLike<number>,
	values: ArrayLike<number>,
	table: CycleTable
): number {
	let [sum, count] = [0, 0];
	for (let n = 0; n < values.length; n++) {
		const residual = Math.abs(values[n]! - cycleAt(table, phase[n]!));
		if (residual - residual !== 0) continue;
		sum += residual;
		count++;
	}
	return (1.2533 * sum) / Math.max(1, count);
}

/** Order statistics and moments that skip `NaN`. */

/** Finite values, in their order. */
function finite(
	values: ArrayLike<number>,
	kept: Float64Array = new Float64Array(values.length)
): Float64Array {
	let n = 0;
	for (let i = 0; i < values.length; i++) {
		const value = values[i]!;
		if (value - value === 0) kept[n++] = value;
	}
	return kept.subarray(0, n);
}

/** Quantile `q` (0..1) of the finite values, linear between order statistics; `NaN` when there are none. */
export function quantile(values: ArrayLike<number>, q: number): number {
	return quantileOfFinite(finite(values), q);
}

/** Rearranges the values. */
function quantileOfFinite(kept: Float64Array, q: number): number {
	if (kept.length === 0) return NaN;
	const position = q * (kept.length - 1);
	const below = Math.floor(position);
	selectInPlace(kept, below);
	if (position === below) return kept[below]!;
	let above = Infinity;
	for (let i = below + 1; i < kept.length; i++) if (kept[i]! < above) above = kept[i]!;
	return kept[below]! + (position - below) * (above - kept[below]!);
}

/**
 * Rearranges values so that the one of the given rank is in its place, smaller ones before and larger ones after it:
 * Hoare's FIND (1961), linear time on average, where sorting is not.
 */
function selectInPlace(values: Float64Array, rank: number): void {
	let left = 0;
	let right = values.length - 1;
	while (left < right) {
		// The middle of three: ascending and constant runs are common and would be the worst case of an end value.
		const a = values[left]!;
		const b = values[(left + right) >> 1]!;
		const c = values[right]!;
		const pivot = Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
		let i = left;
		let j = right;
		while (i <= j) {
			while (values[i]! < pivot) i++;
			while (values[j]! > pivot) j--;
			if (i > j) break;
			const value = values[i]!;
			values[i++] = values[j]!;
			values[j--] = value;
		}
		if (rank <= j) right = j;
		else if (rank >= i) left = i;
		else return;
	}
}

export function quantileSorted(sorted: ArrayLike<number>, q: number): number {
	if (sorted.length === 0) return NaN;
	const position = q * (sorted.length - 1);
	const below = Math.floor(position);
	const above = Math.min(below + 1, sorted.length - 1);
	return sorted[below]! + (position - below) * (sorted[above]! - sorted[below]!);
}

export const median = (values: ArrayLike<number>): number => quantile(values, 0.5);

/** The median of values that are not needed any more: they are written over, and nothing is allocated. */
export const medianInPlace = (values: Float64Array): number =>
	quantileOfFinite(finite(values, values), 0.5);

/** Median absolute deviation times 1.4826: the SD of a normal distribution, hardly affected by outliers. */
export function robustSd(values: ArrayLike<number>): number {
	const centre = median(values);
	const deviations = new Float64Array(values.length);
	for (let i = 0; i < values.length; i++) deviations[i] = Math.abs(values[i]! - centre);
	return 1.4826 * median(deviations);
}

/** Mean of the finite values; `NaN` when there are none. */
export function mean(values: ArrayLike<number>): number {
	let sum = 0;
	let n = 0;
	for (let i = 0; i < values.length; i++) {
		const value = values[i]!;
		if (value - value === 0) {
			sum += value;
			n++;
		}
	}
	return sum / n;
}

/** Sample standard deviation (n - 1) of the finite values; `NaN` with fewer than two. */
export function sampleSd(values: ArrayLike<number>): number {
	const centre = mean(values);
	let sum = 0;
	let n = 0;
	for (let i = 0; i < values.length; i++) {
		const value = values[i]!;
		if (value - value === 0) {
			sum += (value - centre) ** 2;
			n++;
		}
	}
	return n < 2 ? NaN : Math.sqrt(sum / (n - 1));
}

/** Two-sided 95 % point of Student's t by degrees of freedom (tables to 30, then the normal limit with its 1/df term). */
export function studentT95(degreesOfFreedom: number): number {
	const tabled = T95[degreesOfFreedom - 1];
	return tabled ?? 1.96 + 2.4 / degreesOfFreedom;
}

const T95 = [
	12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145,
	2.131, 2.12, 2.11, 2.101, 2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048,
	2.045, 2.042
];

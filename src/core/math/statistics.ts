/** Order statistics and moments that pass over `NaN`. */

/** Finite values, ascending. */
export function sortedFinite(values: ArrayLike<number>): Float64Array {
	const kept = new Float64Array(values.length);
	let n = 0;
	for (let i = 0; i < values.length; i++) {
		const value = values[i]!;
		if (value - value === 0) kept[n++] = value;
	}
	return kept.subarray(0, n).sort();
}

/** Quantile `q` (0..1) of the finite values, linear between order statistics; `NaN` when there are none. */
export function quantile(values: ArrayLike<number>, q: number): number {
	return quantileSorted(sortedFinite(values), q);
}

export function quantileSorted(sorted: ArrayLike<number>, q: number): number {
	if (sorted.length === 0) return NaN;
	const position = q * (sorted.length - 1);
	const below = Math.floor(position);
	const above = Math.min(below + 1, sorted.length - 1);
	return sorted[below]! + (position - below) * (sorted[above]! - sorted[below]!);
}

export const median = (values: ArrayLike<number>): number => quantile(values, 0.5);

/** Median absolute deviation times 1.4826: the SD of a normal distribution, unmoved by outliers. */
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

/** A line through fewer known values says too little. */
const FEWEST = 3;

/**
 * Slope of the straight line through values, by least squares; those that are NaN are passed over.
 *
 * @returns NaN when fewer than three are known
 */
export function lineSlope(at: Float64Array, values: Float64Array): number {
	let [count, meanAt, meanValue] = [0, 0, 0];
	for (let i = 0; i < at.length; i++) {
		if (Number.isNaN(values[i]!)) continue;
		count++;
		meanAt += (at[i]! - meanAt) / count;
		meanValue += (values[i]! - meanValue) / count;
	}
	if (count < FEWEST) return NaN;
	let [both, square] = [0, 0];
	for (let i = 0; i < at.length; i++) {
		if (Number.isNaN(values[i]!)) continue;
		both += (at[i]! - meanAt) * (values[i]! - meanValue);
		square += (at[i]! - meanAt) ** 2;
	}
	return both / square;
}

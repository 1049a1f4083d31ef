/** A line through fewer known values says too little. */
const FEWEST = 3;

/**
 * Slope of the straight line through values, by least squares; those that are NaN are passed over.
 *
 * @param from index of the first
 * @param end index after the last
 * @returns NaN when fewer than three are known
 */
export function lineSlope(
	at: Float64Array,
	values: Float64Array,
	from = 0,
	end = values.length
): number {
	let [count, sumAt, sumValue, sumBoth, sumSquare] = [0, 0, 0, 0, 0];
	for (let i = from; i < end; i++) {
		const value = values[i]!;
		if (Number.isNaN(value)) continue;
		// From the first on: a clip may begin at any time.
		const since = at[i]! - at[from]!;
		count++;
		sumAt += since;
		sumValue += value;
		sumBoth += since * value;
		sumSquare += since * since;
	}
	if (count < FEWEST) return NaN;
	return (count * sumBoth - sumAt * sumValue) / (count * sumSquare - sumAt * sumAt);
}

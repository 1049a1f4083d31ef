/** A line through equally spaced values. */
export interface Slope {
	/** A step. */
	readonly slope: number;
	/** Standard error of the slope. */
	readonly error: number;
}

/**
 * By least squares.
 *
 * @param values at least 3
 */
export function slopeOf(values: readonly number[]): Slope {
	const n = values.length;
	const [meanX, meanY] = [(n - 1) / 2, values.reduce((sum, y) => sum + y, 0) / n];
	const squares = values.reduce((sum, _, x) => sum + (x - meanX) ** 2, 0);
	const slope = values.reduce((sum, y, x) => sum + (x - meanX) * (y - meanY), 0) / squares;
	const rest = values.reduce((sum, y, x) => sum + (y - meanY - slope * (x - meanX)) ** 2, 0);
	return { slope, error: Math.sqrt(rest / (n - 2) / squares) };
}

/**
 * Index of the first value that is not below `from`; their number when all are.
 *
 * @param values ascending
 */
export function firstIndexFrom(values: ArrayLike<number>, from: number): number {
	let low = 0;
	let high = values.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (values[middle]! < from) low = middle + 1;
		else high = middle;
	}
	return low;
}

/**
 * Index of the last value that is not above `upTo`; -1 when all are.
 *
 * @param values ascending
 */
export function lastIndexUpTo(values: ArrayLike<number>, upTo: number): number {
	let low = 0;
	let high = values.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (values[middle]! <= upTo) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}

/**
 * Index of the sample before which or at which `value` lies, so that the next one exists: within `0 .. length - 2`.
 *
 * @param values ascending
 */
export const intervalOf = (values: ArrayLike<number>, value: number): number =>
	Math.max(0, Math.min(values.length - 2, lastIndexUpTo(values, value)));

/**
 * Index of the value nearest to `value`; of two equally near ones the first.
 *
 * @param values ascending, at least one
 */
export function nearestIndex(values: ArrayLike<number>, value: number): number {
	const before = Math.max(0, lastIndexUpTo(values, value));
	const after = Math.min(before + 1, values.length - 1);
	return values[after]! - value < value - values[before]! ? after : before;
}

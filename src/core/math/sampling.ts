/**
 * How many samples stand for a whole clip, however long it is: what is read from so many changes by less than
 * anything it is used for, and the work stops growing.
 */
export const ENOUGH = {
	/** The typical interval between frames, which hardly varies. */
	intervals: 500,
	/** The median of what varies with the gait. */
	median: 1000,
	/** What further steps rest on: a segment's length, a quantile, a gross path, a spectrum. */
	path: 2000,
	/** A mean cycle. */
	cycle: 6000
} as const;

/** Every nth of `count` samples: n so that about `enough` are left, and no fewer. */
export const samplingInterval = (count: number, enough: number): number =>
	Math.max(1, Math.floor(count / enough));

/** The first of every `n` values; the values themselves for 1. */
export function everyNth<Column extends Float64Array | Uint16Array | Uint8Array>(
	values: Column,
	n: number
): Column {
	if (n === 1) return values;
	const thinned = values.slice(0, Math.ceil(values.length / n)) as Column;
	for (let i = 0; i < thinned.length; i++) thinned[i] = values[i * n]!;
	return thinned;
}

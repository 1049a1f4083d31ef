/** More columns than any plot is wide, so that thinning is never seen. */
const COLUMNS = 1000;

/**
 * Indices of the points worth drawing between `low` and `high`: where there are more than the screen has
 * columns, of each column its first, lowest, highest and last point, so that no peak is lost. One point
 * beyond either end is kept, and the first point of each gap (`NaN`), so that lines leave the plot and
 * break where they did.
 *
 * @param x ascending
 */
export function worthDrawing(
	x: ArrayLike<number>,
	y: ArrayLike<number>,
	[low, high]: readonly [number, number]
): number[] {
	let from = 0;
	while (from + 1 < x.length && x[from + 1]! < low) from++;
	let to = x.length - 1;
	while (to - 1 >= from && x[to - 1]! > high) to--;
	const all = Array.from({ length: to - from + 1 }, (_, i) => from + i);
	if (all.length <= 4 * COLUMNS) return all;

	const kept: number[] = [];
	const columnOf = (i: number) => Math.floor(((x[i]! - low) / (high - low)) * COLUMNS);
	for (let start = 0; start < all.length;) {
		const column = columnOf(all[start]!);
		let end = start + 1;
		while (end < all.length && columnOf(all[end]!) === column) end++;
		kept.push(...outline(all.slice(start, end), y));
		start = end;
	}
	return kept;
}

/** First, lowest, highest and last of a column's points, and where a gap begins, in their order. */
function outline(column: readonly number[], y: ArrayLike<number>): number[] {
	const chosen = new Set([column[0]!, column.at(-1)!]);
	let lowest: number | null = null;
	let highest: number | null = null;
	column.forEach((i, place) => {
		if (Number.isNaN(y[i]!)) {
			if (place > 0 && !Number.isNaN(y[column[place - 1]!]!)) chosen.add(i);
			return;
		}
		if (lowest === null || y[i]! < y[lowest]!) lowest = i;
		if (highest === null || y[i]! > y[highest]!) highest = i;
	});
	if (lowest !== null) chosen.add(lowest);
	if (highest !== null) chosen.add(highest);
	return [...chosen].sort((a, b) => a - b);
}

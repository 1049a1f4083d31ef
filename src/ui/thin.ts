import { firstIndexFrom } from '../core/math/bisect';

/** More columns than any plot is wide, so that thinning is never seen. */
const MOST_COLUMNS = 1000;

/**
 * Indices of the points worth drawing between `low` and `high`: where there are more than the screen has
 * columns, of each column its first, lowest, highest and last point, so that no peak is lost. One point
 * beyond either end is kept, and the first point of each gap (`NaN`), so that lines leave the plot and
 * break where they did.
 *
 * @param x ascending
 * @param columns of the plot, pixels
 */
export function worthDrawing(
	x: ArrayLike<number>,
	y: ArrayLike<number>,
	[low, high]: readonly [number, number],
	columns = MOST_COLUMNS
): number[] {
	const from = Math.max(0, firstIndexFrom(x, low) - 1);
	const end = firstIndexFrom(x, high);
	const to = Math.min(x.length - 1, x[end] === high ? end + 1 : end);
	const kept: number[] = [];
	if (to - from < 4 * columns) {
		for (let i = from; i <= to; i++) kept.push(i);
		return kept;
	}
	const perUnit = columns / (high - low);
	for (let start = from; start <= to;) {
		const column = Math.floor((x[start]! - low) * perUnit);
		let end = start + 1;
		while (end <= to && Math.floor((x[end]! - low) * perUnit) === column) end++;
		keepOutline(kept, y, start, end);
		start = end;
	}
	return kept;
}

/** Adds the first, lowest, highest and last of a column's points, and where a gap begins, in their order. */
function keepOutline(kept: number[], y: ArrayLike<number>, start: number, end: number): void {
	let lowest = -1;
	let highest = -1;
	for (let i = start; i < end; i++) {
		const value = y[i]!;
		if (value !== value) continue;
		if (lowest < 0 || value < y[lowest]!) lowest = i;
		if (highest < 0 || value > y[highest]!) highest = i;
	}
	for (let i = start; i < end; i++) {
		const opensGap = i > start && y[i] !== y[i] && y[i - 1] === y[i - 1];
		if (i === start || i === end - 1 || i === lowest || i === highest || opensGap) kept.push(i);
	}
}

import { hermiteAt, pchipSlopes } from './interpolate';

/** Longest gap that is filled, s: a quarter of a slow running stride. */
export const LONGEST_FILLED_GAP_SECONDS = 0.2;

/**
 * Fills gaps of up to `longest` seconds between known samples by the monotone cubic through the two known
 * samples on each side (PCHIP). Longer gaps, and the ends, stay gaps: nothing is extrapolated.
 *
 * @param values samples, `NaN` = gap
 */
export function fillGaps(
	times: Float64Array,
	values: Float64Array,
	longest = LONGEST_FILLED_GAP_SECONDS
): Float64Array {
	if (!hasGap(values)) return values;
	const filled = values.slice();
	for (let start = 1; start < values.length; start++) {
		if (!Number.isNaN(values[start]!) || Number.isNaN(values[start - 1]!)) continue;
		let end = start;
		while (end < values.length && Number.isNaN(values[end]!)) end++;
		if (end === values.length) break;
		if (times[end]! - times[start - 1]! <= longest) bridge(times, values, filled, start, end);
		start = end;
	}
	return filled;
}

/** Whether any value is `NaN`. */
export function hasGap(values: Float64Array): boolean {
	for (let i = 0; i < values.length; i++) if (values[i] !== values[i]) return true;
	return false;
}

/** Fills `start` up to, not including, `end` from the two nearest known samples on each side. */
function bridge(
	times: Float64Array,
	values: Float64Array,
	filled: Float64Array,
	start: number,
	end: number
): void {
	const known = [start - 1, end];
	for (let i = start - 2; i >= 0; i--)
		if (!Number.isNaN(values[i]!)) {
			known.unshift(i);
			break;
		}
	for (let i = end + 1; i < values.length; i++)
		if (!Number.isNaN(values[i]!)) {
			known.push(i);
			break;
		}
	const at = known.map((i) => times[i]!);
	const heights = known.map((i) => values[i]!);
	const slopes = pchipSlopes(at, heights);
	for (let i = start; i < end; i++) filled[i] = hermiteAt(at, heights, slopes, times[i]!);
}

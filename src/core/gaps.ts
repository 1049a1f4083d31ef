import { hermiteAt, pchipSlopes } from './math/interpolate';

/** Longest gap that is filled, s: a quarter of a slow running stride. */
export const LONGEST_FILLED_GAP_SECONDS = 0.2;

/**
 * Fills gaps of up to `longest` seconds between known samples by the monotone cubic through the known
 * samples (PCHIP). Longer gaps, and the ends, stay gaps: nothing is extrapolated.
 *
 * @param values samples, `NaN` = gap
 */
export function fillGaps(
	times: Float64Array,
	values: Float64Array,
	longest = LONGEST_FILLED_GAP_SECONDS
): Float64Array {
	const known: number[] = [];
	for (let i = 0; i < values.length; i++) if (!Number.isNaN(values[i]!)) known.push(i);
	if (known.length === values.length || known.length < 2) return values;
	const filled = values.slice();
	const knownTimes = Float64Array.from(known, (i) => times[i]!);
	const knownValues = Float64Array.from(known, (i) => values[i]!);
	const slopes = pchipSlopes(knownTimes, knownValues);
	for (let k = 0; k + 1 < known.length; k++) {
		const [before, after] = [known[k]!, known[k + 1]!];
		if (after - before < 2 || times[after]! - times[before]! > longest) continue;
		for (let i = before + 1; i < after; i++)
			filled[i] = hermiteAt(
				knownTimes.subarray(k, k + 2),
				knownValues.subarray(k, k + 2),
				slopes.subarray(k, k + 2),
				times[i]!
			);
	}
	return filled;
}

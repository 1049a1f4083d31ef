/**
 * Slopes of the natural cubic spline through samples (the smoothest curve through them), for
 * `hermiteAt`. Each run of known samples has a spline of its own; in gaps, and for single samples, `NaN`.
 *
 * @param times ascending
 * @param values `NaN` = gap
 */
export function splineSlopes(times: Float64Array, values: Float64Array): Float64Array {
	const slopes = new Float64Array(values.length).fill(NaN);
	for (let start = 0; start < values.length; start++) {
		if (Number.isNaN(values[start]!)) continue;
		let end = start;
		while (end < values.length && !Number.isNaN(values[end]!)) end++;
		if (end - start > 1)
			slopes.set(runSlopes(times.subarray(start, end), values.subarray(start, end)), start);
		start = end;
	}
	return slopes;
}

/** Solves the three-diagonal system of equal second derivatives (Thomas's elimination). */
function runSlopes(times: Float64Array, values: Float64Array): Float64Array {
	const last = values.length - 1;
	const upper = new Float64Array(last + 1);
	const slopes = new Float64Array(last + 1);
	const inverse = (i: number) => 1 / (times[i + 1]! - times[i]!);
	const rise = (i: number) => (values[i + 1]! - values[i]!) * inverse(i) ** 2;
	let diagonal = 2 * inverse(0);
	upper[0] = inverse(0) / diagonal;
	slopes[0] = (3 * rise(0)) / diagonal;
	for (let i = 1; i <= last; i++) {
		const before = inverse(i - 1);
		const after = i < last ? inverse(i) : 0;
		diagonal = 2 * (before + after) - before * upper[i - 1]!;
		upper[i] = after / diagonal;
		const right = 3 * (rise(i - 1) + (i < last ? rise(i) : 0));
		slopes[i] = (right - before * slopes[i - 1]!) / diagonal;
	}
	for (let i = last - 1; i >= 0; i--) slopes[i]! -= upper[i]! * slopes[i + 1]!;
	return slopes;
}

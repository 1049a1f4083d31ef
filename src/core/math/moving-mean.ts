/**
 * Mean over a window of one stride around each sample: what moves more slowly than the gait (drifting on the belt, a
 * panning camera) stays, the gait itself is averaged out. Within half a stride of the ends, the drift of the nearest
 * whole stride continues.
 *
 * @param times seconds, ascending
 * @param values samples, `NaN` = gap
 * @param stride seconds
 */
export function movingMean(
	times: Float64Array,
	values: Float64Array,
	stride: number
): Float64Array {
	const n = times.length;
	const sums = new Float64Array(n + 1);
	const counts = new Float64Array(n + 1);
	for (let i = 0; i < n; i++) {
		const value = values[i]!;
		const known = value - value === 0;
		sums[i + 1] = sums[i]! + (known ? value : 0);
		counts[i + 1] = counts[i]! + (known ? 1 : 0);
	}
	const result = new Float64Array(n).fill(NaN);
	let low = 0;
	let high = 0;
	let firstFull = -1;
	let lastFull = -1;
	for (let i = 0; i < n; i++) {
		const start = times[i]! - stride / 2;
		const end = times[i]! + stride / 2;
		if (start < times[0]! || end > times[n - 1]!) continue;
		while (times[low]! < start) low++;
		while (high < n && times[high]! <= end) high++;
		const count = counts[high]! - counts[low]!;
		if (count === 0) continue;
		result[i] = (sums[high]! - sums[low]!) / count;
		if (firstFull < 0) firstFull = i;
		lastFull = i;
	}
	if (firstFull < 0) return result.fill(sums[n]! / counts[n]!);
	for (let i = firstFull + 1; i < lastFull; i++)
		if (Number.isNaN(result[i]!)) result[i] = result[i - 1]!;
	continueFrom(times, result, firstFull, drift(times, result, firstFull, stride));
	continueFrom(times, result, lastFull, drift(times, result, lastFull, -stride));
	return result;
}

/** Change per second between a full mean and the one up to `reach` seconds from it. */
function drift(times: Float64Array, means: Float64Array, from: number, reach: number): number {
	const step = Math.sign(reach);
	let to = from;
	while (
		!Number.isNaN(means[to + step] ?? NaN) &&
		Math.abs(times[to]! - times[from]!) < Math.abs(reach)
	)
		to += step;
	return to === from ? 0 : (means[to]! - means[from]!) / (times[to]! - times[from]!);
}

/** Fills the unknown means beside `from` along a straight line. */
function continueFrom(times: Float64Array, means: Float64Array, from: number, slope: number): void {
	for (const step of [-1, 1])
		for (let i = from + step; i >= 0 && i < means.length && Number.isNaN(means[i]!); i += step)
			means[i] = means[from]! + slope * (times[i]! - times[from]!);
}

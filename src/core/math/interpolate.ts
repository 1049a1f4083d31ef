import { intervalOf } from './bisect';

/** Linear interpolation between samples; `NaN` outside the samples or beside a gap. */
export function linearAt(
	times: ArrayLike<number>,
	values: ArrayLike<number>,
	time: number
): number {
	if (times.length < 2 || time < times[0]! || time > times[times.length - 1]!) return NaN;
	const i = intervalOf(times, time);
	const share = (time - times[i]!) / (times[i + 1]! - times[i]!);
	if (share === 0) return values[i]!;
	if (share === 1) return values[i + 1]!;
	return values[i]! + share * (values[i + 1]! - values[i]!);
}

/**
 * Slopes of the monotone piecewise cubic (PCHIP) through samples: no overshoot between them.
 * Method: Fritsch & Butland 1984 (weighted harmonic mean of the neighbouring slopes).
 */
export function pchipSlopes(times: ArrayLike<number>, values: ArrayLike<number>): Float64Array {
	const n = times.length;
	const slopes = new Float64Array(n);
	if (n < 2) return slopes;
	const step = (i: number) => times[i + 1]! - times[i]!;
	const rise = (i: number) => (values[i + 1]! - values[i]!) / step(i);
	for (let i = 1; i < n - 1; i++) {
		const [before, after] = [rise(i - 1), rise(i)];
		if (before * after <= 0) continue;
		const [w1, w2] = [2 * step(i) + step(i - 1), step(i) + 2 * step(i - 1)];
		slopes[i] = (w1 + w2) / (w1 / before + w2 / after);
	}
	slopes[0] = endSlope(n > 2 ? [step(0), step(1), rise(0), rise(1)] : [1, 1, rise(0), rise(0)]);
	slopes[n - 1] = endSlope(
		n > 2 ? [step(n - 2), step(n - 3), rise(n - 2), rise(n - 3)] : [1, 1, rise(n - 2), rise(n - 2)]
	);
	return slopes;
}

/** Three-point slope at an end, limited so that the curve keeps its direction. */
function endSlope([h0, h1, d0, d1]: [number, number, number, number]): number {
	const slope = ((2 * h0 + h1) * d0 - h0 * d1) / (h0 + h1);
	if (slope * d0 <= 0) return 0;
	return d0 * d1 <= 0 && Math.abs(slope) > 3 * Math.abs(d0) ? 3 * d0 : slope;
}

/** Value of the cubic with given end slopes at `time`; `NaN` outside of the samples. */
export function hermiteAt(
	times: ArrayLike<number>,
	values: ArrayLike<number>,
	slopes: ArrayLike<number>,
	time: number
): number {
	const last = times.length - 1;
	if (last < 1 || time < times[0]! || time > times[last]!) return NaN;
	const i = intervalOf(times, time);
	const span = times[i + 1]! - times[i]!;
	const share = (time - times[i]!) / span;
	return hermite(share, span, values[i]!, slopes[i]!, values[i + 1]!, slopes[i + 1]!);
}

/**
 * Value on the cubic between two samples that has the given slopes at both (Hermite).
 *
 * @param share of the way from the first sample to the second, 0..1
 * @param span between them, in the unit that slopes are per
 */
export function hermite(
	share: number,
	span: number,
	value: number,
	slope: number,
	nextValue: number,
	nextSlope: number
): number {
	const rest = 1 - share;
	return (
		value * (1 + 2 * share) * rest * rest +
		slope * span * share * rest * rest +
		nextValue * share * share * (3 - 2 * share) -
		nextSlope * span * share * share * rest
	);
}

/**
 * Slope at a sample of the cubic through all of them (Catmull & Rom 1974): that of the line between its neighbours;
 * beside a gap or at an end, of the line to the known neighbour.
 *
 * @param times ascending
 * @param valueAt by index, `NaN` = gap
 */
export function catmullRomSlope(
	times: ArrayLike<number>,
	valueAt: (index: number) => number,
	index: number
): number {
	const isKnown = (i: number) => i >= 0 && i < times.length && !Number.isNaN(valueAt(i));
	const before = isKnown(index - 1) ? index - 1 : index;
	const after = isKnown(index + 1) ? index + 1 : index;
	return (valueAt(after) - valueAt(before)) / (times[after]! - times[before]!);
}

import { firstIndexFrom, intervalOf } from './bisect';
import { linearAt } from './interpolate';

/** Samples further apart than this have a hole in the clip between them, s. */
const LONGEST_STEP_SECONDS = 0.2;

export interface Peak {
	readonly time: number;
	readonly value: number;
}

/**
 * Highest value between two times, refined by the parabola through the highest sample and its neighbours.
 * @returns `null` when the span holds fewer than two samples or a gap
 */
export function highestBetween(
	times: Float64Array,
	values: Float64Array,
	from: number,
	to: number
): Peak | null {
	return extreme(times, values, from, to, 1);
}

/** Lowest value between two times; as {@link highestBetween}. */
export function lowestBetween(
	times: Float64Array,
	values: Float64Array,
	from: number,
	to: number
): Peak | null {
	return extreme(times, values, from, to, -1);
}

function extreme(
	times: Float64Array,
	values: Float64Array,
	from: number,
	to: number,
	sign: 1 | -1
): Peak | null {
	let best = -1;
	let seen = 0;
	let last = from;
	for (let i = firstIndexFrom(times, from); i < times.length && times[i]! <= to; i++) {
		if (Number.isNaN(values[i]!) || times[i]! - last > LONGEST_STEP_SECONDS) return null;
		last = times[i]!;
		if (best < 0 || sign * values[i]! > sign * values[best]!) best = i;
		seen++;
	}
	if (to - last > LONGEST_STEP_SECONDS) return null;
	return seen < 2 ? null : refined(times, values, best, sign);
}

/** Linear interpolation between samples; `null` in a gap or outside the samples. */
export function valueAt(times: Float64Array, values: Float64Array, time: number): number | null {
	const value = linearAt(times, values, time);
	if (Number.isNaN(value)) return null;
	const i = intervalOf(times, time);
	return times[i + 1]! - times[i]! > LONGEST_STEP_SECONDS ? null : value;
}

/** Mean of the samples between two times; `null` when any is a gap or there are none. */
export function meanBetween(
	times: Float64Array,
	values: Float64Array,
	from: number,
	to: number
): number | null {
	let sum = 0;
	let n = 0;
	for (let i = firstIndexFrom(times, from); i < times.length && times[i]! <= to; i++) {
		sum += values[i]!;
		n++;
	}
	const mean = sum / n;
	return Number.isNaN(mean) ? null : mean;
}

/**
 * Where the parabola through three values at even distance has its top, samples from the middle one; 0 where they do
 * not bend downwards. Within half a sample when the middle value is the highest.
 */
export function peakOffset(before: number, at: number, after: number): number {
	const bend = before - 2 * at + after;
	return bend < 0 ? (before - after) / (2 * bend) : 0;
}

/** The same at uneven distances, with the value there. */
function refined(times: Float64Array, values: Float64Array, i: number, sign: 1 | -1): Peak {
	const before = values[i - 1];
	const at = values[i]!;
	const after = values[i + 1];
	if (before === undefined || after === undefined || Number.isNaN(before + after))
		return { time: times[i]!, value: at };
	const h0 = times[i]! - times[i - 1]!;
	const h1 = times[i + 1]! - times[i]!;
	const d0 = (at - before) / h0;
	const d1 = (after - at) / h1;
	const bend = (d1 - d0) / (h0 + h1);
	if (sign * bend >= 0) return { time: times[i]!, value: at };
	const slope = (d0 * h1 + d1 * h0) / (h0 + h1);
	const shift = Math.max(-h0, Math.min(h1, -slope / (2 * bend)));
	return { time: times[i]! + shift, value: at + slope * shift + bend * shift * shift };
}

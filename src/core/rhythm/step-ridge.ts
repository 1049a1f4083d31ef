import { fft } from '../math/fft';
import { peakOffset } from '../math/peaks';
import { intervalOf } from '../math/bisect';

/** Steps that one window of the short-time spectrum spans: a change of speed within two strides is seen. */
const WINDOW_STEPS = 7;

/** Windows overlap by three quarters. */
const HOPS_PER_WINDOW = 5;

/** Rates considered, as shares of the clip's strongest: 160 to 260 steps a minute in one clip, never an octave off. */
const LOWEST_SHARE = 0.6;
const HIGHEST_SHARE = 1.7;

/**
 * Cost of changing the rate from one window to the next, times the square of the change: 10 % costs a tenth of a
 * peak.
 */
const CHANGE_COST = 4;

/** Rates that stay within this share of the clip's mean need not be followed: a constant reference is less noisy. */
const STEADY_SHARE = 0.04;

/** A rate that changes over the clip. */
export interface Ridge {
	/** Middle of each window, s. */
	readonly at: Float64Array;
	/** Rate there, 1/s. */
	readonly rate: Float64Array;
}

/**
 * Follows the strongest rate of an evenly sampled signal through the clip: the ridge of its short-time
 * spectrum (Hann windows), found by dynamic programming over all windows at once, so that a weak stretch
 * is bridged by its neighbours.
 *
 * @param samples gaps zero
 * @param first time of the first sample, s
 * @param sampleRate samples a second
 * @param strongest rate (1/s) of the highest peak over the whole clip
 * @param highest no rate above this is looked at
 * @returns `null` when the rate hardly changes or the clip is too short to tell
 */
export function followedRate(
	samples: Float64Array,
	first: number,
	sampleRate: number,
	strongest: number,
	highest: number
): Ridge | null {
	const window = Math.round((WINDOW_STEPS / strongest) * sampleRate);
	const hop = Math.max(1, Math.round(window / HOPS_PER_WINDOW));
	const count = Math.floor((samples.length - window) / hop) + 1;
	if (count < 3) return null;
	const size = 2 ** Math.ceil(Math.log2(2 * window));
	const step = sampleRate / size;
	const low = Math.max(1, Math.ceil((LOWEST_SHARE * strongest) / step));
	const high = Math.floor(Math.min(highest, HIGHEST_SHARE * strongest) / step);
	const bins = high - low + 1;

	const power = shortTimePower(samples, { window, hop, count, size, low, bins });
	const bin = cheapestRidge(power, count, bins, step / strongest);
	const rate = new Float64Array(count);
	const at = new Float64Array(count);
	for (let i = 0; i < count; i++) {
		const row = i * bins;
		rate[i] = (low + bin[i]! + offsetInBand(power, row, bin[i]!, bins)) * step;
		at[i] = first + (i * hop + window / 2) / sampleRate;
	}
	const mean = rate.reduce((sum, value) => sum + value, 0) / count;
	return rate.every((value) => Math.abs(value / mean - 1) < STEADY_SHARE) ? null : { at, rate };
}

/** The oscillation a signal is compared with. */
export interface Reference {
	/** Over the clip, 1/s. */
	readonly meanRate: number;
	rateAt(time: number): number;
	/** Radians, rising with time. */
	phaseAt(time: number): number;
}

export const steadyReference = (rate: number): Reference => ({
	meanRate: rate,
	rateAt: () => rate,
	phaseAt: (time) => 2 * Math.PI * rate * time
});

/** Follows a ridge: between two windows the rate changes linearly, beyond the outer ones it stays constant. */
export function referenceAlong({ at, rate }: Ridge, times: readonly number[]): Reference {
	const last = at.length - 1;
	const turns = new Float64Array(at.length);
	for (let i = 1; i <= last; i++)
		turns[i] = turns[i - 1]! + ((rate[i - 1]! + rate[i]!) / 2) * (at[i]! - at[i - 1]!);
	const rateAt = (time: number) => {
		if (time <= at[0]!) return rate[0]!;
		if (time >= at[last]!) return rate[last]!;
		const i = intervalOf(at, time);
		const share = (time - at[i]!) / (at[i + 1]! - at[i]!);
		return rate[i]! + share * (rate[i + 1]! - rate[i]!);
	};
	const turnsAt = (time: number) => {
		const i = time <= at[0]! ? 0 : time >= at[last]! ? last : intervalOf(at, time);
		return turns[i]! + ((rate[i]! + rateAt(time)) / 2) * (time - at[i]!);
	};
	const [start, end] = [times[0]!, times[times.length - 1]!];
	return {
		meanRate: (turnsAt(end) - turnsAt(start)) / (end - start),
		rateAt,
		phaseAt: (time) => 2 * Math.PI * turnsAt(time)
	};
}

interface Windows {
	readonly window: number;
	readonly hop: number;
	readonly count: number;
	readonly size: number;
	readonly low: number;
	readonly bins: number;
}

/** Power of each window at each rate, its largest one 1; `[window * bins + bin]`. */
function shortTimePower(samples: Float64Array, w: Windows): Float64Array {
	const power = new Float64Array(w.count * w.bins);
	const hann = Float64Array.from(
		{ length: w.window },
		(_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * (i + 0.5)) / w.window)
	);
	const weight = hann.reduce((sum, value) => sum + value, 0);
	const re = new Float64Array(w.size);
	const im = new Float64Array(w.size);
	for (let k = 0; k < w.count; k++) {
		re.fill(0);
		im.fill(0);
		let centre = 0;
		for (let i = 0; i < w.window; i++) centre += hann[i]! * samples[k * w.hop + i]!;
		centre /= weight;
		for (let i = 0; i < w.window; i++) re[i] = hann[i]! * (samples[k * w.hop + i]! - centre);
		fft(re, im);
		let largest = 0;
		for (let b = 0; b < w.bins; b++) {
			const value = re[w.low + b]! ** 2 + im[w.low + b]! ** 2;
			power[k * w.bins + b] = value;
			largest = Math.max(largest, value);
		}
		if (largest > 0) for (let b = 0; b < w.bins; b++) power[k * w.bins + b]! /= largest;
	}
	return power;
}

/** One bin per window: as much power as possible for as little change as possible (Viterbi). */
function cheapestRidge(power: Float64Array, count: number, bins: number, step: number): Int32Array {
	const from = new Int32Array(count * bins);
	let cost = Float64Array.from({ length: bins }, (_, b) => -power[b]!);
	for (let k = 1; k < count; k++) {
		const next = new Float64Array(bins);
		for (let b = 0; b < bins; b++) {
			let best = 0;
			let least = Infinity;
			for (let a = 0; a < bins; a++) {
				const total = cost[a]! + CHANGE_COST * ((b - a) * step) ** 2;
				if (total < least) {
					best = a;
					least = total;
				}
			}
			next[b] = least - power[k * bins + b]!;
			from[k * bins + b] = best;
		}
		cost = next;
	}
	const ridge = new Int32Array(count);
	ridge[count - 1] = cost.indexOf(Math.min(...cost));
	for (let k = count - 1; k > 0; k--) ridge[k - 1] = from[k * bins + ridge[k]!]!;
	return ridge;
}

/** Where between the bins the peak is; 0 beside the band's ends and off a peak. */
function offsetInBand(power: Float64Array, row: number, bin: number, bins: number): number {
	if (bin === 0 || bin === bins - 1) return 0;
	const i = row + bin;
	// A bin that change made cheaper need not be its row's peak.
	return Math.max(-0.5, Math.min(0.5, peakOffset(power[i - 1]!, power[i]!, power[i + 1]!)));
}

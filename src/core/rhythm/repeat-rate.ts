import { pairCentre } from '../model/legs';
import { autocorrelation } from '../math/autocorrelation';
import { peakOffset } from '../math/peaks';
import { keypointIndex, type Tracks } from '../model/tracks';

/** Samples a second: two per step at the highest rate would do, four locate a peak. */
const SAMPLE_RATE = 25;

/** Step rates considered, per second: from a jog stored eight times slowed to the fastest sprint. */
const LOWEST_STEP_RATE = 0.3;
const HIGHEST_STEP_RATE = 5.6;

/** The first peak of at least this share of the highest is one step; with a limp, two steps repeat better than one. */
const FIRST_PEAK_SHARE = 0.6;

/** The step is also read from its multiples up to this one: each divides the error of locating a peak. */
const FURTHEST_MULTIPLE = 8;

/** Clips hold at least this many steps beyond a peak's lag, otherwise the peak may be chance. */
const STEPS_LEFT = 2;

/** Squared ankle separations (leg lengths) beyond this cannot belong to one body. */
const LARGEST_SPREAD = 9;

/**
 * Step rate (1/s) from how the movement repeats itself: the lag of the first high peak of the autocorrelation
 * (Wiener-Khinchin) of the hips' height plus that of the squared distance between the ankles, both scaled to unit
 * power. It needs neither contacts nor the names of the legs, and does not depend on a single strongest harmonic.
 *
 * @param tracks as the pose model gave them, gaps `NaN`
 * @param hipBaseline baseline of the hips' y, pixels a frame
 * @param legLength pixels
 * @returns `null` when too little is seen or nothing repeats
 */
export function repeatRate(
	tracks: Tracks,
	hipBaseline: Float64Array,
	legLength: number
): number | null {
	const hip = pairCentre(tracks, 'hip').y;
	const left = tracks.x[keypointIndex('left_ankle')]!;
	const right = tracks.x[keypointIndex('right_ankle')]!;
	const bounce = evenly(tracks.times, (i) => hip[i]! - hipBaseline[i]!);
	const separation = evenly(tracks.times, (i) => {
		const square = ((left[i]! - right[i]!) / legLength) ** 2;
		return square < LARGEST_SPREAD ? square : NaN;
	});
	return bounce && separation && rateOf(autocorrelation(bounce, separation));
}

/**
 * Means of the known values in slots of equal time, with their mean removed and scaled to unit power; empty slots 0.
 */
function evenly(times: Float64Array, valueAt: (frame: number) => number): Float64Array | null {
	const first = times[0]!;
	const slots = Math.floor((times[times.length - 1]! - first) * SAMPLE_RATE) + 1;
	const values = new Float64Array(slots);
	const counts = new Uint16Array(slots);
	for (let i = 0; i < times.length; i++) {
		const value = valueAt(i);
		if (value !== value) continue;
		const slot = Math.floor((times[i]! - first) * SAMPLE_RATE);
		values[slot]! += value;
		counts[slot]!++;
	}
	let sum = 0;
	let known = 0;
	let power = 0;
	for (let slot = 0; slot < slots; slot++) {
		if (counts[slot] === 0) continue;
		values[slot]! /= counts[slot]!;
		sum += values[slot]!;
		known++;
	}
	for (let slot = 0; slot < slots; slot++) {
		if (counts[slot]! > 0) values[slot]! -= sum / known;
		power += values[slot]! ** 2;
	}
	if (!(power > 0)) return null;
	const scale = 1 / Math.sqrt(power);
	for (let slot = 0; slot < slots; slot++) values[slot]! *= scale;
	return values;
}

/** Rate of the first high peak among the lags possible for a step, refined at its multiples. */
function rateOf(correlation: Float64Array): number | null {
	const shortest = Math.max(1, Math.floor(SAMPLE_RATE / HIGHEST_STEP_RATE));
	const longest = Math.min(
		Math.ceil(SAMPLE_RATE / LOWEST_STEP_RATE),
		Math.floor(correlation.length / (1 + STEPS_LEFT))
	);
	const isPeak = (lag: number) =>
		correlation[lag]! >= correlation[lag - 1]! && correlation[lag]! > correlation[lag + 1]!;
	let highest = 0;
	for (let lag = shortest; lag <= longest; lag++)
		if (isPeak(lag)) highest = Math.max(highest, correlation[lag]!);
	if (highest === 0) return null;
	let peak = shortest;
	while (!(isPeak(peak) && correlation[peak]! >= FIRST_PEAK_SHARE * highest)) peak++;

	let step = refined(correlation, peak);
	for (let multiple = 2; multiple <= FURTHEST_MULTIPLE; multiple++) {
		const near = Math.round(multiple * step);
		if (near + STEPS_LEFT * step > correlation.length) break;
		let best = near;
		for (let lag = near - 1; lag <= near + 1; lag++)
			if (correlation[lag]! > correlation[best]!) best = lag;
		if (!isPeak(best) || correlation[best]! < FIRST_PEAK_SHARE * highest) break;
		step = refined(correlation, best) / multiple;
	}
	return SAMPLE_RATE / step;
}

/** Place of a peak between the samples. */
const refined = (values: Float64Array, peak: number): number =>
	peak + peakOffset(values[peak - 1]!, values[peak]!, values[peak + 1]!);

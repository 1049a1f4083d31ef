import { pairCentre } from '../model/legs';
import { autocorrelation } from '../math/autocorrelation';
import { peakOffset } from '../math/peaks';
import {
	HIGHEST_STEP_RATE,
	LARGEST_SEPARATION,
	LOWEST_STEP_RATE,
	slotMeans,
	slotOf,
	STEP_SAMPLE_RATE
} from './step-samples';
import { keypointIndex, type Tracks } from '../model/tracks';

/** The first peak of at least this share of the highest is one step; with a limp, two steps repeat better than one. */
const FIRST_PEAK_SHARE = 0.6;

/** The step is also read from its multiples up to this one: each divides the error of locating a peak. */
const FURTHEST_MULTIPLE = 8;

/** Clips hold at least this many steps beyond a peak's lag, otherwise the peak may be chance. */
const STEPS_LEFT = 2;

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
	const { times } = tracks;
	const bounce = evenly(
		times,
		hip.map((y, i) => y - hipBaseline[i]!)
	);
	const separation = evenly(
		times,
		left.map((x, i) => {
			const square = ((x - right[i]!) / legLength) ** 2;
			return square < LARGEST_SEPARATION ? square : NaN;
		})
	);
	return bounce && separation && rateOf(autocorrelation(bounce, separation));
}

/** One value a slot from the clip's first frame to its last, empty slots 0, scaled to unit power. */
function evenly(frameTimes: Float64Array, frameValues: Float64Array): Float64Array | null {
	// Without the shift for edges: with it the figures in notes would change.
	const { slots, values } = slotMeans(frameTimes, frameValues, 0);
	const last = frameTimes[frameTimes.length - 1]! - frameTimes[0]!;
	const even = new Float64Array(slotOf(last, 0) + 1);
	let power = 0;
	slots.forEach((slot, i) => {
		even[slot] = values[i]!;
		power += values[i]! ** 2;
	});
	if (!(power > 0)) return null;
	const scale = 1 / Math.sqrt(power);
	return even.map((value) => value * scale);
}

/** Rate of the first high peak among the lags possible for a step, refined at its multiples. */
function rateOf(correlation: Float64Array): number | null {
	const shortest = Math.max(1, Math.floor(STEP_SAMPLE_RATE / HIGHEST_STEP_RATE));
	const longest = Math.min(
		Math.ceil(STEP_SAMPLE_RATE / LOWEST_STEP_RATE),
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
	return STEP_SAMPLE_RATE / step;
}

/** Place of a peak between the samples. */
const refined = (values: Float64Array, peak: number): number =>
	peak + peakOffset(values[peak - 1]!, values[peak]!, values[peak + 1]!);

import { fft } from '../math/fft';
import { peakOffset } from '../math/peaks';
import { legIndex, pairCentre, seenShareOfLeg } from '../model/legs';
import { mean } from '../math/statistics';
import {
	HIGHEST_STEP_RATE,
	LARGEST_SEPARATION,
	LOWEST_STEP_RATE,
	ON_EDGE,
	slotMeans,
	slotOf,
	STEP_SAMPLE_RATE,
	type SlotMeans
} from './step-samples';
import { referenceAlong, steadyReference, followedRate, type Reference } from './step-ridge';
import { keypointIndex, type Side, type Tracks } from '../model/tracks';

/** Fewer samples than this contain no rhythm. */
const FEWEST_SAMPLES = 8;

/** When both legs are visible in less than this share of the frames, one leg alone shows the rhythm better. */
const BOTH_LEGS_SHARE = 0.4;

export interface StepPhase {
	/** Steps a second, mean over the clip. */
	readonly stepRate: number;
	/** Stride phase of each frame, radians, unwrapped; 0 where the ankles are furthest apart. One stride = 2 pi; which leg is in front is not known. */
	readonly stridePhase: Float64Array;
	/** Share of the signal's power at the step rate, 0..1: how periodic the movement is. */
	readonly strength: number;
	/** Typical largest distance between the ankles (with the knees'), leg lengths. */
	readonly ankleSeparation: number;
}

/**
 * Stride phase from a signal that does not depend on which leg is called left: the squared distance between the
 * ankles (and between the knees) rises and falls once a step. Its rate comes from a periodogram, or from the ridge of
 * a short-time one where the runner changes speed; its phase from demodulating at that rate with a window of about
 * 1.5 strides, so that a drifting cadence is followed.
 *
 * @returns `null` when the clip has no frames with both legs
 */
export function stepPhase(tracks: Tracks, legLength: number): StepPhase | null {
	const { times, values } = envelope(tracks, legLength);
	if (times.length < FEWEST_SAMPLES) return null;
	const reference = referenceOf(times, values);
	const stepRate = reference.meanRate;
	const slow = demodulated(times, values, reference, 0.75);
	const stridePhase = phaseAtFrames(tracks.times, slow, reference);
	const ankleSeparation = Math.sqrt(2 * Math.sqrt(2 * mean(values.map((value) => value * value))));
	return { stepRate, stridePhase, strength: slow.strength, ankleSeparation };
}

/**
 * Squared forward distance between the ankles plus that between the knees, in leg lengths. Where one leg is hidden
 * for most of the clip: that of the other leg from its own mean place below the hip, doubled.
 */
function envelope(tracks: Tracks, legLength: number): SlotMeans {
	const separation = new Float64Array(tracks.times.length);
	for (const joint of ['ankle', 'knee'] as const) {
		const left = tracks.x[keypointIndex(`left_${joint}`)]!;
		const right = tracks.x[keypointIndex(`right_${joint}`)]!;
		for (let i = 0; i < separation.length; i++) {
			const apart = (left[i]! - right[i]!) / legLength;
			separation[i]! += apart * apart;
		}
	}
	let known = 0;
	for (let i = 0; i < separation.length; i++) if (separation[i] === separation[i]) known++;
	const own =
		known < BOTH_LEGS_SHARE * separation.length ? oneLegSeparation(tracks, legLength) : separation;
	for (let i = 0; i < own.length; i++) if (!(own[i]! < LARGEST_SEPARATION)) own[i] = NaN;
	return slotMeans(tracks.times, own, ON_EDGE);
}

function oneLegSeparation(tracks: Tracks, legLength: number): Float64Array {
	const seen = (side: Side) => seenShareOfLeg(tracks, side);
	const side = seen('left') > seen('right') ? 'left' : 'right';
	const hip = pairCentre(tracks, 'hip').x;
	const separation = new Float64Array(tracks.times.length);
	for (const joint of ['ankle', 'knee'] as const) {
		const x = tracks.x[legIndex(side, joint)]!;
		const middle = mean(x.map((value, i) => value - hip[i]!));
		for (let i = 0; i < separation.length; i++)
			separation[i]! += ((2 * (x[i]! - hip[i]! - middle)) / legLength) ** 2;
	}
	return separation;
}

/**
 * Step rate (1/s) from the bounce of the hips: they fall and rise once per step, whatever the legs are called.
 * @param height height of the hip centre minus its stride mean, any unit
 * @returns `null` with too few samples
 */
export function bounceRate(frameTimes: Float64Array, height: Float64Array): number | null {
	const { times, values } = slotMeans(frameTimes, height, ON_EDGE);
	return times.length < FEWEST_SAMPLES ? null : strongestRate(times, values);
}

/** Rate (1/s) of the highest peak of the periodogram, refined by a parabola through its neighbours. */
function strongestRate(times: readonly number[], values: readonly number[]): number {
	const span = times[times.length - 1]! - times[0]!;
	const { power, step } = periodogram(times, values);
	const first = Math.max(1, Math.ceil(Math.max(LOWEST_STEP_RATE, 2 / span) / step));
	const last = Math.min(power.length - 2, Math.floor(HIGHEST_STEP_RATE / step));
	let best = first;
	for (let i = first; i <= last; i++) if (power[i]! > power[best]!) best = i;
	return (best + peakOffset(power[best - 1]!, power[best]!, power[best + 1]!)) * step;
}

/** Power at multiples of `step` (1/s), from the values on an even time axis, gaps zero, padded at least fourfold. */
function periodogram(times: readonly number[], values: readonly number[]) {
	const even = evenly(times, values);
	const size = 2 ** Math.ceil(Math.log2(4 * even.length));
	const re = new Float64Array(size);
	const im = new Float64Array(size);
	re.set(even);
	fft(re, im);
	const power = new Float64Array(size / 2);
	for (let i = 0; i < power.length; i++) power[i] = re[i]! ** 2 + im[i]! ** 2;
	return { power, step: STEP_SAMPLE_RATE / size };
}

/** The values at {@link STEP_SAMPLE_RATE} from the first time on, gaps zero. */
function evenly(times: readonly number[], values: readonly number[]): Float64Array {
	const slots = Math.ceil((times[times.length - 1]! - times[0]!) * STEP_SAMPLE_RATE) + 1;
	const even = new Float64Array(slots);
	times.forEach((time, i) => {
		even[slotOf(time - times[0]! + 0.5 / STEP_SAMPLE_RATE, ON_EDGE)] = values[i]!;
	});
	return even;
}

/** At one rate for the whole clip, or along the ridge where the rate changes. */
function referenceOf(times: readonly number[], values: readonly number[]): Reference {
	const strongest = strongestRate(times, values);
	const even = evenly(times, values);
	const ridge = followedRate(even, times[0]!, STEP_SAMPLE_RATE, strongest, HIGHEST_STEP_RATE);
	return ridge ? referenceAlong(ridge, times) : steadyReference(strongest);
}

/**
 * Phase (unwrapped) of the component near the reference, minus the reference's own, in a Gaussian window with an SD
 * of `strides` strides, four points a step.
 */
function demodulated(
	times: readonly number[],
	values: readonly number[],
	reference: Reference,
	strides: number
) {
	const first = times[0]!;
	const spacing = 1 / (4 * reference.meanRate);
	const count = Math.max(2, Math.ceil((times[times.length - 1]! - first) / spacing) + 1);
	const at = new Float64Array(count);
	const phase = new Float64Array(count);
	const real = new Float64Array(times.length);
	const imaginary = new Float64Array(times.length);
	times.forEach((time, i) => {
		const angle = reference.phaseAt(time);
		real[i] = values[i]! * Math.cos(angle);
		imaginary[i] = values[i]! * Math.sin(angle);
	});
	let low = 0;
	let explained = 0;
	let total = 0;
	for (let point = 0; point < count; point++) {
		const centre = first + point * spacing;
		const sd = (2 * strides) / reference.rateAt(centre);
		let re = 0;
		let im = 0;
		let weight = 0;
		let sum = 0;
		let square = 0;
		while (low < times.length && times[low]! < centre - 3 * sd) low++;
		for (let i = low; i < times.length && times[i]! <= centre + 3 * sd; i++) {
			const w = Math.exp(-0.5 * ((times[i]! - centre) / sd) ** 2);
			re += w * real[i]!;
			im += w * imaginary[i]!;
			weight += w;
			sum += w * values[i]!;
			square += w * values[i]! ** 2;
		}
		explained += weight > 0 ? (2 * (re * re + im * im)) / weight : 0;
		// Around the window's own mean: longer strides separate the ankles further, which is no lack of rhythm.
		total += weight > 0 ? square - (sum * sum) / weight : 0;
		const angle = Math.atan2(-im, re);
		const previous = point > 0 ? phase[point - 1]! : angle;
		at[point] = centre;
		phase[point] = angle + 2 * Math.PI * Math.round((previous - angle) / (2 * Math.PI));
	}
	return { at, phase, strength: total > 0 ? Math.min(1, explained / total) : 0 };
}

/** Half the step phase (one stride is two steps) at every frame; continued with the reference beyond the ends. */
function phaseAtFrames(
	frameTimes: Float64Array,
	{ at, phase }: { at: Float64Array; phase: Float64Array },
	reference: Reference
): Float64Array {
	const stridePhase = new Float64Array(frameTimes.length);
	let i = 0;
	for (let frame = 0; frame < stridePhase.length; frame++) {
		const time = frameTimes[frame]!;
		while (i < at.length - 2 && at[i + 1]! < time) i++;
		const share = Math.min(1, Math.max(0, (time - at[i]!) / (at[i + 1]! - at[i]!)));
		const residual = phase[i]! + share * (phase[i + 1]! - phase[i]!);
		stridePhase[frame] = (reference.phaseAt(time) + residual) / 2;
	}
	return stridePhase;
}

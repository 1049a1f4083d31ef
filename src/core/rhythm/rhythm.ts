import { everyNth } from '../math/sampling';
import { foldOf } from './cycle-fit';
import type { HipBaseline } from './hip-baseline';
import { legIndex } from '../model/legs';
import { regularityOf, type Regularity } from './regularity';

import { frameRateOf } from '../math/sample-grid';
import { sharpenPhase } from './stride-phase';
import type { StepPhase } from './step-phase';
import { SIDES, type Tracks } from '../model/tracks';

export interface Rhythm {
	/** Radians a frame, unwrapped; one stride = 2 pi. */
	readonly stridePhase: Float64Array;
	/** Strides a second. */
	readonly strideRate: number;
	/** Whether strides are alike enough to be folded. */
	readonly regular: boolean;
}

export interface FoldedRhythm extends Rhythm, Regularity {
	readonly centre: HipBaseline;
}

/**
 * Samples a second that refine the phase as well as more would: it follows changes over a fifth of a stride. From
 * twice this rate on, frames are skipped and the phase shift is interpolated between those used.
 */
const ENOUGH_SAMPLES_PER_SECOND = 55;

/**
 * Stride phase refined on the repaired legs, and whether strides are similar enough to be folded.
 * @param centre baseline of the hips
 */
export function foldedRhythm(tracks: Tracks, rough: StepPhase, centre: HipBaseline): FoldedRhythm {
	const stride = 2 / rough.stepRate;
	const { times } = tracks;
	const every = Math.max(1, Math.floor(frameRateOf(times) / ENOUGH_SAMPLES_PER_SECOND));
	const channels = SIDES.flatMap((side) =>
		(['knee', 'ankle'] as const).flatMap((joint) => [
			everyNthMinus(tracks.x[legIndex(side, joint)]!, centre.x, every),
			everyNthMinus(tracks.y[legIndex(side, joint)]!, centre.y, every)
		])
	);
	const roughly = everyNth(rough.stridePhase, every);
	const sharp = sharpenPhase(everyNth(times, every), roughly, channels, stride);
	const stridePhase =
		every === 1 ? sharp : carriedOver(rough.stridePhase, roughly, sharp, times, every);
	const frames = times.length;
	const turns = (stridePhase[frames - 1]! - stridePhase[0]!) / (2 * Math.PI);
	return {
		stridePhase,
		strideRate: turns / (times[frames - 1]! - times[0]!),
		centre,
		...regularityOf(sharp, foldOf(sharp), channels)
	};
}

function everyNthMinus(values: Float64Array, drift: Float64Array, every: number): Float64Array {
	const rest = new Float64Array(Math.ceil(values.length / every));
	for (let i = 0; i < rest.length; i++) rest[i] = values[i * every]! - drift[i * every]!;
	return rest;
}

/** The initial phase of every frame, shifted as the frames used were, with straight lines between them. */
function carriedOver(
	rough: Float64Array,
	roughly: Float64Array,
	sharp: Float64Array,
	times: Float64Array,
	every: number
): Float64Array {
	const phase = rough.slice();
	const last = sharp.length - 1;
	for (let i = 0; i < phase.length; i++) {
		const before = Math.min(Math.floor(i / every), last);
		const after = Math.min(before + 1, last);
		const shift = sharp[before]! - roughly[before]!;
		const next = sharp[after]! - roughly[after]!;
		const span = times[after * every]! - times[before * every]!;
		const share = span > 0 ? (times[i]! - times[before * every]!) / span : 0;
		phase[i]! += shift + share * (next - shift);
	}
	return phase;
}

import { foldOf } from './cycle-fit';
import type { Drift } from './drift';
import { legIndex } from './legs';
import { regularityOf, type Regularity } from './regularity';
import type { Rhythm } from './smooth';
import { sharpenPhase } from './stride-phase';
import type { StepPhase } from './step-phase';
import { SIDES, type Tracks } from './tracks';

export interface FoldedRhythm extends Rhythm, Regularity {
	readonly centre: Drift;
}

/**
 * Stride phase sharpened on the repaired legs, and whether strides are alike enough to be folded.
 * @param centre drift of the hips
 */
export function foldedRhythm(tracks: Tracks, rough: StepPhase, centre: Drift): FoldedRhythm {
	const stride = 2 / rough.stepRate;
	const channels = SIDES.flatMap((side) =>
		(['knee', 'ankle'] as const).flatMap((joint) => [
			minus(tracks.x[legIndex(side, joint)]!, centre.x),
			minus(tracks.y[legIndex(side, joint)]!, centre.y)
		])
	);
	const stridePhase = sharpenPhase(tracks.times, rough.stridePhase, channels, stride);
	const frames = tracks.times.length;
	const turns = (stridePhase[frames - 1]! - stridePhase[0]!) / (2 * Math.PI);
	return {
		stridePhase,
		strideRate: turns / (tracks.times[frames - 1]! - tracks.times[0]!),
		centre,
		...regularityOf(stridePhase, foldOf(stridePhase), channels)
	};
}

function minus(values: Float64Array, drift: Float64Array): Float64Array {
	const rest = new Float64Array(values.length);
	for (let i = 0; i < rest.length; i++) rest[i] = values[i]! - drift[i]!;
	return rest;
}

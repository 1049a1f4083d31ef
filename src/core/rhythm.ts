import { foldOf } from './cycle-fit';
import { legIndex, pairCentre } from './legs';
import { regularityOf, type Regularity } from './regularity';
import type { Rhythm } from './smooth';
import { strideMean } from './stride-mean';
import { sharpenPhase } from './stride-phase';
import type { StepPhase } from './step-phase';
import { SIDES, type Tracks } from './tracks';

export interface FoldedRhythm extends Rhythm, Regularity {
	/** What moves slower than the gait: the hip's stride mean, pixels a frame. */
	readonly centre: { readonly x: Float64Array; readonly y: Float64Array };
}

/** Stride phase sharpened on the repaired legs, and whether strides are alike enough to be folded. */
export function foldedRhythm(tracks: Tracks, rough: StepPhase): FoldedRhythm {
	const stride = 2 / rough.stepRate;
	const hip = pairCentre(tracks, 'hip');
	const centre = {
		x: strideMean(tracks.times, hip.x, stride),
		y: strideMean(tracks.times, hip.y, stride)
	};
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
	const rest = values.slice();
	for (let i = 0; i < rest.length; i++) rest[i]! -= drift[i]!;
	return rest;
}

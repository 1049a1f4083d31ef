import { fitPath, foldOf, withoutCycle } from './cycle-fit';
import { legIndex, pairCentre } from './legs';
import { mean } from './math/statistics';
import type { Rhythm } from './smooth';
import { strideMean } from './stride-mean';
import { sharpenPhase } from './stride-phase';
import type { StepPhase } from './step-phase';
import { SIDES, type Tracks } from './tracks';

/** Folding is trusted while the mean cycle explains at least this share of the legs' movement. */
const REGULAR_SHARE = 0.9;

/** Harmonics of the stride rate in the gross paths. */
const PATH_HARMONICS = 6;

export interface FoldedRhythm extends Rhythm {
	/** What moves slower than the gait: the hip's stride mean, pixels a frame. */
	readonly centre: { readonly x: Float64Array; readonly y: Float64Array };
	/** Share of the legs' variance that the mean cycle explains. */
	readonly explained: number;
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
	const explained = explainedShare(stridePhase, channels);
	return {
		stridePhase,
		strideRate: turns / (tracks.times[frames - 1]! - tracks.times[0]!),
		regular: explained >= REGULAR_SHARE,
		centre,
		explained
	};
}

function minus(values: Float64Array, drift: Float64Array): Float64Array {
	const rest = values.slice();
	for (let i = 0; i < rest.length; i++) rest[i]! -= drift[i]!;
	return rest;
}

/** Share of the channels' variance that their gross mean paths explain. */
function explainedShare(phase: Float64Array, channels: readonly Float64Array[]): number {
	const fold = foldOf(phase);
	let [left, all] = [0, 0];
	for (const channel of channels) {
		const path = fitPath(fold, channel, PATH_HARMONICS);
		all += squares(channel, mean(channel));
		left += path ? squares(withoutCycle(channel, path, fold), 0) : squares(channel, mean(channel));
	}
	return all > 0 ? 1 - left / all : 0;
}

function squares(values: Float64Array, centre: number): number {
	let sum = 0;
	for (const value of values) if (value === value) sum += (value - centre) ** 2;
	return sum;
}

import { cycleAt, fitCycle } from './cycle-fit';
import { legIndex, pairCentre } from './legs';
import { mean } from './math/statistics';
import type { Rhythm } from './smooth';
import { strideMean } from './stride-mean';
import { sharpenPhase } from './stride-phase';
import type { StepPhase } from './step-phase';
import { SIDES, type Tracks } from './tracks';

/** Folding is trusted while the mean cycle explains at least this share of the legs' movement. */
const REGULAR_SHARE = 0.9;

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

const minus = (values: Float64Array, drift: Float64Array): Float64Array =>
	values.map((value, i) => value - drift[i]!);

function explainedShare(phase: Float64Array, channels: readonly Float64Array[]): number {
	let [left, all] = [0, 0];
	for (const channel of channels) {
		const cycle = fitCycle(phase, channel, 6);
		const middle = mean(channel);
		for (let i = 0; i < channel.length; i++) {
			const value = channel[i]!;
			if (Number.isNaN(value)) continue;
			all += (value - middle) ** 2;
			left += (value - (cycle ? cycleAt(cycle, phase[i]!) : middle)) ** 2;
		}
	}
	return all > 0 ? 1 - left / all : 0;
}

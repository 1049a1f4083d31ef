import { pairCentre } from '../model/legs';
import { movingMean } from '../math/moving-mean';
import type { Tracks } from '../model/tracks';

/** The baseline: what moves more slowly than the gait, the hips' mean over a stride, pixels per frame. */
export interface HipBaseline {
	readonly x: Float64Array;
	readonly y: Float64Array;
}

/**
 * The hips' baseline; it does not matter which of them is called left.
 * @param stride seconds
 */
export function hipBaseline(tracks: Tracks, stride: number): HipBaseline {
	const hip = pairCentre(tracks, 'hip');
	return {
		x: movingMean(tracks.times, hip.x, stride),
		y: movingMean(tracks.times, hip.y, stride)
	};
}

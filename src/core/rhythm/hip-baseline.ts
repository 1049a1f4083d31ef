import { pairCentre } from '../model/legs';
import { strideMean } from '../math/moving-mean';
import type { Tracks } from '../model/tracks';

/** The baseline: what moves more slowly than the gait, the hips' mean over a stride, pixels per frame. */
export interface Drift {
	readonly x: Float64Array;
	readonly y: Float64Array;
}

/**
 * The hips' baseline; it does not matter which of them is called left.
 * @param stride seconds
 */
export function hipDrift(tracks: Tracks, stride: number): Drift {
	const hip = pairCentre(tracks, 'hip');
	return {
		x: strideMean(tracks.times, hip.x, stride),
		y: strideMean(tracks.times, hip.y, stride)
	};
}

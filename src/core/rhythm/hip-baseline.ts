import { pairCentre } from '../model/legs';
import { strideMean } from '../math/moving-mean';
import type { Tracks } from '../model/tracks';

/** What moves slower than the gait: the hips' mean over a stride, pixels a frame. */
export interface Drift {
	readonly x: Float64Array;
	readonly y: Float64Array;
}

/**
 * The hips' drift; which of them is called left plays no part.
 * @param stride seconds
 */
export function hipDrift(tracks: Tracks, stride: number): Drift {
	const hip = pairCentre(tracks, 'hip');
	return {
		x: strideMean(tracks.times, hip.x, stride),
		y: strideMean(tracks.times, hip.y, stride)
	};
}

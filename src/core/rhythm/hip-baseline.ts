import { pairCentre } from '../model/legs';
import { movingMean } from '../math/moving-mean';
import type { Tracks } from '../model/tracks';

/** What moves slower than the gait: the hips' mean over a stride, pixels a frame. */
export interface HipBaseline {
	readonly x: Float64Array;
	readonly y: Float64Array;
}

/**
 * The hips' drift; which of them is called left plays no part.
 * @param stride seconds
 */
export function hipBaseline(tracks: Tracks, stride: number): HipBaseline {
	const hip = pairCentre(tracks, 'hip');
	return {
		x: movingMean(tracks.times, hip.x, stride),
		y: movingMean(tracks.times, hip.y, stride)
	};
}

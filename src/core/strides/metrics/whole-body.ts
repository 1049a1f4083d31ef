import { pairCentre } from '../../model/legs';
import { highestBetween, lowestBetween, meanBetween } from '../../math/peaks';
import type { StrideView } from './stride-view';

/** Mean trunk lean over the stride, degrees, + forward; `null` without shoulders. */
export const trunkLeanDegrees = (view: StrideView): number | null =>
	meanBetween(view.times, view.angles.trunkLean, view.start, view.end);

/** Range of the hip centre's height over the stride / leg length. */
export function verticalOscillationLegs(view: StrideView, hipUp: Float64Array): number | null {
	const high = highestBetween(view.times, hipUp, view.start, view.end);
	const low = lowestBetween(view.times, hipUp, view.start, view.end);
	return high && low ? (high.value - low.value) / view.legLength : null;
}

/**
 * Height of the hip centre above the baseline in every frame, pixels, roll removed.
 * @param centre the baseline, the hip's stride mean: without it a runner who crosses a picture that is not quite
 *   level would seem to climb
 */
export function hipHeight(
	view: Pick<StrideView, 'tracks' | 'frame'>,
	centre: { readonly x: Float64Array; readonly y: Float64Array }
): Float64Array {
	const hip = pairCentre(view.tracks, 'hip');
	const height = new Float64Array(hip.x.length);
	for (let i = 0; i < height.length; i++)
		height[i] = view.frame.up(hip.x[i]! - centre.x[i]!, hip.y[i]! - centre.y[i]!);
	return height;
}

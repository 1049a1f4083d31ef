import type { CleanPoints } from '../clean/clean-points';
import type { LocatedBelt } from '../events/locate-belt';
import type { GaitEvent, Stride } from '../model/analysis';
import type { QualityNote } from '../model/quality-note';
import type { Regularity } from '../rhythm/regularity';
import { frameAngles } from './angles';
import type { StrideView } from './metrics/stride-view';
import { onlyPossible } from './plausible';
import { measureStrides, strideViews, type Movement } from './strides';
import { metricsOfFeet, onlySupported, unsupportedMetrics, withoutToeOff } from './support';

/** The strides of a run with what was measured in each. */
export interface MeasuredStrides {
	readonly movement: Movement;
	/** One per stride, in the order of `strides`. */
	readonly views: readonly StrideView[];
	readonly strides: readonly Stride[];
	/** On metrics that the clip cannot support, `null` in every stride, and on values that no body could have. */
	readonly withheld: readonly QualityNote[];
}

/**
 * Cuts the movement into strides at the initial contacts and measures each.
 *
 * @param run leg length, pixels, distinct frames a second, and whether the feet are cut off
 */
export function cutStrides(
	{ smooth, seen }: CleanPoints,
	{ frame }: Pick<LocatedBelt, 'frame'>,
	events: readonly GaitEvent[],
	rhythm: Regularity,
	run: { readonly legLength: number; readonly frameRate: number; readonly feetCut: boolean }
): MeasuredStrides {
	const { legLength, frameRate, feetCut } = run;
	const angles = frameAngles(smooth, frame);
	const movement: Movement = { tracks: smooth, seen, angles, frame, legLength };
	const views = strideViews(movement, events);
	const unsupported = feetCut ? metricsOfFeet() : unsupportedMetrics(rhythm, frameRate);
	const measured = onlySupported(measureStrides(movement, views), unsupported);
	const supported = feetCut ? withoutToeOff(measured) : measured;
	const { strides, notes } = onlyPossible(supported);
	return { movement, views, strides, withheld: [...unsupported, ...notes] };
}

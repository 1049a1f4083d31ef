import type { CleanPoints } from '../clean/clean-points';
import type { LocatedBelt } from '../events/locate-belt';
import type { GaitEvent, Stride } from '../model/analysis';
import type { QualityNote } from '../model/quality-note';
import { otherSide, type Side } from '../model/tracks';
import type { FoldedRhythm } from '../rhythm/rhythm';
import { frameAngles } from './angles';
import type { StrideView } from './metrics/stride-view';
import { farLegPull, MOST_PULL } from './far-leg-pull';
import { onlyPossible } from './plausible';
import { measureStrides, strideViews, type Movement } from './strides';
import {
	metricsOfFeet,
	onlySupported,
	unsupportedMetrics,
	withoutLeg,
	withoutToeOff
} from './support';

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
 * @param feet seen, and the clip's times
 * @param run side that is near, leg length, pixels, distinct frames a second, and whether the feet are cut off
 */
export function cutStrides(
	{ smooth, seen }: CleanPoints,
	{ frame, belt }: Pick<LocatedBelt, 'frame' | 'belt'>,
	events: readonly GaitEvent[],
	rhythm: FoldedRhythm,
	feet: Pick<Movement, 'footLines' | 'clipTimes'>,
	run: {
		readonly facing: Side;
		readonly legLength: number;
		readonly frameRate: number;
		readonly feetCut: boolean;
	}
): MeasuredStrides {
	const { legLength, frameRate, feetCut } = run;
	const angles = frameAngles(smooth, frame);
	const movement: Movement = { tracks: smooth, seen, angles, frame, belt, ...feet, legLength };
	const views = strideViews(movement, events);
	const unsupported = feetCut ? metricsOfFeet() : unsupportedMetrics(rhythm, frameRate, legLength);
	const measured = onlySupported(measureStrides(movement, views), unsupported);
	const supported = feetCut ? withoutToeOff(measured) : measured;
	const { strides, notes } = onlyPossible(supported);
	const withheld = [...unsupported, ...notes];
	const pull = farLegPull(smooth, rhythm, run.facing, legLength) ?? 0;
	if (pull <= MOST_PULL) return { movement, views, strides, withheld };
	const side = otherSide(run.facing);
	const follows = { code: 'far-leg-follows', severity: 'warning', metric: null } as const;
	return {
		movement,
		views,
		strides: withoutLeg(strides, side),
		withheld: [...withheld, { ...follows, details: { side } }]
	};
}

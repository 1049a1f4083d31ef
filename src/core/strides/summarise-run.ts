import type { CleanPoints } from '../clean/clean-points';
import { pointScatter } from '../clean/point-scatter';
import type { LocatedBelt } from '../events/locate-belt';
import { OFF_AXIS_LIMIT_DEGREES, offAxisAngle } from '../events/off-axis';
import type { Gait, Stride, Summary } from '../model/analysis';
import type { QualityNote } from '../model/quality-note';
import type { PointSource } from '../model/recording';
import type { GaitSettings } from '../model/settings';
import { otherSide, type Side } from '../model/tracks';
import type { FoldedRhythm } from '../rhythm/rhythm';
import { bounceRate } from '../rhythm/step-phase';
import { clockNotes } from './clock';
import type { SelectedRun } from '../select/select-run';
import type { MeasuredStrides } from './cut-strides';
import { dutyFactorOf, gaitLabel, type DutyFactor } from './gait-label';
import type { StrideView } from './metrics/stride-view';
import { hipHeight, trunkLeanDegrees, verticalOscillationLegs } from './metrics/whole-body';
import { possibleSummary } from './plausible';
import { paceOf } from './runner-error';
import { legMetres, scaleOf, staturePixels } from './scale';
import {
	summarise,
	withoutDifferences,
	withoutFootInclination,
	type WholeBodyStride
} from './summary';

/** What the strides show together. */
export interface RunSummary {
	readonly summary: Summary;
	readonly gait: Gait['label'];
	readonly dutyFactor: DutyFactor | null;
	readonly scale: ReturnType<typeof scaleOf>;
	/** Angle between the camera and the perpendicular, degrees; `null` when hips and shoulders are hidden. */
	readonly offAxisDegrees: number | null;
	/** Whether that is too much to tell how a foot is inclined. */
	readonly feetOblique: boolean;
	/** Steps a second from the bounce of the hips. */
	readonly bounceStepRate: number | null;
	/** Whether the clip seems to play slower or faster than life. */
	readonly clockNotes: readonly QualityNote[];
	/** On means that no body could have; they are missing in `summary`. */
	readonly withheld: readonly QualityNote[];
}

/**
 * Further off the perpendicular the inclination of a foot is not told: at 20 degrees that of a foot turned out by 10
 * looks 15 % larger than it is, 3 degrees at a clear heel strike.
 */
const FEET_OFF_AXIS_DEGREES = 20;

/** What the previous stages found. */
export interface LineUpToStrides {
	/** Facing, leg length (pixels), distinct frames a second, feet cut off by the picture's edge. */
	readonly run: Pick<SelectedRun, 'facing' | 'legLength' | 'frameRate' | 'feetCut'>;
	readonly rhythm: FoldedRhythm;
	readonly points: CleanPoints;
	readonly belt: LocatedBelt;
	readonly measured: MeasuredStrides;
}

/**
 * Means of the included strides with their errors, the scale they need, and whether this is running.
 *
 * @param strides of `line.measured`, included or left out by hand
 */
export function summariseRun(
	strides: readonly Stride[],
	line: LineUpToStrides,
	settings: GaitSettings,
	source: PointSource
): RunSummary {
	const { rhythm } = line;
	const { facing: nearSide, legLength, frameRate } = line.run;
	const { clean, smooth } = line.points;
	const { anklePaths, frame } = line.belt;
	const { movement, views } = line.measured;
	const paths = line.run.feetCut ? [] : [anklePaths.left, anklePaths.right];
	const stature = staturePixels(clean, legLength);
	const scale = scaleOf(paths, rhythm.strideRate, legLength, stature, settings);
	const hipUp = hipHeight(movement, rhythm.centre);
	const whole = views.filter((_, i) => strides[i]!.included).map((view) => wholeBody(view, hipUp));
	const offAxisDegrees = offAxisAngle(clean, nearSide, frame, legLength, source);
	const scatterOf = (side: Side) => pointScatter(clean, smooth, side, nearSide, legLength);
	const measured = summarise(strides, whole, scale, legLength, nearSide, {
		source,
		frameRate,
		offAxisDegrees: offAxisDegrees ?? 0,
		scatter: { near: scatterOf(nearSide), far: scatterOf(otherSide(nearSide)) },
		pace: paceOf(scale.speedLegsPerSecond)
	});
	// From an oblique view the two legs are seen at different angles, by an amount that is not known well enough.
	const oblique = Math.abs(offAxisDegrees ?? 0) >= OFF_AXIS_LIMIT_DEGREES;
	const told = oblique ? withoutDifferences(measured) : measured;
	const feetOblique = Math.abs(offAxisDegrees ?? 0) > FEET_OFF_AXIS_DEGREES;
	const { summary, notes: withheld } = possibleSummary(
		feetOblique ? withoutFootInclination(told) : told
	);
	const dutyFactor = dutyFactorOf(summary);
	const gait = gaitLabel(dutyFactor);
	return {
		summary,
		gait,
		dutyFactor,
		scale,
		offAxisDegrees,
		feetOblique,
		bounceStepRate: bounceRate(smooth.times, hipUp),
		clockNotes: clockNotesOf(measured, gait, dutyFactor, legMetres(scale, legLength), settings),
		withheld
	};
}

/** @param legMetres that does not depend on the clock, as a scale from the belt speed would */
function clockNotesOf(
	{ cadenceStepsPerMinute, strideTimeSeconds, verticalOscillationLegs }: Summary,
	gait: Gait['label'],
	dutyFactor: DutyFactor | null,
	legMetres: number,
	{ clockConfirmed: confirmed }: GaitSettings
): QualityNote[] {
	if (!cadenceStepsPerMinute || !strideTimeSeconds) return [];
	return clockNotes({
		gait,
		cadence: cadenceStepsPerMinute.mean,
		contactSeconds: dutyFactor && dutyFactor.mean * strideTimeSeconds.mean,
		bounceMetres: verticalOscillationLegs && verticalOscillationLegs.mean * legMetres,
		confirmed
	});
}

const wholeBody = (view: StrideView, hipUp: Float64Array): WholeBodyStride => ({
	strideTimeSeconds: view.end - view.start,
	trunkLeanDegrees: trunkLeanDegrees(view),
	verticalOscillationLegs: verticalOscillationLegs(view, hipUp)
});

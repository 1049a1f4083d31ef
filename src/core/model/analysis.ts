import { isWithin, type FrameSpan } from './clip-frames';
import type { DemandFeature, ProfileComparison } from './comparison';
import type { OverallMetric, SideMetric } from './metrics';
import type { QualityNote } from './quality-note';
import { otherSide, type Side, type Tracks } from './tracks';

/** Mean over the included strides. `ci95` is the 95 % interval of the mean, from the spread between strides only. */
export interface Statistic {
	readonly mean: number;
	/** From stride to stride; `null` for a single one. */
	readonly sd: number | null;
	readonly n: number;
	readonly ci95: readonly [number, number];
	/** The ± to show: half of `ci95` combined with the method's own error, same unit. */
	readonly plusMinus: number;
}

export type GaitEventType = 'initialContact' | 'toeOff';

export interface GaitEvent {
	readonly type: GaitEventType;
	readonly side: Side;
	/** Real seconds. */
	readonly time: number;
}

/** One stride: initial contact of a foot to its next. A metric the clip cannot support is `null`. */
export type Stride = {
	readonly side: Side;
	readonly startTime: number;
	readonly endTime: number;
	readonly included: boolean;
	/** Times (s) at which the metrics were read, `null` where there is none. */
	readonly moments: {
		readonly toeOff: number | null;
		readonly peakHipExtension: number | null;
		readonly kneeLift: number | null;
		readonly peakKneeFlexion: number | null;
	};
} & { readonly [metric in SideMetric]: number | null };

export type SideSummary = { readonly [metric in SideMetric]: Statistic | null };

export type Summary = { readonly [metric in OverallMetric]: Statistic | null } & {
	readonly left: SideSummary;
	readonly right: SideSummary;
	/** (left - right) / mean x 100; `null` where a side is missing and where the mean may as well be zero. */
	readonly asymmetryPercent: { readonly [metric in SideMetric]: number | null };
	/**
	 * The ± of left minus right, the metric's unit: what shifts both legs alike cancels, what shifts one does not. A
	 * smaller difference says nothing about the runner. `null` where a side is missing.
	 */
	readonly differencePlusMinus: { readonly [metric in SideMetric]: number | null };
};

/** Mean and SD at phase 0, 1 .. 100 % of the stride, degrees. */
export interface CycleCurve {
	readonly mean: readonly number[];
	readonly sd: readonly number[];
}

export interface SideCycle {
	readonly thigh: CycleCurve;
	readonly knee: CycleCurve;
	/** Thigh relative to the trunk line; `null` without shoulders. */
	readonly hip: CycleCurve | null;
}

export interface Cycle {
	readonly phase: readonly number[];
	readonly left: SideCycle | null;
	readonly right: SideCycle | null;
	readonly trunkLean: CycleCurve | null;
}

export interface View {
	/** The direction the runner faces in the picture. */
	readonly facing: Side;
	/** The leg nearer to the camera. */
	readonly nearSide: Side;
	readonly cameraRollDegrees: number;
	/** Of the belt, as entered; `null` when not entered, and then assumed to be level. */
	readonly inclinePercent: number | null;
	readonly offAxisDegrees: number | null;
	readonly pixelsPerMetre: number | null;
}

/** Angles of each frame, degrees, `NaN` in gaps. Signs: thigh and shank + in front, knee + flexed, lean + forward. */
export interface FrameAngles {
	readonly left: LegAngles;
	readonly right: LegAngles;
	readonly trunkLean: Float64Array;
}

export interface LegAngles {
	readonly thigh: Float64Array;
	readonly shank: Float64Array;
	/** Knee flexion, 0 straight. */
	readonly knee: Float64Array;
	/** Thigh relative to the trunk line, + flexed; all `NaN` without shoulders. */
	readonly hip: Float64Array;
}

/** A foot in one frame, pixels of the upright frame. */
export interface FootLine {
	/** Of the raw tracks. */
	readonly frame: number;
	readonly side: Side;
	/** Behind the heel, at the tip of the toes. */
	readonly heel: { readonly x: number; readonly y: number };
	readonly toe: { readonly x: number; readonly y: number };
}

export interface Gait {
	readonly label: 'running' | 'walking' | 'unknown';
}

/** Everything derived from one clip's raw tracks. */
export interface Analysis {
	readonly view: View;
	readonly gait: Gait['label'];
	/** Raw tracks as they came in. */
	readonly raw: Tracks;
	/** The part of `raw` that was measured: the whole clip, or its longest scene. */
	readonly measuredFrames: FrameSpan;
	/**
	 * The part in which a runner who comes back was measured the other way: what `view` calls the far leg is near
	 * there, and its numbers are from there. `null` where there is none.
	 */
	readonly framesBack: FrameSpan | null;
	/** Repaired, gap-filled and filtered tracks, pixels of the upright frame. */
	readonly tracks: Tracks;
	/** Frames in which left and right were swapped. */
	readonly repairedFrames: readonly number[];
	readonly angles: FrameAngles;
	/** Feet in the frames around contacts, as far as somebody looked at them; sorted by frame. */
	readonly footLines: readonly FootLine[];
	/** Sorted by time. */
	readonly events: readonly GaitEvent[];
	/** Sorted by start time. */
	readonly strides: readonly Stride[];
	readonly summary: Summary;
	readonly cycle: Cycle;
	/** `null` for walkers. */
	readonly profile: ProfileComparison | null;
	readonly hipFlexorDemand: readonly DemandFeature[] | null;
	readonly quality: readonly QualityNote[];
}

type Passes = Pick<Analysis, 'view' | 'measuredFrames' | 'framesBack'>;

/** Whether a frame was measured, on the way there or back. */
export const isMeasured = (
	{ measuredFrames, framesBack }: Pick<Passes, 'measuredFrames' | 'framesBack'>,
	frame: number
): boolean =>
	isWithin(frame, measuredFrames) || (framesBack !== null && isWithin(frame, framesBack));

/** The leg nearer to the camera on a frame; it is also the way the runner faces. */
export const nearSideAt = (
	{ view, framesBack }: Pick<Passes, 'view' | 'framesBack'>,
	frame: number
): Side => (framesBack && isWithin(frame, framesBack) ? otherSide(view.nearSide) : view.nearSide);

/** Whether a leg's numbers are from where it is nearer to the camera. */
export const isMeasuredNear = (
	{ view, framesBack }: Pick<Passes, 'view' | 'framesBack'>,
	side: Side
): boolean => framesBack !== null || side === view.nearSide;

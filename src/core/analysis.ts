import type { DemandName } from './reference';
import type { Side, Tracks } from './tracks';

/** Metrics of one side; definitions and signs: README, section "What it measures". */
export const SIDE_METRICS = [
	'contactTimeSeconds',
	'swingTimeSeconds',
	'dutyFactor',
	'flightTimeSeconds',
	'peakHipExtensionDegrees',
	'hipExtensionAtToeOffDegrees',
	'peakHipExtensionTrunkDegrees',
	'kneeLiftDegrees',
	'hipRangeDegrees',
	'swingSpeedDegreesPerSecond',
	'peakSwingSpeedDegreesPerSecond',
	'peakKneeFlexionDegrees',
	'kneeFlexionAtContactDegrees',
	'shankAngleAtContactDegrees',
	'overstrideLegs'
] as const;
export type SideMetric = (typeof SIDE_METRICS)[number];

/** Metrics of the runner as a whole. */
export const OVERALL_METRICS = [
	'cadenceStepsPerMinute',
	'strideTimeSeconds',
	'speedMetresPerSecond',
	'strideLengthMetres',
	'strideLengthLegs',
	'strideLengthStatures',
	'trunkLeanDegrees',
	'verticalOscillationLegs',
	'verticalOscillationMetres'
] as const;
export type OverallMetric = (typeof OVERALL_METRICS)[number];

/** Mean over the included strides. `ci95` is the 95 % interval of the mean, stride to stride only. */
export interface Statistic {
	readonly mean: number;
	readonly sd: number;
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
	/** Times (s) of the instants the metrics were read at, `null` where there is none. */
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
	/** (left - right) / mean x 100; `null` where a side is missing. */
	readonly asymmetryPercent: { readonly [metric in SideMetric]: number | null };
	/**
	 * The ± of left less right, the metric's unit: what shifts both legs alike cancels, what shifts one does not.
	 * A smaller difference says nothing about the runner. `null` where a side is missing.
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
	/** Thigh against the trunk line; `null` without shoulders. */
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
	/** Of the belt, as told; `null` is not told and taken for level. */
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
	/** Thigh against the trunk line, + flexed; all `NaN` without shoulders. */
	readonly hip: Float64Array;
}

export type Severity = 'info' | 'warning' | 'error';

export type QualityCode =
	| 'file-damaged'
	| 'graphics-lost'
	| 'several-people'
	| 'partly-in-view'
	| 'scene-cut'
	| 'off-axis-view'
	| 'walking'
	| 'few-strides'
	| 'motion-blur'
	| 'far-leg-unreliable'
	| 'metric-unsupported'
	| 'slow-motion-suspected'
	| 'cadence-disagreement'
	| 'scale-disagreement'
	| 'irregular-gait'
	| 'gait-unclear'
	| 'filter-cutoff'
	| 'legs-exchanged'
	| 'legs-unclear'
	| 'duplicate-frames'
	| 'dropped-frames'
	| 'frames-spared'
	| 'part-measured'
	| 'profile-views-disagree';

/** Something the reader of a result must know. The sentence comes from the catalogue (`src/report/words`). */
export interface QualityNote {
	readonly code: QualityCode;
	readonly severity: Severity;
	/** The metric concerned, or `null` for the clip as a whole. */
	readonly metric: SideMetric | OverallMetric | null;
	/** Numbers and names the sentence needs. */
	readonly details: Readonly<Record<string, number | string>>;
}

export interface Gait {
	readonly label: 'running' | 'walking' | 'unknown';
}

/** Everything derived from one clip's raw tracks: the right-hand side of the line. */
export interface Analysis {
	readonly view: View;
	readonly gait: Gait['label'];
	/** Raw tracks as they came in. */
	readonly raw: Tracks;
	/** Repaired, gap-filled and filtered tracks, pixels of the upright frame. */
	readonly tracks: Tracks;
	/** Frames in which left and right were exchanged. */
	readonly repairedFrames: readonly number[];
	readonly angles: FrameAngles;
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

/** What the user may tell about the clip. `null` is unknown. */
export interface GaitSettings {
	readonly speedMetresPerSecond: number | null;
	readonly heightMetres: number | null;
	/** Overrides the estimate. Positive when the scene appears turned clockwise. */
	readonly cameraRollDegrees: number | null;
	/** Rise of the belt over 100 forward, negative downhill; see `beltFrame`. */
	readonly inclinePercent: number | null;
}

export const NO_SETTINGS: GaitSettings = {
	speedMetresPerSecond: null,
	heightMetres: null,
	cameraRollDegrees: null,
	inclinePercent: null
};

export interface MeanAndSd {
	readonly mean: number;
	readonly sd: number;
}

export type Confidence = 'A' | 'B' | 'C';

/** Where the runner stands between the endurance (0) and the sprint (1) profile in one metric. */
export interface ProfileMetric {
	readonly name: SideMetric | OverallMetric;
	readonly value: number | null;
	readonly position: number | null;
	readonly ci95: readonly [number, number] | null;
	/** Weight in the documented total; 0 is shown only. */
	readonly weight: number;
	readonly endurance: MeanAndSd;
	readonly sprint: MeanAndSd;
	readonly expectedAtSpeed: ExpectedAtSpeed | null;
	/** Of the two profiles' values, the weaker. */
	readonly confidence: Confidence;
	readonly source: string;
}

/** What runners show at the runner's own speed, and how far the runner is from it. */
export interface ExpectedAtSpeed extends MeanAndSd {
	readonly deviationSds: number;
	/** Of the table around this speed. */
	readonly confidence: Confidence;
	/** The speed at which runners show the runner's value; `null` outside of the table and where the table turns back. */
	readonly likeSpeedMetresPerSecond: number | null;
}

export interface ProfileComparison {
	/** -0.25 to 1.25, or `null` with fewer than four valid metrics. */
	readonly position: number | null;
	/** The article's five features weighted equally. */
	readonly positionEqualWeights: number | null;
	readonly ci95: readonly [number, number] | null;
	readonly ci95EqualWeights: readonly [number, number] | null;
	/** Share of the weight behind `position` that rests on values of confidence C, 0..1; `null` without a position. */
	readonly provisionalShare: number | null;
	readonly label: ProfileLabel | null;
	/** The label by equal weights; differs from `label` when the two views disagree. */
	readonly labelEqualWeights: ProfileLabel | null;
	readonly speedMetresPerSecond: number | null;
	readonly metrics: readonly ProfileMetric[];
}

export type ProfileLabel = 'endurance-like' | 'between' | 'sprint-like';

export interface DemandFeature {
	readonly name: DemandName;
	readonly value: number;
	readonly ci95: readonly [number, number];
	/** Value / the profile's mean. */
	readonly relativeToEndurance: number;
	readonly relativeToSprint: number;
	readonly expectedAtSpeed: ExpectedAtSpeed | null;
	/** Of each leg; `null` for the runner as a whole. */
	readonly sides: DemandSides | null;
	readonly confidence: Confidence;
	readonly source: string;
}

export type DemandSides = { readonly [side in Side]: Estimate | null } & {
	/** What left less right may be off by (95 %). */
	readonly differencePlusMinus: number | null;
};

/** A value with its ± (95 %), same unit. */
export interface Estimate {
	readonly mean: number;
	readonly plusMinus: number;
}

import type { DemandName, OverallMetric, SideMetric } from './metrics';
import type { Side } from './tracks';

export interface MeanAndSd {
	readonly mean: number;
	readonly sd: number;
}

export type Confidence = 'A' | 'B' | 'C';

/** Where the runner is between the endurance (0) and the sprint (1) profile in one metric. */
export interface ProfileMetric {
	readonly name: SideMetric | OverallMetric;
	readonly value: number | null;
	readonly position: number | null;
	readonly ci95: readonly [number, number] | null;
	/** Weight in the documented total; a metric of weight 0 is only shown. */
	readonly weight: number;
	readonly endurance: MeanAndSd;
	readonly sprint: MeanAndSd;
	readonly expectedAtSpeed: ExpectedAtSpeed | null;
	/** The weaker of the two profiles' confidences. */
	readonly confidence: Confidence;
	readonly source: string;
}

/** What is typical at the runner's own speed, and how far the runner is from it. */
export interface ExpectedAtSpeed extends MeanAndSd {
	readonly deviationSds: number;
	/** Of the table around this speed. */
	readonly confidence: Confidence;
	/**
	 * The speed at which the runner's value is typical; `null` outside the table and where the table is not monotone.
	 */
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
	/** Possible error of left minus right (95 %). */
	readonly differencePlusMinus: number | null;
};

/** A value with its ± (95 %), same unit. */
export interface Estimate {
	readonly mean: number;
	readonly plusMinus: number;
}

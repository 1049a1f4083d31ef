import type { Confidence, MeanAndSd, OverallMetric, SideMetric } from './analysis';

/** Reference values in the shape the comparison needs; read and checked by `src/profiles`. */
export interface ReferenceData {
	readonly metrics: readonly ReferenceMetric[];
	readonly demand: readonly ReferenceDemand[];
}

export interface ReferenceMetric {
	readonly name: SideMetric | OverallMetric;
	readonly endurance: MeanAndSd;
	readonly sprint: MeanAndSd;
	readonly weight: number;
	/** One of the article's five features. */
	readonly ofTheFive: boolean;
	readonly confidence: Confidence;
	readonly source: string;
	/** Expected value by running speed, ascending; empty when no table exists. */
	readonly bySpeed: readonly (MeanAndSd & { readonly speedMetresPerSecond: number })[];
}

export interface ReferenceDemand {
	readonly name: SideMetric | OverallMetric | 'peakThighAccelerationDegreesPerSecond2';
	readonly endurance: MeanAndSd;
	readonly sprint: MeanAndSd;
	readonly source: string;
	readonly bySpeed: ReferenceMetric['bySpeed'];
}

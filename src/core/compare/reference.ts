import type { Confidence, MeanAndSd } from '../model/comparison';
import type { DemandName, MetricName } from '../model/metrics';

/** How far a source was read: its data, its full text, its abstract, or quoted from memory without the text at hand. */
export type ReadLevel = 'data' | 'full' | 'abstract' | 'recalled';

export interface ReferenceSource {
	readonly title: string;
	/** Where it can be found; `null` when it is nowhere on the web. */
	readonly url: string | null;
	/** Where to look for it, or why that is unknown; `null` where the address or the title says it. */
	readonly where: string | null;
	readonly read: ReadLevel;
}

/** A published value with its provenance. */
export interface ReferenceValue extends MeanAndSd {
	readonly unit: string;
	readonly definition: string;
	readonly population: string;
	/** `null`: several sets joined, or not stated. */
	readonly n: number | null;
	readonly speedMetresPerSecond: number | null;
	readonly confidence: Confidence;
	readonly read: ReadLevel;
	readonly note: string | null;
	readonly sources: readonly ReferenceSource[];
}

/** How a group of runners moves: one file. */
export interface ReferenceProfile {
	readonly name: string;
	readonly title: string;
	readonly population: string;
	/** `null` when the speed of the sessions behind it is unknown. */
	readonly speedMetresPerSecond: number | null;
	readonly metrics: { readonly [metric in MetricName]?: ReferenceValue };
	/** Where its mean stride comes from; `null` when it has none. */
	readonly cycle: CycleOrigin | null;
}

/**
 * One SD of a curve's peak among the runners of a profile, degrees, which goes for the whole curve: no spread of the curve
 * itself is published. `null` where the profile has none.
 */
export function spreadOfPeak(
	{ metrics }: Pick<ReferenceProfile, 'metrics'>,
	angle: 'thigh' | 'knee'
): number | null {
	const peak = angle === 'thigh' ? metrics.kneeLiftDegrees : metrics.peakKneeFlexionDegrees;
	return peak?.sd ?? null;
}

/** A measured mean stride, or one constructed from it to the profile's peaks and timing. */
export type CycleOrigin =
	| { readonly measuredAtMetresPerSecond: number }
	| { readonly constructedFromMetresPerSecond: number };

/** A row of what is typical at one speed. */
export interface ExpectedRow extends MeanAndSd {
	readonly speedMetresPerSecond: number;
	readonly confidence: Confidence;
}

/** Everything there is to compare with: any two profiles, and typical values by speed. */
export interface ReferenceLibrary {
	readonly profiles: readonly ReferenceProfile[];
	readonly weights: { readonly [metric in MetricName]?: number };
	/** Why the weights are what they are. */
	readonly weightsReason: string;
	readonly theFive: readonly MetricName[];
	/** The same values with their provenance, for showing. */
	readonly expected: { readonly [metric in MetricName]?: readonly ReferenceValue[] };
	readonly demand: readonly DemandReference[];
	readonly effects: readonly ReferenceEffect[];
}

export interface DemandReference {
	readonly name: DemandName;
	/** Values of its own; `null` for a metric that is in the profiles. */
	readonly values: { readonly endurance: ReferenceValue; readonly sprint: ReferenceValue } | null;
}

/** A published size of an effect that changes the work of the hip flexors. */
export interface ReferenceEffect {
	readonly id: EffectId;
	readonly lever: Lever;
	readonly values: Readonly<Record<string, number>>;
	readonly n: number | null;
	readonly confidence: Confidence;
	readonly read: ReadLevel;
	readonly sources: readonly ReferenceSource[];
}

export const LEVERS = ['cadence', 'speed', 'incline'] as const;
export type Lever = (typeof LEVERS)[number];

export const EFFECT_IDS = [
	'cadence-muscles',
	'cadence-moment',
	'speed-moment',
	'speed-hip',
	'speed-work',
	'incline-cadence',
	'incline-hip'
] as const;
export type EffectId = (typeof EFFECT_IDS)[number];

/** What one comparison needs: two profiles, the ends of the scale, metric by metric. */
export interface ReferenceData {
	readonly metrics: readonly ReferenceMetric[];
	readonly demand: readonly ReferenceDemand[];
}

/** `endurance` and `sprint` are the two ends, also where a user chose other profiles for them. */
export interface ReferenceMetric {
	readonly name: MetricName;
	readonly endurance: MeanAndSd;
	readonly sprint: MeanAndSd;
	readonly weight: number;
	/** One of the article's five features. */
	readonly ofTheFive: boolean;
	readonly confidence: Confidence;
	readonly source: string;
	/** Expected value by running speed, ascending; empty when no table exists. */
	readonly bySpeed: readonly ExpectedRow[];
}

export interface ReferenceDemand {
	readonly name: DemandName;
	readonly endurance: MeanAndSd;
	readonly sprint: MeanAndSd;
	readonly confidence: Confidence;
	readonly source: string;
	readonly bySpeed: readonly ExpectedRow[];
}

/** When the ends are closer together than this share of their joint spread, the metric is left out. */
const SMALLEST_SEPARATION = 0.25;

/**
 * The comparison between two profiles of a library. Metrics that one of them lacks, or in which they hardly differ,
 * are left out; the comparison itself renormalises the weights.
 */
export function referenceBetween(
	library: ReferenceLibrary,
	low: ReferenceProfile,
	high: ReferenceProfile
): ReferenceData {
	// In the order of the weights: what counts most comes first.
	const names = [...new Set([...Object.keys(library.weights), ...Object.keys(low.metrics)])];
	const metrics = (names as MetricName[]).flatMap((name): ReferenceMetric[] => {
		const [from, to] = [low.metrics[name], high.metrics[name]];
		if (!from || !to || !apart(from, to)) return [];
		return [
			{
				name,
				endurance: meanAndSd(from),
				sprint: meanAndSd(to),
				weight: library.weights[name] ?? 0,
				ofTheFive: library.theFive.includes(name),
				confidence: worse(from.confidence, to.confidence),
				source: cited([from, to]),
				bySpeed: library.expected[name]?.map(rowOf) ?? []
			}
		];
	});
	const demand = library.demand.flatMap(({ name, values }): ReferenceDemand[] => {
		const metric = metrics.find((entry) => entry.name === name);
		if (!values) return metric ? [{ ...metric, name }] : [];
		return [
			{
				name,
				endurance: meanAndSd(values.endurance),
				sprint: meanAndSd(values.sprint),
				confidence: worse(values.endurance.confidence, values.sprint.confidence),
				source: cited([values.endurance, values.sprint]),
				bySpeed: []
			}
		];
	});
	return { metrics, demand };
}

const apart = (a: MeanAndSd, b: MeanAndSd): boolean =>
	a.mean !== b.mean &&
	Math.abs(a.mean - b.mean) >= SMALLEST_SEPARATION * Math.hypot(a.sd, b.sd) * Math.SQRT1_2;

const meanAndSd = ({ mean, sd }: MeanAndSd): MeanAndSd => ({ mean, sd });

export /** What a comparison needs of a table's row. */
const rowOf = ({ mean, sd, confidence, speedMetresPerSecond }: ReferenceValue): ExpectedRow => ({
	speedMetresPerSecond: speedMetresPerSecond!,
	mean,
	sd,
	confidence
});

/** C is the weakest. */
export const worse = (a: Confidence, b: Confidence): Confidence => (a > b ? a : b);

const cited = (values: readonly ReferenceValue[]): string =>
	[...new Set(values.flatMap(({ sources }) => sources.map(({ title }) => title)))].join('; ');

/** A profile as stored in a file, `stridescope/profile` version 1. */
export interface ProfileFile {
	readonly format: 'stridescope/profile';
	readonly version: 1;
	readonly name: string;
	readonly title: string;
	readonly population: string;
	readonly speedMetresPerSecond: number | null;
	readonly sources?: Readonly<Record<string, { readonly title: string; readonly read: ReadLevel }>>;
	readonly metrics: {
		readonly [metric in MetricName]?: MeanAndSd & {
			readonly unit: string;
			readonly definition: string;
			readonly sources: readonly string[];
			readonly confidence: Confidence;
			readonly n: number | null;
			readonly read: ReadLevel;
			readonly note?: string;
		};
	};
}

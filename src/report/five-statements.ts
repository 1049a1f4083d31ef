import type { Analysis } from '../core/model/analysis';
import { isSideMetric, type MetricName } from '../core/model/metrics';
import type { ProfileLabel, ProfileMetric } from '../core/model/comparison';
import { profilesOverlap, profileStatistic } from '../core/compare/profile';
import type { Side } from '../core/model/tracks';
import { words } from './words';

export const STATEMENTS = ['cadence', 'swing', 'stride', 'extension', 'lift'] as const;
/** What separates sprinting from endurance running, in the article's order. */
export type Statement = (typeof STATEMENTS)[number];

const METRIC: Readonly<Record<Statement, MetricName>> = {
	cadence: 'cadenceStepsPerMinute',
	swing: 'swingSpeedDegreesPerSecond',
	stride: 'strideLengthStatures',
	extension: 'peakHipExtensionDegrees',
	lift: 'kneeLiftDegrees'
};

/**
 * How far an interval lets a position be read; `unclear`: it reaches from one profile's zone to the other's; `overlap`:
 * runners of the two profiles overlap too much for any single value to tell.
 */
export type Reading =
	| { readonly kind: 'sure' | 'rather'; readonly label: ProfileLabel }
	| { readonly kind: 'unclear' | 'overlap' | 'missing' };

export interface Answer {
	readonly statement: Statement;
	readonly metric: MetricName;
	/** The leg it was read from; `null` for the runner as a whole. */
	readonly side: Side | null;
	readonly question: string;
	readonly sentence: string;
	readonly caveat: string | null;
	readonly reading: Reading;
	/** The reference rests on few athletes or on values quoted from memory. */
	readonly provisional: boolean;
}

/** The article's five statements, each answered for this runner as far as the margin allows; empty for walkers. */
export function fiveAnswers({ profile, summary, view }: Analysis): Answer[] {
	if (!profile) return [];
	const text = words.comparison.five;
	return STATEMENTS.map((statement) => {
		const metric = METRIC[statement];
		const reference = profile.metrics.find(({ name }) => name === metric) ?? null;
		const own = profileStatistic(summary, metric, view.nearSide);
		const reading: Reading = reference ? metricReading(reference) : { kind: 'missing' };
		const missing = statement === 'stride' ? text.missingStride : text.missing;
		return {
			statement,
			metric,
			side: sideRead(summary, metric, view.nearSide),
			question: text.questions[statement],
			sentence: reference && own ? asSentence(readingText(reading)) : missing,
			caveat:
				statement in text.caveats ? text.caveats[statement as keyof typeof text.caveats] : null,
			reading,
			provisional: reading.kind !== 'missing' && reference?.confidence === 'C'
		};
	});
}

/** Which profile a position is like, as far as its interval allows. */
export function readingOf({ position, ci95 }: Pick<ProfileMetric, 'position' | 'ci95'>): Reading {
	if (position === null || ci95 === null) return { kind: 'missing' };
	const [low, high] = [zoneOf(ci95[0]), zoneOf(ci95[1])];
	if (low === high) return { kind: 'sure', label: low };
	const wide = low === 'endurance-like' && high === 'sprint-like';
	return wide ? { kind: 'unclear' } : { kind: 'rather', label: zoneOf(position) };
}

/** As {@link readingOf}, of one metric: where the profiles overlap it does not say which it is like. */
export function metricReading(metric: ProfileMetric): Reading {
	const reading = readingOf(metric);
	return reading.kind !== 'missing' && profilesOverlap(metric) ? { kind: 'overlap' } : reading;
}

/** The leg a metric is read from: the near one, otherwise the other. */
export function sideRead(
	summary: Analysis['summary'],
	metric: MetricName,
	nearSide: Side
): Side | null {
	if (!isSideMetric(metric)) return null;
	if (summary[nearSide][metric]) return nearSide;
	return nearSide === 'left' ? 'right' : 'left';
}

function readingText(reading: Reading): string {
	const text = words.comparison.five;
	return 'label' in reading ? text[reading.kind](reading.label) : text[reading.kind];
}

const asSentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

const zoneOf = (position: number): ProfileLabel => {
	if (position < 0.25) return 'endurance-like';
	return position > 0.75 ? 'sprint-like' : 'between';
};

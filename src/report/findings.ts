import { SIDE_METRICS, type MetricName } from '../core/model/metrics';
import { type Analysis } from '../core/model/analysis';
import { type ProfileMetric } from '../core/model/comparison';
import { profileStatistic } from '../core/compare/profile';
import type { Side } from '../core/model/tracks';
import { expectedText, formatSpeed } from './at-speed';
import { sideDifference } from './difference';
import { readingOf, sideRead } from './five-statements';
import { formatMetricWithUnit, formatNumber, withMargin } from './format';
import { words } from './words';

export type FindingKind = 'position' | 'stands-out' | 'at-speed' | 'sides';

/** Something that exceeds its own error, in a sentence that carries its margin. */
export interface Finding {
	readonly kind: FindingKind;
	/** The number whose frames show it; `null` for the total. */
	readonly metric: MetricName | null;
	readonly side: Side | null;
	readonly sentence: string;
	/** Its size / its margin, above 1. */
	readonly ratio: number;
}

const MOST_FINDINGS = 6;

/** Margin of a position whose numbers all lie beyond an end, which has none left: the digits that are shown. */
const SMALLEST_MARGIN = 0.01;

/** Follow from others that are reported (cadence and contact), or are covered by a related one. */
const TOLD_ELSEWHERE: readonly string[] = [
	'dutyFactor',
	'swingTimeSeconds',
	'hipExtensionAtToeOffDegrees',
	'peakHipExtensionTrunkDegrees',
	'flightTimeSeconds'
];

/**
 * Up to six, largest relative to its error first; empty when nothing exceeds its error, and for walkers all but the
 * sides.
 */
export function findings(analysis: Analysis): Finding[] {
	return [...position(analysis), ...standsOut(analysis), ...atSpeed(analysis), ...sides(analysis)]
		.filter(({ ratio }) => ratio > 1)
		.sort((a, b) => b.ratio - a.ratio)
		.slice(0, MOST_FINDINGS);
}

/** The total, when its interval is within one label. */
function position({ profile }: Analysis): Finding[] {
	if (!profile || profile.position === null || profile.ci95 === null) return [];
	const reading = readingOf(profile);
	if (reading.kind !== 'sure') return [];
	const [low, high] = profile.ci95;
	const at = profile.position;
	/** How many times the margin towards an edge of the zones fits into the distance to it. */
	const ratios = [0.25, 0.75].map(
		(edge) => Math.abs(edge - at) / Math.max(edge > at ? high - at : at - low, SMALLEST_MARGIN)
	);
	const sentence = words.comparison.findings.position(
		formatNumber(profile.position, 2),
		formatNumber(low, 2),
		formatNumber(high, 2),
		reading.label
	);
	const provisional = profile.provisionalShare ?? 0;
	const share = words.comparison.profile.provisionalShare(formatNumber(100 * provisional, 0));
	return [
		{
			kind: 'position',
			metric: null,
			side: null,
			sentence: provisional > 0 ? `${sentence} ${share}` : sentence,
			ratio: Math.min(...ratios)
		}
	];
}

/** Without a speed: a number that is like one profile while the total is not. */
function standsOut({ profile, summary, view }: Analysis): Finding[] {
	if (!profile?.ci95 || profile.position === null || profile.speedMetresPerSecond !== null)
		return [];
	const total = profile.position;
	const totalHalf = (profile.ci95[1] - profile.ci95[0]) / 2;
	return told(profile.metrics).flatMap((metric): Finding[] => {
		const reading = readingOf(metric);
		const own = profileStatistic(summary, metric.name, view.nearSide);
		if (reading.kind !== 'sure' || reading.label === profile.label || !own) return [];
		const half = (metric.ci95![1] - metric.ci95![0]) / 2;
		return [
			{
				kind: 'stands-out',
				metric: metric.name,
				side: sideRead(summary, metric.name, view.nearSide),
				sentence: withProvisional(
					metric.confidence,
					words.comparison.findings.standsOut(
						words.metrics[metric.name].label,
						withMargin(metric.name, own),
						reading.label,
						formatNumber(total, 2)
					)
				),
				ratio:
					Math.abs(metric.position! - total) /
					Math.max(Math.hypot(half, totalHalf), SMALLEST_MARGIN)
			}
		];
	});
}

/** Unlike what is typical at this speed: by more than the error, and by more than runners differ (one SD). */
function atSpeed({ profile, summary, view }: Analysis): Finding[] {
	const speed = profile?.speedMetresPerSecond ?? null;
	if (!profile || speed === null) return [];
	return told(profile.metrics).flatMap((metric): Finding[] => {
		const { name, expectedAtSpeed: expected } = metric;
		const own = profileStatistic(summary, name, view.nearSide);
		if (!expected || !own) return [];
		const amount = own.mean - expected.mean;
		const like = expected.likeSpeedMetresPerSecond;
		const text = words.comparison.findings;
		const sentence = text.atSpeed(
			words.metrics[name].label,
			withMargin(name, own),
			formatMetricWithUnit(name, Math.abs(amount), own.plusMinus),
			amount > 0,
			expectedText(name, expected),
			formatSpeed(speed)
		);
		return [
			{
				kind: 'at-speed',
				metric: name,
				side: sideRead(summary, name, view.nearSide),
				sentence: withProvisional(
					expected.confidence,
					like === null ? sentence : `${sentence} ${text.likeSpeed(formatSpeed(like))}`
				),
				ratio: Math.abs(amount) / Math.max(own.plusMinus, expected.sd)
			}
		];
	});
}

/** Left compared with right, beyond the error of both. */
function sides({ summary }: Analysis): Finding[] {
	return SIDE_METRICS.filter((name) => !TOLD_ELSEWHERE.includes(name)).flatMap(
		(name): Finding[] => {
			const difference = sideDifference(summary, name);
			if (!difference?.beyondError) return [];
			const { larger, amount, error } = difference;
			return [
				{
					kind: 'sides',
					metric: name,
					side: larger,
					sentence: words.comparison.findings.sides(
						words.metrics[name].label,
						words.ui[larger].toLowerCase(),
						formatMetricWithUnit(name, amount, error),
						formatMetricWithUnit(name, error, error)
					),
					ratio: amount / error
				}
			];
		}
	);
}

const told = (metrics: readonly ProfileMetric[]): readonly ProfileMetric[] =>
	metrics.filter(({ name }) => !TOLD_ELSEWHERE.includes(name));

const withProvisional = (confidence: string, sentence: string): string =>
	confidence === 'C' ? `${sentence} ${words.comparison.provisionalSentence}` : sentence;

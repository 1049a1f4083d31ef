import { SIDE_METRICS } from '../core/model/metrics';
import { type Analysis } from '../core/model/analysis';
import { type ProfileMetric } from '../core/model/comparison';
import { clockInQuestion } from '../core/model/quality-note';
import { profileStatistic } from '../core/compare/profile';
import { sideDifference } from './difference';
import { formatSpeed } from './at-speed';
import { findingSentence, type FindingFacts } from './finding-sentences';
import { metricReading, readingOf, sideRead } from './five-statements';

/** Something that exceeds its own error. */
type Sized = FindingFacts & {
	/** Its size / its margin, above 1. */
	readonly ratio: number;
};

/** Something that exceeds its own error, in a sentence that carries its margin. */
export type Finding = Sized & { readonly sentence: string };

const MOST_FINDINGS = 6;
const MOST_MAIN = 3;

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
 * sides. Nothing is concluded while it is open at which speed the clip plays.
 *
 * @param speedText by default in the unit in which speeds are entered
 */
export function findings(
	analysis: Analysis,
	speedText: (metresPerSecond: number) => string = formatSpeed
): Finding[] {
	if (clockInQuestion(analysis.quality)) return [];
	return [...position(analysis), ...standsOut(analysis), ...atSpeed(analysis), ...sides(analysis)]
		.filter(({ ratio }) => ratio > 1)
		.sort((a, b) => b.ratio - a.ratio)
		.slice(0, MOST_FINDINGS)
		.map((finding) => ({ ...finding, sentence: findingSentence(finding, speedText) }));
}

/**
 * The three to tell first. The position is told as the answer itself; of the differences between the legs, which the far
 * leg makes doubtful, the largest stands for all.
 */
export function mainFindings(found: readonly Finding[]): Finding[] {
	const ofSides = found.find(({ kind }) => kind === 'sides');
	return found
		.filter((one) => one.kind !== 'position' && (one.kind !== 'sides' || one === ofSides))
		.slice(0, MOST_MAIN);
}

/** The total, when its interval is within one label. */
function position({ profile }: Analysis): Sized[] {
	if (!profile || profile.position === null || profile.ci95 === null) return [];
	const reading = readingOf(profile);
	if (reading.kind !== 'sure') return [];
	const [low, high] = profile.ci95;
	const at = profile.position;
	/** How many times the margin towards an edge of the zones fits into the distance to it. */
	const ratios = [0.25, 0.75].map(
		(edge) => Math.abs(edge - at) / Math.max(edge > at ? high - at : at - low, SMALLEST_MARGIN)
	);
	const { label } = reading;
	const provisionalShare = profile.provisionalShare ?? 0;
	return [
		{
			kind: 'position',
			metric: null,
			side: null,
			details: { position: at, low, high, label, provisionalShare },
			ratio: Math.min(...ratios)
		}
	];
}

/** Without a speed: a number that is like one profile while the total is not, where the profiles do not overlap. */
function standsOut({ profile, summary, view }: Analysis): Sized[] {
	if (!profile?.ci95 || profile.position === null || profile.speedMetresPerSecond !== null)
		return [];
	const total = profile.position;
	const totalHalf = (profile.ci95[1] - profile.ci95[0]) / 2;
	return told(profile.metrics).flatMap((metric): Sized[] => {
		const { name, confidence } = metric;
		const reading = metricReading(metric);
		const own = profileStatistic(summary, name, view.nearSide);
		if (reading.kind !== 'sure' || reading.label === profile.label || !own) return [];
		const { mean: value, plusMinus } = own;
		const half = (metric.ci95![1] - metric.ci95![0]) / 2;
		return [
			{
				kind: 'stands-out',
				metric: name,
				side: sideRead(summary, name, view.nearSide),
				details: { value, plusMinus, label: reading.label, position: total, confidence },
				ratio:
					Math.abs(metric.position! - total) /
					Math.max(Math.hypot(half, totalHalf), SMALLEST_MARGIN)
			}
		];
	});
}

/** Unlike what is typical at this speed: by more than the error, and by more than runners differ (one SD). */
function atSpeed({ profile, summary, view }: Analysis): Sized[] {
	const speed = profile?.speedMetresPerSecond ?? null;
	if (!profile || speed === null) return [];
	return told(profile.metrics).flatMap((metric): Sized[] => {
		const { name, expectedAtSpeed: expected } = metric;
		const own = profileStatistic(summary, name, view.nearSide);
		if (!expected || !own) return [];
		const { mean: value, plusMinus } = own;
		return [
			{
				kind: 'at-speed',
				metric: name,
				side: sideRead(summary, name, view.nearSide),
				details: {
					value,
					plusMinus,
					expectedMean: expected.mean,
					expectedSd: expected.sd,
					speedMetresPerSecond: speed,
					likeSpeedMetresPerSecond: expected.likeSpeedMetresPerSecond,
					confidence: expected.confidence
				},
				ratio: Math.abs(value - expected.mean) / Math.max(plusMinus, expected.sd)
			}
		];
	});
}

/** Left compared with right, beyond the error of both. */
function sides({ summary }: Analysis): Sized[] {
	return SIDE_METRICS.filter((name) => !TOLD_ELSEWHERE.includes(name)).flatMap((name): Sized[] => {
		const difference = sideDifference(summary, name);
		if (!difference?.beyondError) return [];
		const { larger, amount, error } = difference;
		const details = { amount, plusMinus: error };
		return [{ kind: 'sides', metric: name, side: larger, details, ratio: amount / error }];
	});
}

const told = (metrics: readonly ProfileMetric[]): readonly ProfileMetric[] =>
	metrics.filter(({ name }) => !TOLD_ELSEWHERE.includes(name));

import {
	isSideMetric,
	METRICS,
	OVERALL_METRICS,
	SIDE_METRICS,
	type MetricFamily,
	type MetricName,
	type SideMetric
} from '../core/model/metrics';
import { type Analysis } from '../core/model/analysis';
import { type GaitSettings } from '../core/model/settings';
import { type QualityCode } from '../core/model/quality-note';
import { SIDES, type Side } from '../core/model/tracks';
import { formatMetricWithUnit } from './format';
import { noteSentence } from './note-sentence';
import { words } from './words';

/** Why a number may be weak, in a word; something can be done about each. */
export type ReliabilityIssue =
	| 'disputed'
	| 'few-strides'
	| 'far-leg'
	| 'off-axis'
	| 'scale'
	| 'clock'
	| 'irregular'
	| 'legs-unclear'
	| 'blur'
	| 'smoothed'
	| 'estimated';

export interface Reason {
	readonly doubt: ReliabilityIssue;
	readonly sentence: string;
	/** It concerns every number of its kind in this clip, not this one more than others. */
	readonly ofClip: boolean;
}

type Facts = Pick<Analysis, 'summary' | 'quality' | 'profile'>;

/** Read from the backward speed of the foot where no belt speed was entered. */
const FROM_SPEED: readonly MetricName[] = [
	'speedMetresPerSecond',
	'strideLengthMetres',
	'strideLengthStatures'
];
const FROM_SCALE: readonly MetricName[] = [...FROM_SPEED, 'verticalOscillationMetres'];
/** What smoothing reduces first. */
const PEAKS: readonly MetricName[] = [
	'peakHipExtensionDegrees',
	'peakHipExtensionTrunkDegrees',
	'kneeLiftDegrees',
	'hipRangeDegrees',
	'swingSpeedDegreesPerSecond',
	'peakSwingSpeedDegreesPerSecond',
	'peakKneeFlexionDegrees'
];

const CLOCKED: readonly MetricFamily[] = ['time', 'rate', 'speed', 'angular-speed'];
const isClocked = (metric: MetricName): boolean =>
	CLOCKED.includes(METRICS[metric].family) || METRICS[metric].origin === 'speed';
const isOfRhythm = (metric: MetricName): boolean =>
	['rhythm', 'contacts'].includes(METRICS[metric].origin);
/** A turned camera shortens whatever lies along the run. */
const isForeshortened = (metric: MetricName): boolean =>
	METRICS[metric].family === 'angle' || metric === 'overstrideLegs';

/** Notes on the whole clip that concern some numbers only, and which. */
const CONCERNED: {
	readonly [code in QualityCode]?: readonly [ReliabilityIssue, (metric: MetricName) => boolean];
} = {
	'off-axis-view': ['off-axis', isForeshortened],
	'scale-disagreement': ['scale', (metric) => FROM_SCALE.includes(metric)],
	'slow-motion-suspected': ['clock', isClocked],
	'irregular-gait': ['irregular', isOfRhythm],
	'legs-unclear': ['legs-unclear', isSideMetric],
	'motion-blur': ['blur', isSideMetric],
	'filter-cutoff': ['smoothed', (metric) => PEAKS.includes(metric)]
};

/**
 * Why a number that was measured is weak, the most serious reason first; nothing for one that is not, or that is
 * missing.
 *
 * @param side `null` for the runner as a whole
 * @param settings whether the belt speed was entered
 */
export function reliabilityIssues(
	metric: MetricName,
	side: Side | null,
	facts: Facts,
	settings: Pick<GaitSettings, 'speedMetresPerSecond'>
): Reason[] {
	const statistic = statisticOf(metric, side, facts);
	if (!statistic) return [];
	const text = words.numbers;
	const reasons: Reason[] = [];
	for (const { code, metric: named, details } of facts.quality) {
		const sentence = noteSentence({ code, details });
		const concerned = CONCERNED[code];
		if (named === metric) reasons.push({ doubt: 'disputed', sentence, ofClip: false });
		else if (concerned?.[1](metric)) reasons.push({ doubt: concerned[0], sentence, ofClip: true });
		else if (code === 'far-leg-unreliable' && side !== null && details['side'] === side)
			reasons.push({ doubt: 'far-leg', sentence, ofClip: false });
		else if (code === 'few-strides' && statistic.n < Number(details['needed']))
			reasons.push({
				doubt: 'few-strides',
				sentence: text.fewStrides(statistic.n, String(details['needed'])),
				ofClip: false
			});
	}
	if (FROM_SPEED.includes(metric) && settings.speedMetresPerSecond === null)
		reasons.push({ doubt: 'estimated', sentence: text.estimated, ofClip: false });
	return reasons;
}

/** What makes many numbers of a clip weak at once, each reason once; the numbers need not repeat it. */
export function clipReasons(facts: Pick<Facts, 'quality'>): Reason[] {
	const reasons = facts.quality.flatMap(({ code, metric, details }): Reason[] => {
		const concerned = metric === null ? CONCERNED[code] : undefined;
		const sentence = () => noteSentence({ code, details });
		return concerned ? [{ doubt: concerned[0], sentence: sentence(), ofClip: true }] : [];
	});
	return [...new Map(reasons.map((reason) => [reason.doubt, reason])).values()];
}

/**
 * Says that a number's ± is wider than runners differ; `null` where it is not, where the spread among runners is
 * unknown, and where nothing was measured.
 */
export function wideErrorOf(metric: MetricName, side: Side | null, facts: Facts): string | null {
	const statistic = statisticOf(metric, side, facts);
	const spread = spreadAmongRunners(metric, facts);
	if (!statistic || spread === null || statistic.plusMinus <= spread) return null;
	const written = (value: number) => formatMetricWithUnit(metric, value, value);
	return words.numbers.wideError(written(statistic.plusMinus), written(spread));
}

/** How many of the numbers that were measured have a wide ±, each leg counted separately. */
export function wideErrors(facts: Facts): { readonly wide: number; readonly of: number } {
	const measured = [
		...SIDES.flatMap((side) => SIDE_METRICS.map((metric) => ({ metric, side }))),
		...OVERALL_METRICS.map((metric) => ({ metric, side: null }))
	].filter(({ metric, side }) => statisticOf(metric, side, facts));
	const wide = measured.filter(({ metric, side }) => wideErrorOf(metric, side, facts) !== null);
	return { wide: wide.length, of: measured.length };
}

function statisticOf(metric: MetricName, side: Side | null, { summary }: Facts) {
	if (side !== null) return summary[side][metric as SideMetric];
	return isSideMetric(metric) ? null : summary[metric];
}

/** One SD of the metric among runners: at the runner's speed where that is known, otherwise among endurance runners. */
function spreadAmongRunners(metric: MetricName, { profile }: Facts): number | null {
	const reference = profile?.metrics.find(({ name }) => name === metric);
	return reference ? (reference.expectedAtSpeed ?? reference.endurance).sd : null;
}

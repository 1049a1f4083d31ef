import { isSideMetric, type MetricName } from '../model/metrics';
import type { Statistic } from '../model/analysis';
import { SIDES, type Side } from '../model/tracks';
import { commonShare } from '../strides/common-error';
import { paceOf } from '../strides/runner-error';
import { legsPerSecond, unlikeIn, type ComparedClip, type Unlike } from './alike';
import { expectedAt } from './expected';
import { independentNames } from './independent-names';
import type { ReferenceData } from './reference';

/** One number of one side in both clips. */
export interface SessionDifference {
	readonly metric: MetricName;
	/** `null` for the runner as a whole. */
	readonly side: Side | null;
	readonly before: Statistic;
	readonly after: Statistic;
	/** After minus before, the metric's unit. */
	readonly amount: number;
	/** The ± of `amount` (95 %): a smaller change says nothing about the runner. */
	readonly plusMinus: number;
	/** Larger than its ±. */
	readonly exceeds: boolean;
	/** How much runners change from the one speed to the other; `null` where a speed or a table is missing. */
	readonly bySpeed: number | null;
}

export interface SessionsCompared {
	/** What else differs, what explains most first. */
	readonly unlike: readonly Unlike[];
	/** In a fixed order; numbers that follow from others are left out, so that nothing is counted twice. */
	readonly differences: readonly SessionDifference[];
	readonly exceeding: number;
	/** How many would exceed their ± if nothing had changed. */
	readonly byChance: number;
	/** Whether more exceed than chance is likely to make: once in twenty comparisons of one and the same gait. */
	readonly beyondChance: boolean;
}

/** Of a ± that holds 95 %. */
export const CHANCE = 0.05;

/**
 * Two clips number by number: what changed by more than both clips together may be off.
 *
 * The ± of a difference joins, as the root of the sum of squares, how much the strides of each clip differ (Student's t,
 * independent of each other) and 1.96 times the method's error. Of that, the part which both clips have in common
 * cancels ({@link commonShare}), but only where they are alike: one person, one model, the same leg near, about the
 * same speed, camera angle and frame rate. Otherwise both errors count in full.
 *
 * Nothing exceeds while it is open at which speed a clip plays.
 *
 * @param samePerson whether both are known to show the same runner
 */
export function differenceOfSessions(
	before: ComparedClip,
	after: ComparedClip,
	samePerson: boolean,
	reference: ReferenceData
): SessionsCompared {
	const unlike = unlikeIn(before, after, samePerson);
	const alike = !unlike.some(({ kind }) => BREAKS_COMMON_ERROR.includes(kind));
	const open = unlike.some(({ kind }) => kind === 'clock');
	const differences = namesIn(before, after).flatMap((metric) =>
		(isSideMetric(metric) ? SIDES : [null]).flatMap((side): SessionDifference[] => {
			const [from, to] = [statisticOf(before, metric, side), statisticOf(after, metric, side)];
			if (!from || !to) return [];
			const share = alike ? sharedError(metric, side, before, after) : 0;
			const plusMinus = plusMinusOfDifference(from, to, share);
			const amount = to.mean - from.mean;
			const bySpeed = changeBySpeed(metric, before, after, reference);
			const exceeds = !open && Math.abs(amount) > plusMinus;
			return [{ metric, side, before: from, after: to, amount, plusMinus, exceeds, bySpeed }];
		})
	);
	const exceeding = differences.filter((one) => one.exceeds).length;
	return {
		unlike,
		differences,
		exceeding,
		byChance: CHANCE * differences.length,
		beyondChance: exceeding > mostByChance(differences.length)
	};
}

/**
 * The ± of a difference of two means, 95 %.
 *
 * @param share of the method's error variance that is common to both, 0 to 1
 */
export function plusMinusOfDifference(a: Statistic, b: Statistic, share: number): number {
	const [own, other] = [methodPart(a), methodPart(b)];
	const method = Math.sqrt(own ** 2 + other ** 2 - 2 * share * own * other);
	return Math.hypot(halfOf(a), halfOf(b), method);
}

const halfOf = ({ ci95: [low, high] }: Statistic): number => (high - low) / 2;

/** What a ± has beyond the scatter of its strides: 1.96 times the method's error. */
const methodPart = (one: Statistic): number =>
	Math.sqrt(Math.max(0, one.plusMinus ** 2 - halfOf(one) ** 2));

/** Where these differ, an error of the one clip says nothing about that of the other. */
const BREAKS_COMMON_ERROR: readonly Unlike['kind'][] = [
	'clock',
	'gait',
	'speed',
	'speed-ratio',
	'camera',
	'near-side',
	'model',
	'frame-rate',
	'person'
];

function sharedError(
	metric: MetricName,
	side: Side | null,
	before: ComparedClip,
	after: ComparedClip
): number {
	const leg = side === null || side === after.analysis.view.nearSide ? 'near' : 'far';
	const paces = [before, after].map((clip) => paceOf(legsPerSecond(clip)));
	return Math.min(...paces.map((pace) => commonShare(metric, leg, after.source, pace)));
}

/** In metres where both clips have a scale, in leg lengths otherwise. */
const namesIn = (...clips: readonly ComparedClip[]): readonly MetricName[] =>
	independentNames((name) => clips.every((clip) => statisticOf(clip, name, null) !== null));

function statisticOf(
	{ analysis: { summary } }: ComparedClip,
	name: MetricName,
	side: Side | null
): Statistic | null {
	if (isSideMetric(name)) return side && summary[side][name];
	return summary[name];
}

function changeBySpeed(
	name: MetricName,
	before: ComparedClip,
	after: ComparedClip,
	{ metrics }: ReferenceData
): number | null {
	const expected = (of: MetricName, speed: number | null) =>
		expectedAt(metrics.find((metric) => metric.name === of)?.bySpeed ?? [], speed)?.mean ?? null;
	const [from, to] = [before, after].map(({ analysis }) => {
		const speed = analysis.summary.speedMetresPerSecond?.mean ?? null;
		if (name !== 'strideLengthMetres') return expected(name, speed);
		// At one speed a stride is as long as the cadence leaves it.
		const cadence = expected('cadenceStepsPerMinute', speed);
		return speed === null || cadence === null ? null : (120 * speed) / cadence;
	});
	return from == null || to == null ? null : to - from;
}

/** The 95 % point of a binomial distribution: so many of `n` exceed their ± by chance, or fewer. */
function mostByChance(n: number): number {
	let probability = (1 - CHANCE) ** n;
	let sum = probability;
	let k = 0;
	while (k < n && sum < 1 - CHANCE) {
		probability *= ((n - k) / (k + 1)) * (CHANCE / (1 - CHANCE));
		sum += probability;
		k++;
	}
	return k;
}

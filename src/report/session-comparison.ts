import type { Unlike } from '../core/compare/alike';
import type { SessionDifference, SessionsCompared } from '../core/compare/difference-of-sessions';
import type { MetricName } from '../core/model/metrics';
import type { Side } from '../core/model/tracks';
import { formatMetricWithUnit, formatNumber, formatTrimmed, valueAndMargin } from './format';
import { words } from './words';
import { reportWords } from './words/report';

/** A number of both sessions in words. */
export interface ComparisonRow {
	readonly metric: MetricName;
	readonly side: Side | null;
	readonly label: string;
	/** "20.4°", and its ± beside it. */
	readonly before: readonly [value: string, plusMinus: string];
	readonly after: readonly [value: string, plusMinus: string];
	readonly change: readonly [value: string, plusMinus: string];
	/** What speed alone would change, or what is typical at the runner's; `null` where nothing is known of it. */
	readonly bySpeed: string | null;
	readonly exceeds: boolean;
	/** How many times its ± the change is. */
	readonly timesError: number;
}

export interface ComparisonText {
	/** "4 of 24 numbers changed by more than their error." */
	readonly sentence: string;
	/** How much of that chance explains; `null` where nothing exceeds. */
	readonly chance: string | null;
	/** What else differs. */
	readonly unlike: readonly string[];
	readonly rows: readonly ComparisonRow[];
}

/** @param speedText a speed in the unit in which speeds are entered */
export function comparisonText(
	compared: SessionsCompared,
	speedText: (metresPerSecond: number) => string
): ComparisonText {
	const { differences, exceeding, byChance, beyondChance, unlike } = compared;
	const text = reportWords.comparison;
	const speeds = unlike.some(({ kind }) => kind === 'speed');
	const count = formatTrimmed(byChance, 0);
	return {
		sentence: sentenceOf(compared),
		chance: exceeding === 0 ? null : beyondChance ? text.chance(count) : text.withinChance(count),
		unlike: unlike.map((one) => unlikeSentence(one, speedText)),
		rows: differences.map((one) => rowOf(one, speeds))
	};
}

function sentenceOf({ differences, exceeding, unlike }: SessionsCompared): string {
	const text = reportWords.comparison;
	if (unlike.some(({ kind }) => kind === 'clock')) return text.clock;
	if (differences.length === 0) return text.nothing;
	return exceeding === 0
		? text.none(differences.length)
		: text.sentence(exceeding, differences.length);
}

function rowOf(
	{ metric, side, before, after, amount, plusMinus, exceeds, bySpeed }: SessionDifference,
	speeds: boolean
): ComparisonRow {
	const [change, changeError] = valueAndMargin(metric, amount, plusMinus);
	return {
		metric,
		side,
		label: words.metrics[metric].label,
		before: valueAndMargin(metric, before.mean, before.plusMinus),
		after: valueAndMargin(metric, after.mean, after.plusMinus),
		change: [signed(change, amount), changeError],
		bySpeed:
			speeds && bySpeed !== null
				? signed(formatMetricWithUnit(metric, bySpeed, plusMinus), bySpeed)
				: null,
		exceeds,
		timesError: Math.abs(amount) / plusMinus
	};
}

/** A change carries its sign, also where it is a rise; what is shown as zero has none. */
export const signed = (text: string, value: number): string =>
	value > 0 && /[1-9]/.test(text) ? `+${text}` : text;

const PERCENT = 100;

function unlikeSentence(unlike: Unlike, speedText: (metresPerSecond: number) => string): string {
	const text = reportWords.comparison.unlike;
	const whole = (value: number) => formatNumber(value, 0);
	switch (unlike.kind) {
		case 'speed':
			return text.speed(speedText(unlike.before), speedText(unlike.after));
		case 'speed-ratio': {
			const percent = whole(PERCENT * Math.abs(unlike.ratio - 1));
			return text['speed-ratio'](percent, unlike.ratio > 1);
		}
		case 'camera':
			return text.camera(whole(Math.abs(unlike.before)), whole(Math.abs(unlike.after)));
		case 'incline':
			return text.incline(formatTrimmed(unlike.before, 1), formatTrimmed(unlike.after, 1));
		case 'frame-rate':
			return text['frame-rate'](whole(unlike.before), whole(unlike.after));
		default:
			return text[unlike.kind];
	}
}

import { OVERALL_METRICS, SIDE_METRICS, type MetricName } from '../core/model/metrics';
import { type Statistic, type Summary } from '../core/model/analysis';
import { SIDES, type Side } from '../core/model/tracks';
import { formatMetric, formatMetricWithUnit } from './format';
import { words } from './words';

/** A mean before and after a correction. */
export interface MeanChange {
	readonly metric: MetricName;
	readonly side: Side | null;
	readonly before: Statistic | null;
	readonly after: Statistic | null;
}

/**
 * Means that read differently, first those that moved most in terms of their own ±; means that appeared or
 * disappeared come before all others.
 */
export function changedMeans(before: Summary, after: Summary): MeanChange[] {
	const all: MeanChange[] = [
		...OVERALL_METRICS.map((metric) => ({
			metric,
			side: null,
			before: before[metric],
			after: after[metric]
		})),
		...SIDES.flatMap((side) =>
			SIDE_METRICS.map((metric) => ({
				metric,
				side,
				before: before[side][metric],
				after: after[side][metric]
			}))
		)
	];
	return all
		.filter(
			({ metric, before, after }) =>
				formatMetric(metric, before?.mean ?? null) !== formatMetric(metric, after?.mean ?? null)
		)
		.sort((a, b) => weight(b) - weight(a));
}

/**
 * What a correction did to the means, in a line: "Right knee lift 34.1° → 36.0°; 4 more numbers changed".
 *
 * @param before `null`: there was no result without it
 */
export function effectSentence(before: Summary | null, after: Summary): string {
	const text = words.ui.correct.effect;
	if (before === null) return text.enables;
	const [first, ...others] = changedMeans(before, after);
	if (!first) return text.none;
	const { label, short } = words.metrics[first.metric];
	const value = (statistic: Statistic | null) =>
		formatMetricWithUnit(first.metric, statistic?.mean ?? null);
	const name = first.side ? text.ofSide(first.side, short) : label;
	return text.change(name, value(first.before), value(first.after), others.length);
}

function weight({ before, after }: MeanChange): number {
	if (!before || !after) return Infinity;
	return Math.abs(after.mean - before.mean) / after.plusMinus;
}

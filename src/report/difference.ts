import type { SideMetric, Statistic, Summary } from '../core/analysis';
import type { Side } from '../core/tracks';

/** How far the two sides of a metric are apart. */
export interface SideDifference {
	/** The side with the larger value. */
	readonly larger: Side;
	/** Larger less smaller value, the metric's unit. */
	readonly amount: number;
	/** What either mean may be off by, combined: a smaller difference says nothing about the runner. */
	readonly error: number;
	readonly beyondError: boolean;
}

/**
 * Left against right. The errors of the two means are taken as independent: they add in quadrature.
 *
 * @returns `null` when a side was not measured
 */
export function sideDifference(
	{ left, right }: Pick<Summary, Side>,
	metric: SideMetric
): SideDifference | null {
	const [a, b]: (Statistic | null)[] = [left[metric], right[metric]];
	if (!a || !b) return null;
	const amount = Math.abs(a.mean - b.mean);
	const error = Math.hypot(a.plusMinus, b.plusMinus);
	return {
		larger: a.mean >= b.mean ? 'left' : 'right',
		amount,
		error,
		beyondError: amount > error
	};
}

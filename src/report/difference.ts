import type { SideMetric, Summary } from '../core/analysis';
import type { Side } from '../core/tracks';

/** How far the two sides of a metric are apart. */
export interface SideDifference {
	/** The side with the larger value. */
	readonly larger: Side;
	/** Larger less smaller value, the metric's unit. */
	readonly amount: number;
	/** The ± of the difference: a smaller one says nothing about the runner. */
	readonly error: number;
	readonly beyondError: boolean;
}

/**
 * Left against right.
 *
 * @returns `null` when a side was not measured
 */
export function sideDifference(
	{ left, right, differencePlusMinus }: Pick<Summary, Side | 'differencePlusMinus'>,
	metric: SideMetric
): SideDifference | null {
	const [a, b, error] = [left[metric], right[metric], differencePlusMinus[metric]];
	if (!a || !b || error === null) return null;
	const amount = Math.abs(a.mean - b.mean);
	return {
		larger: a.mean >= b.mean ? 'left' : 'right',
		amount,
		error,
		beyondError: amount > error
	};
}

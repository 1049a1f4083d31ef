import type { Estimate } from '../core/model/comparison';
import type { SideMetric } from '../core/model/metrics';
import type { Summary } from '../core/model/analysis';
import type { Side } from '../core/model/tracks';

/** How far the two sides of a metric are apart. */
export interface SideDifference {
	/** The side with the larger value. */
	readonly larger: Side;
	/** Larger minus smaller value, the metric's unit. */
	readonly amount: number;
	/** The ± of the difference: a smaller one says nothing about the runner. */
	readonly error: number;
	readonly beyondError: boolean;
}

/**
 * Left compared with right.
 *
 * @returns `null` when a side was not measured
 */
export function sideDifference(
	{ left, right, differencePlusMinus }: Pick<Summary, Side | 'differencePlusMinus'>,
	metric: SideMetric
): SideDifference | null {
	return differenceOf(left[metric], right[metric], differencePlusMinus[metric]);
}

/**
 * As {@link sideDifference}, of two values of one kind.
 * @param error possible error of their difference, same unit
 */
export function differenceOf(
	left: Pick<Estimate, 'mean'> | null,
	right: Pick<Estimate, 'mean'> | null,
	error: number | null
): SideDifference | null {
	if (!left || !right || error === null) return null;
	const amount = Math.abs(left.mean - right.mean);
	return {
		larger: left.mean >= right.mean ? 'left' : 'right',
		amount,
		error,
		beyondError: amount > error
	};
}

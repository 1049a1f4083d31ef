import type { Analysis, Statistic } from '../../core/model/analysis';
import { OVERALL_METRICS, SIDE_METRICS, type MetricName } from '../../core/model/metrics';
import { SIDES } from '../../core/model/tracks';
import { unhyphenated } from '../format';
import { roundMetric, unlessNull } from '../rounding';
import { words } from '../words';
import {
	columnOf,
	sessionCells,
	sessionColumns,
	type Cell,
	type DataTable,
	type SessionFacts
} from './data-table';
import { fileUnit } from './metric-columns';

/** Of a number of the whole runner, of a leg, and of what the left leg has more than the right one. */
type Whose = 'both' | 'left' | 'right' | 'left-right';

/**
 * One row a number and leg: mean, SD and count over the strides that count, 95 % interval, ± of the method as well, and
 * what is typical at the runner's speed. A row `left-right` has the difference of the legs, its ± and, in percent of
 * their mean, the asymmetry.
 */
export function summaryTable(
	{ summary, profile }: Pick<Analysis, 'summary' | 'profile'>,
	facts: SessionFacts
): DataTable {
	const row = (name: MetricName, side: Whose, values: readonly Cell[]): Cell[] => [
		...sessionCells(facts),
		unhyphenated(words.metrics[name].label),
		name,
		fileUnit(name),
		side,
		...values
	];
	const measured = (name: MetricName, side: Whose, statistic: Statistic | null) => {
		const expected = profile?.metrics.find((metric) => metric.name === name)?.expectedAtSpeed;
		const typical = expected
			? [roundMetric(expected.mean), roundMetric(expected.sd)]
			: [null, null];
		return row(name, side, [...cellsOf(statistic), ...typical, null]);
	};
	const rows = [
		...OVERALL_METRICS.map((name) => measured(name, 'both', summary[name])),
		...SIDE_METRICS.flatMap((name) => {
			const { left, right } = summary;
			const difference =
				left[name] && right[name] && roundMetric(left[name].mean - right[name].mean);
			const margin = unlessNull(summary.differencePlusMinus[name], roundMetric);
			const asymmetry = unlessNull(summary.asymmetryPercent[name], roundMetric);
			return [
				...SIDES.map((side) => measured(name, side, summary[side][name])),
				row(name, 'left-right', [
					margin === null ? null : difference,
					...[null, null, null, null],
					...[margin, null, null, asymmetry]
				])
			];
		})
	];
	return {
		columns: [
			...sessionColumns(),
			columnOf('title'),
			columnOf('metric'),
			columnOf('unit'),
			columnOf('side'),
			columnOf('mean'),
			columnOf('sd'),
			columnOf('n'),
			columnOf('ci95Low'),
			columnOf('ci95High'),
			columnOf('plusMinus'),
			columnOf('expectedMean'),
			columnOf('expectedSd'),
			columnOf('asymmetryPercent', '%')
		],
		rowCount: rows.length,
		row: (i) => rows[i]!
	};
}

function cellsOf(statistic: Statistic | null): Cell[] {
	if (statistic === null) return [null, null, 0, null, null, null];
	const { mean, sd, n, ci95, plusMinus } = statistic;
	return [
		roundMetric(mean),
		unlessNull(sd, roundMetric),
		n,
		roundMetric(ci95[0]),
		roundMetric(ci95[1]),
		roundMetric(plusMinus)
	];
}

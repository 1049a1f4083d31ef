import {
	OVERALL_METRICS,
	SIDE_METRICS,
	type OverallMetric,
	type SideMetric
} from '../../src/core/model/metrics';
import { type Statistic, type Summary } from '../../src/core/model/analysis';

type Name = SideMetric | OverallMetric;

export const statisticOf = (mean: number, plusMinus = 0): Statistic => ({
	mean,
	sd: 0,
	n: 10,
	ci95: [mean, mean],
	plusMinus
});

/** A summary with the same values on both sides; `value` is asked once a metric. */
export function summaryOf(
	value: (name: Name) => number | null,
	plusMinus: (name: Name, mean: number) => number = () => 0
): Summary {
	const entries = <N extends Name>(names: readonly N[]) =>
		Object.fromEntries(
			names.map((name) => {
				const mean = value(name);
				return [name, mean === null ? null : statisticOf(mean, plusMinus(name, mean))];
			})
		);
	const sides = entries(SIDE_METRICS);
	return {
		...entries(OVERALL_METRICS),
		left: sides,
		right: sides,
		// Errors of the legs that know nothing of each other.
		differencePlusMinus: Object.fromEntries(
			SIDE_METRICS.map((name) => [name, sides[name] ? Math.SQRT2 * sides[name].plusMinus : null])
		),
		asymmetryPercent: Object.fromEntries(SIDE_METRICS.map((name) => [name, null]))
	} as unknown as Summary;
}

import type { Analysis, Statistic } from '../../src/core/model/analysis';
import type { MetricName, SideMetric } from '../../src/core/model/metrics';
import { hipFlexorDemand } from '../../src/core/compare/demand';
import { compareWithProfiles } from '../../src/core/compare/profile';
import { referenceData } from '../../src/profiles/reference-data';
import { statisticOf, summaryOf } from './summary-of';

const MEANS: Readonly<Record<string, number>> = Object.fromEntries(
	referenceData.metrics.map(({ name, endurance }) => [name, endurance.mean])
);

/** A runner like the endurance profile, but for `values`; both legs alike, but for `left`. */
export function comparedRunner(
	values: Readonly<Partial<Record<string, number | null>>>,
	given: {
		/** ± of every value, share of it. */
		readonly error?: number;
		readonly plusMinus?: Readonly<Partial<Record<MetricName, number>>>;
		readonly speed?: number | null;
		readonly left?: Readonly<Partial<Record<SideMetric, number>>>;
	} = {}
): Analysis {
	const error = given.error ?? 0.01;
	const margin = (name: MetricName, mean: number) =>
		given.plusMinus?.[name] ?? error * Math.abs(mean);
	const both = summaryOf((name) => {
		if (name === 'speedMetresPerSecond') return given.speed ?? null;
		if (name === 'strideTimeSeconds') return 0.7;
		const value = values[name];
		return value === undefined ? (MEANS[name] ?? null) : value;
	}, margin);
	const left: Partial<Record<SideMetric, Statistic>> = Object.fromEntries(
		Object.entries(given.left ?? {}).map(([name, mean]) => [
			name,
			statisticOf(mean, margin(name as MetricName, mean))
		])
	);
	const summary = { ...both, left: { ...both.left, ...left } };
	return {
		gait: 'running',
		quality: [],
		view: { facing: 'right', nearSide: 'right' },
		summary,
		profile: compareWithProfiles(summary, 'right', referenceData),
		hipFlexorDemand: hipFlexorDemand(summary, 'right', referenceData)
	} as unknown as Analysis;
}

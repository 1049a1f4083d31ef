import {
	isSideMetric,
	METRICS,
	type MetricName,
	type MetricOrigin,
	type OverallMetric
} from '../model/metrics';
import type { ProfileComparison, ProfileLabel, ProfileMetric } from '../model/comparison';
import type { Statistic, Summary } from '../model/analysis';
import { againstSpeed } from './expected';
import type { ReferenceData, ReferenceMetric } from './reference';
import type { Side } from '../model/tracks';

/** Positions are drawn no further than this beyond either profile. */
const LOWEST_POSITION = -0.25;
const HIGHEST_POSITION = 1.25;

/** With fewer valid weighted metrics the total is withheld. */
const FEWEST_METRICS = 4;

const ENDURANCE_BELOW = 0.25;
const SPRINT_ABOVE = 0.75;

/**
 * Places the runner between the endurance (0) and the sprint (1) profile. Per-side metrics are read from the near leg
 * (the far one is hidden half of the time), or from the other one if it has none.
 *
 * @param reference profile values with weights; see docs/decisions.md for the weights
 */
export function compareWithProfiles(
	summary: Summary,
	nearSide: Side,
	reference: ReferenceData
): ProfileComparison {
	const speed = summary.speedMetresPerSecond?.mean ?? null;
	const metrics = reference.metrics.map((metric) => placeMetric(metric, summary, nearSide, speed));
	const documented = weightedPosition(metrics, (metric) => metric.weight);
	const five = new Set(reference.metrics.filter((m) => m.ofTheFive).map((m) => m.name));
	const equal = weightedPosition(metrics, (metric) => (five.has(metric.name) ? 1 : 0));
	return {
		position: documented?.position ?? null,
		positionEqualWeights: equal?.position ?? null,
		ci95: documented?.ci95 ?? null,
		ci95EqualWeights: equal?.ci95 ?? null,
		provisionalShare: documented?.provisionalShare ?? null,
		label: labelOf(documented?.position ?? null),
		labelEqualWeights: labelOf(equal?.position ?? null),
		speedMetresPerSecond: speed,
		metrics
	};
}

/**
 * Whether runners of the two profiles overlap so much in a metric that a single value tells little of which it is like:
 * the means lie closer together than one SD of the wider profile. Peak hip extension is the case in point.
 */
export const profilesOverlap = ({
	endurance,
	sprint
}: Pick<ProfileMetric, 'endurance' | 'sprint'>): boolean =>
	Math.abs(sprint.mean - endurance.mean) < Math.max(endurance.sd, sprint.sd);

/** The statistic of a metric as the profiles use it. */
export function profileStatistic(
	summary: Pick<Summary, OverallMetric | Side>,
	name: MetricName,
	nearSide: Side
): Statistic | null {
	if (!isSideMetric(name)) return summary[name];
	return summary[nearSide][name] ?? summary[nearSide === 'left' ? 'right' : 'left'][name];
}

function placeMetric(
	metric: ReferenceMetric,
	summary: Summary,
	nearSide: Side,
	speed: number | null
): ProfileMetric {
	const { name, endurance, sprint, weight, confidence, source } = metric;
	const own = profileStatistic(summary, name, nearSide);
	const span = sprint.mean - endurance.mean;
	const place = own && (own.mean - endurance.mean) / span;
	const half = own && Math.abs(own.plusMinus / span);
	return {
		name,
		value: own?.mean ?? null,
		position: place === null ? null : clipped(place),
		// What is beyond the drawn ends counts no further than they do, and nor does its error.
		ci95: place === null || half === null ? null : [clipped(place - half), clipped(place + half)],
		weight,
		endurance,
		sprint,
		expectedAtSpeed: own && againstSpeed(metric.bySpeed, speed, own.mean),
		confidence,
		source
	};
}

function weightedPosition(
	metrics: readonly ProfileMetric[],
	weightOf: (metric: ProfileMetric) => number
) {
	const valid = metrics.filter((metric) => metric.position !== null && weightOf(metric) > 0);
	if (valid.length < FEWEST_METRICS) return null;
	const total = valid.reduce((sum, metric) => sum + weightOf(metric), 0);
	const position = valid.reduce((sum, m) => sum + (weightOf(m) / total) * m.position!, 0);
	const reach = (end: 0 | 1) => {
		const reaches = new Map<MetricOrigin, number>();
		for (const metric of valid) {
			const own = (weightOf(metric) / total) * Math.abs(metric.ci95![end] - metric.position!);
			const { origin } = METRICS[metric.name];
			reaches.set(origin, (reaches.get(origin) ?? 0) + own);
		}
		return Math.hypot(...reaches.values());
	};
	const provisional = valid.filter((metric) => metric.confidence === 'C');
	return {
		position,
		ci95: [position - reach(0), position + reach(1)] as const,
		provisionalShare: provisional.reduce((sum, metric) => sum + weightOf(metric), 0) / total
	};
}

const clipped = (position: number): number =>
	Math.max(LOWEST_POSITION, Math.min(HIGHEST_POSITION, position));

function labelOf(position: number | null): ProfileLabel | null {
	if (position === null) return null;
	if (position < ENDURANCE_BELOW) return 'endurance-like';
	return position > SPRINT_ABOVE ? 'sprint-like' : 'between';
}

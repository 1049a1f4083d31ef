import type {
	OverallMetric,
	ProfileComparison,
	ProfileLabel,
	ProfileMetric,
	SideMetric,
	Statistic,
	Summary
} from './analysis';
import { SIDE_METRICS } from './analysis';
import { expectedAt } from './expected';
import type { ReferenceData, ReferenceMetric } from './reference';
import type { Side } from './tracks';

/** Positions are drawn no further than this beyond either profile. */
const LOWEST_POSITION = -0.25;
const HIGHEST_POSITION = 1.25;

/** With fewer valid weighted metrics the total is withheld. */
const FEWEST_METRICS = 4;

const ENDURANCE_BELOW = 0.25;
const SPRINT_ABOVE = 0.75;

/**
 * Places the runner between the endurance (0) and the sprint (1) profile.
 * Per-side metrics are read from the near leg (the far one is hidden half of the time) and fall back to the other.
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
		label: labelOf(documented?.position ?? null),
		labelEqualWeights: labelOf(equal?.position ?? null),
		speedMetresPerSecond: speed,
		metrics
	};
}

/** The statistic of a metric as the profiles use it. */
export function profileStatistic(
	summary: Summary,
	name: SideMetric | OverallMetric,
	nearSide: Side
): Statistic | null {
	if (!isSideMetric(name)) return summary[name];
	return summary[nearSide][name] ?? summary[nearSide === 'left' ? 'right' : 'left'][name];
}

const isSideMetric = (name: SideMetric | OverallMetric): name is SideMetric =>
	(SIDE_METRICS as readonly string[]).includes(name);

function placeMetric(
	metric: ReferenceMetric,
	summary: Summary,
	nearSide: Side,
	speed: number | null
): ProfileMetric {
	const { name, endurance, sprint, weight, confidence, source } = metric;
	const own = profileStatistic(summary, name, nearSide);
	const span = sprint.mean - endurance.mean;
	const position = own && clipped((own.mean - endurance.mean) / span);
	const half = own && Math.abs(own.plusMinus / span);
	const expected = expectedAt(metric.bySpeed, speed);
	return {
		name,
		value: own?.mean ?? null,
		position,
		ci95: position === null || half === null ? null : [position - half, position + half],
		weight,
		endurance,
		sprint,
		expectedAtSpeed: own &&
			expected && { ...expected, deviationSds: (own.mean - expected.mean) / expected.sd },
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
	// Errors of the metrics of one leg go together (same hip, same roll), so half-widths add up instead of averaging out.
	const half = valid.reduce(
		(sum, m) => sum + ((weightOf(m) / total) * (m.ci95![1] - m.ci95![0])) / 2,
		0
	);
	return { position, ci95: [position - half, position + half] as const };
}

const clipped = (position: number): number =>
	Math.max(LOWEST_POSITION, Math.min(HIGHEST_POSITION, position));

function labelOf(position: number | null): ProfileLabel | null {
	if (position === null) return null;
	if (position < ENDURANCE_BELOW) return 'endurance-like';
	return position > SPRINT_ABOVE ? 'sprint-like' : 'between';
}

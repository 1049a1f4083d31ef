import { expect } from 'vitest';
import {
	OVERALL_METRICS,
	SIDE_METRICS,
	type OverallMetric,
	type SideMetric
} from '../../src/core/model/metrics';
import { type Analysis, type Statistic } from '../../src/core/model/analysis';
import { SIDES, type Side } from '../../src/core/model/tracks';

/**
 * Expects that no metric of one result is further from the other than its own ±, and that both have the same ones.
 *
 * @returns how many were compared
 */
export function expectSameMetrics(all: Analysis, other: Analysis): number {
	const shares = metricShifts(all, other);
	for (const { name, share } of shares) expect(share, name).toBeLessThanOrEqual(1);
	return shares.length;
}

/** A result, or the file of one. */
interface Summarised {
	readonly summary: { readonly [name in OverallMetric]?: Measured | null } & {
		readonly [side in Side]: { readonly [name in SideMetric]?: Measured | null };
	};
}

type Measured = Pick<Statistic, 'mean' | 'plusMinus'>;

/** How far each metric is off, in parts of its own ±; infinite where only one result has it. */
export function metricShifts(
	all: Summarised,
	other: Summarised
): { name: string; share: number }[] {
	const others = statistics(other);
	return [...statistics(all)].flatMap(([name, whole]) => {
		const part = others.get(name) ?? null;
		if (whole === null && part === null) return [];
		if (whole === null || part === null) return [{ name, share: Infinity }];
		return [{ name, share: Math.abs(part.mean - whole.mean) / whole.plusMinus }];
	});
}

function statistics({ summary }: Summarised): Map<string, Measured | null> {
	return new Map([
		...OVERALL_METRICS.map((name) => [name, summary[name] ?? null] as const),
		...SIDES.flatMap((side) =>
			SIDE_METRICS.map((name) => [`${side} ${name}`, summary[side][name] ?? null] as const)
		)
	]);
}

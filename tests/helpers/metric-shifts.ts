import {
	OVERALL_METRICS,
	SIDE_METRICS,
	type OverallMetric,
	type SideMetric
} from '../../src/core/model/metrics';
import type { Statistic } from '../../src/core/model/analysis';
import { SIDES, type Side } from '../../src/core/model/tracks';

/** A result, or the file of one. */
export interface Summarised {
	readonly summary: { readonly [name in OverallMetric]?: Measured | null } & {
		readonly [side in Side]: { readonly [name in SideMetric]?: Measured | null };
	};
}

type Measured = Pick<Statistic, 'mean' | 'plusMinus'>;

interface Shift {
	readonly name: string;
	/** How far the other is off, in parts of the first one's ±; infinite where only one has it. */
	readonly share: number;
	/** The same in parts of both ± together; `null` where only one has it. */
	readonly ofBoth: number | null;
}

/** How far each metric of one result is from that of the other. */
export function metricShifts(all: Summarised, other: Summarised): Shift[] {
	const others = statistics(other);
	return [...statistics(all)].flatMap(([name, whole]): Shift[] => {
		const part = others.get(name) ?? null;
		if (whole === null && part === null) return [];
		if (whole === null || part === null) return [{ name, share: Infinity, ofBoth: null }];
		const distance = Math.abs(part.mean - whole.mean);
		const share = distance / whole.plusMinus;
		return [{ name, share, ofBoth: distance / Math.hypot(whole.plusMinus, part.plusMinus) }];
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

import type { ProfileLabel } from '../core/model/comparison';
import {
	OVERALL_METRICS,
	SIDE_METRICS,
	type OverallMetric,
	type SideMetric
} from '../core/model/metrics';
import type { KeptNumber, KeptNumbers } from '../core/model/kept-numbers';
import { clockInQuestion, SESSION_FLAGS, type SessionFlag } from '../core/model/quality-note';
import type { Side } from '../core/model/tracks';
import type { SessionHeadline } from './storage/schema';

/** What a headline is made from: an analysis, or a result file. */
export interface Headlined {
	readonly summary: Means<OverallMetric> & Readonly<Record<Side, Means<SideMetric>>>;
	readonly view: { readonly nearSide: Side };
	readonly profile: {
		readonly position: number | null;
		readonly label: ProfileLabel | null;
	} | null;
	readonly quality: readonly { readonly code: string; readonly severity: string }[];
}

type Means<Name extends string> = Readonly<Record<Name, KeptNumber | null>>;

/** What lists and trends show of a result. */
export const headlineOf = (analysis: Headlined): SessionHeadline => ({
	cadenceStepsPerMinute: analysis.summary.cadenceStepsPerMinute?.mean ?? null,
	position: analysis.profile?.position ?? null,
	label: analysis.profile?.label ?? null,
	clockInQuestion: clockInQuestion(analysis.quality),
	flags: flagsOf(analysis),
	numbers: numbersOf(analysis)
});

function flagsOf({ quality }: Headlined): SessionFlag[] {
	const codes = new Set(
		quality
			.filter((note) => note.code !== 'slow-motion-suspected' || clockInQuestion([note]))
			.map(({ code }) => code)
	);
	return SESSION_FLAGS.filter((flag) => codes.has(flag));
}

function numbersOf({ summary, view }: Headlined): KeptNumbers {
	const side = (of: Side) => given(SIDE_METRICS, (metric) => summary[of][metric]);
	return {
		overall: given(OVERALL_METRICS, (metric) => summary[metric]),
		sides: { left: side('left'), right: side('right') },
		nearSide: view.nearSide
	};
}

function given<Name extends string>(
	names: readonly Name[],
	of: (name: Name) => KeptNumber | null
): Partial<Record<Name, KeptNumber>> {
	const found: Partial<Record<Name, KeptNumber>> = {};
	for (const name of names) {
		const statistic = of(name);
		if (statistic) found[name] = { mean: statistic.mean, plusMinus: statistic.plusMinus };
	}
	return found;
}

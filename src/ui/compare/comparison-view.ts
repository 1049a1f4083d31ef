import { formatSpeed } from '../../report/at-speed';
import { comparedClip, type OpenedSession } from '../../app/session-comparison';
import type { ShownCycle } from '../../app/reference-choice.svelte';
import { differenceOfSessions } from '../../core/compare/difference-of-sessions';
import { differenceToProfile } from '../../core/compare/difference-to-profile';
import type { ReferenceProfile } from '../../core/compare/reference';
import { mainLibrary, referenceData } from '../../profiles/reference-data';
import { formatDay } from '../../report/format';
import { profileComparisonText } from '../../report/profile-comparison';
import {
	comparisonText,
	type ComparisonRow,
	type ComparisonText
} from '../../report/session-comparison';
import { words } from '../../report/words';
import { reportWords } from '../../report/words/report';
import { citations } from '../report/report-sources';
import { comparedCurves, curvesAgainst, type ComparedCurves } from './comparison-curves';

/** Words that differ with what is compared with what. */
export interface ComparisonHeadings {
	readonly title: string;
	readonly comparisonReport: string;
	readonly chosen: string;
	/** What is compared: "Before", "After". */
	readonly labels: readonly [string, string];
	readonly alike: string;
	readonly firstNote: string;
	readonly change: string;
	readonly bySpeed: string;
	readonly bySpeedHint: string;
	readonly beyond: string;
	readonly tableNote: string;
	/** Where the values of a profile come from; `null` where there is none. */
	readonly sources: string | null;
	/** @param names of both, as they are called there */
	readonly curvesKey: (...names: readonly [string, string]) => string;
}

/** Everything that the page and the report of a comparison say. */
export interface ComparisonView extends ComparisonText {
	readonly headings: ComparisonHeadings;
	readonly names: readonly [string, string];
	readonly curves: readonly ComparedCurves[];
}

/** "Ada Byrne, Morning run, 24 Nov 2026". */
export const nameOf = ({ entry, athlete }: OpenedSession): string =>
	[athlete?.name, entry.name, formatDay(entry.savedAt)].filter(Boolean).join(', ');

/** Two sessions. */
export function viewOfSessions(
	sessions: readonly [OpenedSession, OpenedSession],
	samePerson: boolean
): ComparisonView {
	const [before, after] = sessions;
	const compared = differenceOfSessions(
		comparedClip(before.review),
		comparedClip(after.review),
		samePerson,
		referenceData
	);
	const text = reportWords.comparison;
	return {
		...comparisonText(compared, formatSpeed),
		headings: { ...text, labels: [text.before, text.after], sources: null },
		names: [nameOf(before), nameOf(after)],
		curves: comparedCurves(before.review.settled, after.review.settled)
	};
}

/** A session beside a profile. @param cycle the mean stride of the profile, where it has one */
export function viewOfProfile(
	session: OpenedSession,
	profile: ReferenceProfile,
	cycle: ShownCycle | null
): ComparisonView {
	const compared = differenceToProfile(comparedClip(session.review), profile, mainLibrary.expected);
	const name = words.reference(profile.title);
	const { profile: text } = reportWords.comparison;
	const values = compared.differences.flatMap(({ metric }) => profile.metrics[metric] ?? []);
	const group = `${text.label}: ${words.reference(profile.population)}.`;
	return {
		...profileComparisonText(compared, name, formatSpeed),
		headings: {
			...text,
			labels: [text.runner, text.label],
			bySpeed: text.typical,
			bySpeedHint: text.typicalHint,
			tableNote: `${text.tableNote} ${group}`,
			sources: reportWords.sources(citations(values).join('; ')),
			curvesKey: (runner, other) =>
				`${text.curvesKey(other, runner)} ${words.comparison.skeleton.attribution}`
		},
		names: [nameOf(session), name],
		curves: cycle ? curvesAgainst(cycle, session.review.settled) : []
	};
}

/** The rows that a page of paper has room for: those furthest beyond their error, in the order of the table. */
export function largestRows(
	rows: readonly ComparisonRow[],
	most: number
): readonly ComparisonRow[] {
	const least = rows.map(({ timesError }) => timesError).toSorted((a, b) => b - a)[most - 1] ?? 0;
	return rows.filter(({ timesError }) => timesError >= least).slice(0, most);
}

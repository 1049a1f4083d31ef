import { comparedClip, type OpenedSession } from '../../app/session-comparison';
import { differenceOfSessions } from '../../core/compare/difference-of-sessions';
import { referenceData } from '../../profiles/reference-data';
import { formatDay } from '../../report/format';
import { comparisonText, type ComparisonRow } from '../../report/session-comparison';
import { unitChoice } from '../settings/unit-choice.svelte';
import { formatSpeed } from '../units';

/** Everything that the page and the report of a comparison say of two sessions. */
export function comparisonOf(
	[before, after]: readonly [OpenedSession, OpenedSession],
	samePerson: boolean
) {
	const compared = differenceOfSessions(
		comparedClip(before.review),
		comparedClip(after.review),
		samePerson,
		referenceData
	);
	const speed = (metresPerSecond: number) =>
		`${formatSpeed(metresPerSecond, unitChoice.speed)} ${unitChoice.speed}`;
	return { compared, ...comparisonText(compared, speed) };
}

/** "Ada Byrne, Morning run, 24 Nov 2026". */
export const nameOf = ({ entry, athlete }: OpenedSession): string =>
	[athlete?.name, entry.name, formatDay(entry.savedAt)].filter(Boolean).join(', ');

/** The rows that a page of paper has room for: those furthest beyond their error, in the order of the table. */
export function largestRows(
	{ compared, rows }: ReturnType<typeof comparisonOf>,
	most: number
): readonly ComparisonRow[] {
	const ratio = rows.map((_, i) => {
		const { amount, plusMinus } = compared.differences[i]!;
		return Math.abs(amount) / plusMinus;
	});
	const least = ratio.toSorted((a, b) => b - a)[most - 1] ?? 0;
	return rows.filter((_, i) => ratio[i]! >= least).slice(0, most);
}

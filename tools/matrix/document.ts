import { markdownTable } from '../bench/markdown-table';
import { toldExpectation, type Verdict } from './judge';
import type { Row } from './row';

/** A row with what became of it; `null` where it was not made here, with the reason. */
export interface Tried {
	readonly row: Row;
	readonly verdict: Verdict | null;
	readonly reason: string;
	readonly seconds: number;
}

export interface Counts {
	readonly rows: number;
	readonly asExpected: number;
	readonly not: number;
	readonly notMade: number;
}

export function countsOf(tried: readonly Tried[]): Counts {
	const judged = tried.flatMap(({ verdict }) => (verdict ? [verdict] : []));
	const asExpected = judged.filter((verdict) => verdict.asExpected).length;
	return {
		rows: tried.length,
		asExpected,
		not: judged.length - asExpected,
		notMade: tried.length - judged.length
	};
}

export const toldCounts = ({ rows, asExpected, not, notMade }: Counts): string =>
	`${rows} rows: ${asExpected} as expected, ${not} not, ${notMade} not made or not tried`;

/**
 * docs/matrix.md.
 *
 * @param versions what it was measured with
 * @param date of the run, yyyy-mm-dd
 */
export function matrixDocument(
	groups: readonly (readonly [string, readonly Tried[]])[],
	versions: string,
	date: string
): string {
	const all = groups.flatMap(([, tried]) => tried);
	const tables = groups.map(
		([title, tried]) =>
			`## ${title}\n\n${markdownTable(['input', 'expected', 'found', ''], tried.map(cellsOf))}`
	);
	return [
		'# Matrix of inputs',
		`Written by \`npm run matrix\`; do not edit. ${date}, ${versions}.`,
		`**${toldCounts(countsOf(all))}.**`,
		EXPLAINED,
		...tables,
		''
	].join('\n\n');
}

const EXPLAINED = `Each input is made from a sample of the project and measured by the built page in a headless browser, in Fast mode. What is
expected was written down from what is true of the input. _Same_: every number of the plain clip, within its ±. _Close_: what is given agrees
with the plain clip within both ±; numbers may be withheld. _Asked_: nothing is concluded before the user says at which speed the clip
plays. Everything else is the code of a refusal, with what its sentence names. Where there are several, the browser decides, or the input may
fairly be seen either way. _Off by_ is the largest shift of a number in parts of the plain clip's ±, and of both ± with that number's name.`;

const cellsOf = ({ row, verdict, reason }: Tried): string[] => [
	`${row.name}.${row.extension}`,
	toldExpectation(row.expected),
	(verdict?.found ?? reason).replaceAll('|', '/').replaceAll('\n', ' '),
	verdict === null ? '–' : verdict.asExpected ? '✓' : '**not as expected**'
];

import { formatted } from '../bench/formatted';
import { markdownTable } from '../bench/markdown-table';
import type { Content } from './contents';
import type { Grade, Verdict } from './judge';
import { versionsHere } from '../analyze/versions';
import { VARIANTS, type Variant } from './people';

export interface ContentRow {
	readonly content: Content;
	readonly variant: Variant;
	readonly verdict: Verdict;
}

const GRADES: readonly Grade[] = ['as expected', 'cautious', 'weak', 'confidently wrong'];

/** The variant that is looked at while rules are made; the others judge them. */
const LOOKED_AT: Variant = 'a';

export async function contentReport(rows: readonly ContentRow[], browser: string | null) {
	const count = (grade: Grade, of: (row: ContentRow) => boolean) =>
		rows.filter((row) => row.verdict.grade === grade && of(row)).length;
	const table = (['a', 'b, c', 'all'] as const).map((name) => {
		const of = ({ variant }: ContentRow) =>
			name === 'all' || (name === 'a') === (variant === LOOKED_AT);
		return [name, ...GRADES.map((grade) => count(grade, of)), rows.filter(of).length];
	});
	const summary = [['variants', ...GRADES, 'clips'], ...table]
		.map((cells) => cells.map((cell) => String(cell).padEnd(18)).join(''))
		.join('\n');
	return { summary, document: await formatted(documentOf(rows, table, browser)) };
}

function documentOf(
	rows: readonly ContentRow[],
	table: readonly (readonly (string | number)[])[],
	browser: string | null
): string {
	const { stridescope, code } = versionsHere();
	const contents = [...new Set(rows.map(({ content }) => content))];
	return `# What must be refused or flagged

Written by \`npm run content\` on ${new Date().toISOString().slice(0, 10)}: Stridescope ${stridescope} (code ${code}), mode accurate, ${
		browser ?? 'from points that were recorded through the page before (`--points`)'
	}.

Each content is a clip of 3 to 5 seconds in three variants: other people, speeds, directions and walls. Rules were made
with variant a in view; b and c judge them. People are drawn by the renderer of the reference clips, moved by the gait
model or along other paths; the rest is made from those clips with ffmpeg. [tools/content](../tools/content) makes them.

"Confidently wrong": a number that is off by more than its ± and by far (3 % of the cadence, 12 degrees, a quarter of the
contact time), a gait by a wrong name, or a comparison with runners of who does not run, without a warning. "Weak": the
same with a warning. "Cautious": refused or unclear where more could be told, or a note that is missing while all numbers
are right.

${markdownTable(
	['variants', ...GRADES, 'clips'],
	table.map((cells) => cells.map(String))
)}

${markdownTable(
	['content', 'expected', ...VARIANTS],
	contents.map((content) => [
		`\`${content.id}\`: ${content.shows}`,
		expectedInWords(content),
		...VARIANTS.map((variant) => cellOf(rows, content, variant))
	])
)}
`;
}

function cellOf(rows: readonly ContentRow[], content: Content, variant: Variant): string {
	const row = rows.find((other) => other.content === content && other.variant === variant);
	if (!row) return '';
	const { grade, found, faults } = row.verdict;
	const mark = grade === 'as expected' ? '' : `**${grade}** (${faults.join('; ')}): `;
	return `${mark}${found}`;
}

function expectedInWords({ expected: { refused, result } }: Content): string {
	const ways = [
		...(refused.length > 0 ? [`refused: ${refused.join(', ')}`] : []),
		...(result
			? [
					`${result.gait.join(' or ')}, numbers right or withheld${result.notes.length > 0 ? `, told: ${result.notes.join(' or ')}` : ''}`
				]
			: [])
	];
	return ways.join('; or ');
}

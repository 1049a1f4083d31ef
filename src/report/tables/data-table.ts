import { unhyphenated } from '../format';
import { exportWords } from '../words/exports';

/** What a cell holds; `null` where there is nothing. */
export type Cell = number | string | null;

export interface DataColumn {
	/** Never changes, whatever the language: what programs look for. */
	readonly name: string;
	/** What people read, in the language of the page. */
	readonly title: string;
	/** As people read it; empty where there is none. */
	readonly unit: string;
}

/** A table for spreadsheets and statistics programs: one row a thing, one column a quantity, values in SI units. */
export interface DataTable {
	readonly columns: readonly DataColumn[];
	readonly rowCount: number;
	/** One cell a column. */
	readonly row: (index: number) => readonly Cell[];
}

/** What tells the rows of one session from those of another, in every table but that of the frames. */
export interface SessionFacts {
	/** The user's name for the session. */
	readonly session: string;
	/** `null` while it belongs to nobody. */
	readonly athlete: string | null;
	/** When it was stored, milliseconds since 1970; `null` when it was not. */
	readonly savedAt: number | null;
}

/** A column whose title stands in the words under its own name. */
export const columnOf = (name: keyof typeof exportWords.columns, unit = ''): DataColumn => ({
	name,
	title: exportWords.columns[name],
	unit
});

/** "Knee lift (°) [kneeLiftDegrees]": one row of headings serves people and programs. */
export const headingOf = ({ name, title, unit }: DataColumn): string =>
	unhyphenated(`${title}${unit && ` (${unit})`} [${name}]`);

export const sessionColumns = (): DataColumn[] => [
	columnOf('session'),
	columnOf('athlete'),
	columnOf('date')
];

export const sessionCells = ({ session, athlete, savedAt }: SessionFacts): Cell[] => [
	session,
	athlete,
	savedAt === null ? null : isoDay(savedAt)
];

/** Of a yes or no, for filters and sums: spreadsheets read the words only in their own language. */
export const yesOrNo = (value: boolean): number => (value ? 1 : 0);

/** The day where the user is, `yyyy-mm-dd`: the one way to write dates that every spreadsheet reads alike. */
function isoDay(milliseconds: number): string {
	const day = new Date(milliseconds);
	const two = (part: number) => String(part).padStart(2, '0');
	return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

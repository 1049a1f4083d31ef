import { headingOf, type Cell, type DataTable } from './data-table';

/** How a CSV file parts columns and writes decimals: 1.5 with commas, or 1,5 with semicolons. */
export const CSV_STYLES = ['comma', 'semicolon'] as const;
export type CsvStyle = (typeof CSV_STYLES)[number];

const MARKS: Readonly<Record<CsvStyle, { readonly separator: string; readonly decimal: string }>> =
	{
		comma: { separator: ',', decimal: '.' },
		semicolon: { separator: ';', decimal: ',' }
	};

/** Without it Excel reads a file as one of the old 8-bit alphabets. */
const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';

/**
 * Texts that begin like this are formulas to spreadsheets, and some of them call programs and addresses (OWASP, CSV
 * injection: = + - @, tab and line ends, and the wide forms of the signs).
 */
const LIKE_A_FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** A table as CSV (RFC 4180, UTF-8 with a byte order mark) that a spreadsheet opens at a double click. */
export function csvText({ columns, rowCount, row }: DataTable, style: CsvStyle): string {
	const { separator, decimal } = MARKS[style];
	const line = (cells: readonly Cell[]) =>
		cells.map((cell) => written(cell, separator, decimal)).join(separator) + LINE_END;
	let text = BYTE_ORDER_MARK + line(columns.map(headingOf));
	for (let i = 0; i < rowCount; i++) text += line(row(i));
	return text;
}

/** The style that spreadsheets expect where people write their numbers like this; BCP 47, the most preferred first. */
export function usualCsvStyle(locales: readonly string[]): CsvStyle {
	const [language] = locales.filter(isLanguage);
	const parts = new Intl.NumberFormat(language).formatToParts(1.5);
	return parts.some(({ type, value }) => type === 'decimal' && value === ',')
		? 'semicolon'
		: 'comma';
}

function written(cell: Cell, separator: string, decimal: string): string {
	if (cell === null) return '';
	if (typeof cell === 'number')
		return Number.isFinite(cell) ? String(cell).replace('.', decimal) : '';
	const harmless = LIKE_A_FORMULA.test(cell) ? `'${cell}` : cell;
	const plain = !harmless.includes(separator) && !/["\r\n]/.test(harmless);
	return plain ? harmless : `"${harmless.replaceAll('"', '""')}"`;
}

function isLanguage(tag: string): boolean {
	try {
		return new Intl.Locale(tag).language !== '';
	} catch {
		// Not a language tag, as some browsers can be set to send.
		return false;
	}
}

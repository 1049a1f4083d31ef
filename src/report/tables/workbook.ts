import writeXlsxFile, { type Row } from 'write-excel-file/universal';
import type { Cell } from './data-table';

/** A table as a worker is given it: all of it plain values. */
export interface Sheet {
	/** On its tab: at most 31 characters. */
	readonly title: string;
	readonly headings: readonly string[];
	readonly rows: readonly (readonly Cell[])[];
}

/** What the workbook worker does for the page. */
export interface WorkbookApi {
	/** See {@link workbookOf}. */
	write(sheets: readonly Sheet[]): Promise<Blob>;
}

/** What a cell may hold, characters. */
const LONGEST_TEXT = 32_767;
/** Of a column, characters. */
const [NARROWEST, WIDEST] = [9, 24];

/**
 * Sheets as a workbook (Office Open XML): numbers are numbers, so that every spreadsheet shows them as its own language
 * writes them, and texts are texts, never formulas. The headings stay in view. An hour of frames takes a minute: on the
 * page it would block it.
 */
export const workbookOf = (sheets: readonly Sheet[]): Promise<Blob> =>
	writeXlsxFile(
		sheets.map(({ title, headings, rows }) => ({
			sheet: title,
			data: [headings.map(headingCell), ...rows.map((row) => row.map(asCell))],
			stickyRowsCount: 1,
			columns: headings.map((heading) => ({
				width: Math.min(WIDEST, Math.max(NARROWEST, heading.length / 2))
			}))
		}))
	).toBlob();

const headingCell = (value: string): Row[number] => ({
	value,
	type: String,
	fontWeight: 'bold',
	wrap: true,
	alignVertical: 'top'
});

/** XML has no way to write control characters, halves of signs, and the two that are none. */
const UNWRITABLE = /[^\P{Cc}\s]|\p{Cs}|[\ufffe\uffff]/gu;

const asCell = (cell: Cell): Cell =>
	typeof cell === 'string' ? cell.replace(UNWRITABLE, '').slice(0, LONGEST_TEXT) : cell;

import type { Row, SheetData } from 'write-excel-file/universal';
import { headingOf, type Cell, type DataTable } from './data-table';

export interface Sheet {
	/** On its tab: at most 31 characters. */
	readonly title: string;
	readonly table: DataTable;
}

/** What a cell may hold, characters. */
const LONGEST_TEXT = 32_767;
/** Of a column, characters. */
const [NARROWEST, WIDEST] = [9, 24];

/**
 * Tables as the sheets of a workbook (Office Open XML): numbers are numbers, so that every spreadsheet shows them as its
 * own language writes them, and texts are texts, never formulas. The headings stay in view.
 */
export async function xlsxOf(sheets: readonly Sheet[]): Promise<Blob> {
	const { default: writeXlsxFile } = await import('write-excel-file/universal');
	return writeXlsxFile(
		sheets.map(({ title, table }) => ({
			sheet: title,
			data: rowsOf(table),
			stickyRowsCount: 1,
			columns: table.columns.map((column) => ({
				width: Math.min(WIDEST, Math.max(NARROWEST, headingOf(column).length / 2))
			}))
		}))
	).toBlob();
}

function rowsOf({ columns, rowCount, row }: DataTable): SheetData {
	const headings: Row = columns.map((column) => ({
		value: headingOf(column),
		type: String,
		fontWeight: 'bold',
		wrap: true,
		alignVertical: 'top'
	}));
	return [headings, ...Array.from({ length: rowCount }, (_, i) => row(i).map(asCell))];
}

/** XML has no way to write control characters. */
const asCell = (cell: Cell): Cell =>
	typeof cell === 'string'
		? Array.from(cell, (sign) => (sign < ' ' && !/\s/.test(sign) ? '' : sign))
				.join('')
				.slice(0, LONGEST_TEXT)
		: cell;

import { headingOf, type DataTable } from './data-table';
import type { Sheet } from './workbook';

/** A table as a sheet of a workbook. */
export const sheetOf = (title: string, { columns, rowCount, row }: DataTable): Sheet => ({
	title,
	headings: columns.map(headingOf),
	rows: Array.from({ length: rowCount }, (_, i) => row(i))
});

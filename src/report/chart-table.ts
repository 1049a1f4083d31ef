import { formatNumber, NO_VALUE } from './format';

export interface TableColumn {
	/** With its unit. */
	readonly title: string;
	/** Of its numbers. */
	readonly decimals: number;
}

/** The values of a chart, row by row: what is read on the page and what is copied come from the same place. */
export interface ChartTable {
	readonly title: string;
	readonly columns: readonly TableColumn[];
	readonly rowCount: number;
	/** A cell a column; `NaN` where nothing was measured. */
	readonly row: (index: number) => readonly (number | string)[];
}

/** A cell as it is read: a dash where there is no number. */
export function cellText(cell: number | string, { decimals }: TableColumn): string {
	if (typeof cell === 'string') return cell;
	return Number.isFinite(cell) ? formatNumber(cell, decimals) : NO_VALUE;
}

/**
 * All rows, tabs between cells: what a spreadsheet takes from the clipboard. Numbers are written as the language writes
 * them, with a plain minus sign, and nothing stands where nothing was measured.
 */
export function tabSeparated({ columns, rowCount, row }: ChartTable): string {
	const lines = [columns.map(({ title }) => plain(title))];
	for (let i = 0; i < rowCount; i++) {
		lines.push(
			row(i).map((cell, place) => {
				const missing = typeof cell === 'number' && !Number.isFinite(cell);
				return missing ? '' : plain(cellText(cell, columns[place]!));
			})
		);
	}
	return lines.map((cells) => cells.join('\t')).join('\n') + '\n';
}

/** Spreadsheets take only the keyboard's minus sign for one, and tabs and line ends as their own. */
const plain = (text: string): string =>
	(/^\u2212\d/.test(text) ? text.replace('\u2212', '-') : text).replace(/[\t\r\n]+/g, ' ');

import { formatNumber, NO_VALUE } from './format';

export interface TableColumn {
	/** With its unit. */
	readonly title: string;
	/** Of its numbers. */
	readonly decimals: number;
}

/** The values of a chart, row by row: what the page shows and what is copied come from the same place. */
export interface ChartTable {
	readonly title: string;
	readonly columns: readonly TableColumn[];
	readonly rowCount: number;
	/** One cell per column; `NaN` where nothing was measured. */
	readonly row: (index: number) => readonly (number | string)[];
}

/** A cell as shown: a dash where there is no number. */
export function cellText(cell: number | string, { decimals }: TableColumn): string {
	if (typeof cell === 'string') return cell;
	return Number.isFinite(cell) ? formatNumber(cell, decimals) : NO_VALUE;
}

/**
 * All rows, with tabs between cells, as spreadsheets accept them from the clipboard. Numbers are written as the
 * language writes them, with a plain minus sign; cells without a measurement are empty.
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

/** Spreadsheets accept only the keyboard's minus sign, and read tabs and line ends as their own. */
const plain = (text: string): string =>
	(/^\u2212\d/.test(text) ? text.replace('\u2212', '-') : text).replace(/[\t\r\n]+/g, ' ');

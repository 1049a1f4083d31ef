import { recall, remember } from '../../../app/remembered';
import { CSV_STYLES, usualCsvStyle, type CsvStyle } from '../../../report/tables/csv';

const KEY = 'stridescope.csv-style';

/** How CSV files are written, the same everywhere and at the next visit; at first as is usual in this region. */
class CsvStyleChoice {
	#style = $state<CsvStyle>(
		CSV_STYLES.find((style) => style === recall(KEY)) ?? usualCsvStyle(navigator.languages)
	);

	get style(): CsvStyle {
		return this.#style;
	}

	set style(style: CsvStyle) {
		this.#style = style;
		remember(KEY, style);
	}
}

export const csvStyleChoice = new CsvStyleChoice();

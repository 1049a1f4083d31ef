/** How a language writes numbers. */
export interface NumberMarks {
	/** Between whole and fraction. */
	readonly decimal: string;
	/** Between groups of three figures. */
	readonly group: string;
}

/** Typographic minus, so that signs line up with figures. */
const MINUS = '\u2212';
/** Four figures stand together in both languages; five are grouped. */
const LEAST_GROUPED = 5;

/** A number with fixed decimals as a language writes it: "12,345.6" or "12.345,6"; never "-0". */
export function writeNumber(value: number, decimals: number, marks: NumberMarks): string {
	const text = Math.abs(value).toFixed(decimals);
	const [whole = '', fraction] = text.split('.');
	const grouped =
		whole.length < LEAST_GROUPED ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, marks.group);
	const written = fraction === undefined ? grouped : grouped + marks.decimal + fraction;
	return value < 0 && Number(text) !== 0 ? MINUS + written : written;
}

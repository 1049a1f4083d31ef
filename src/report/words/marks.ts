/** How a language writes numbers. */
export interface NumberMarks {
	/** Between whole and fraction. */
	readonly decimal: string;
	/** Between groups of three digits. */
	readonly group: string;
}

/** Typographic minus, as wide as a digit. */
const MINUS = '\u2212';
/** Both languages group digits from five on: 2430, but 12,430. */
const LEAST_GROUPED = 5;

/**
 * A number with fixed decimals as a language writes it: "12,345.6" or "12.345,6"; never "-0".
 *
 * Not `Intl.NumberFormat`: it rounds the shortest decimal rather than the number (1.005 becomes 1.01), so the digits
 * would differ from those in files, and it writes a hyphen for a minus.
 */
export function writeNumber(value: number, decimals: number, marks: NumberMarks): string {
	const text = Math.abs(value).toFixed(decimals);
	const [whole = '', fraction] = text.split('.');
	const grouped =
		whole.length < LEAST_GROUPED ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, marks.group);
	const written = fraction === undefined ? grouped : grouped + marks.decimal + fraction;
	return value < 0 && Number(text) !== 0 ? MINUS + written : written;
}

import type { Details } from './catalogue';
import { writeNumber, type NumberMarks } from './marks';

/** Reads a detail as a number with fixed decimals, or `otherwise` when it is missing or no number. */
export const numbersWith =
	(marks: NumberMarks) =>
	(details: Details, key: string, decimals = 0, otherwise: string | null = null): string | null => {
		const value = details[key];
		return typeof value === 'number' && Number.isFinite(value)
			? writeNumber(value, decimals, marks)
			: otherwise;
	};

/** A detail as text, or `null` when it is missing or empty. */
export function textIn(details: Details, key: string): string | null {
	const value = details[key];
	return value === undefined || value === '' ? null : String(value);
}

/** `before` + the detail + `after`, or nothing at all when the detail is missing. */
export const around = (before: string, value: string | null, after = ''): string =>
	value === null ? '' : before + value + after;

/** The form of a noun that goes with a count: one for 1, the other for everything else, in English as in German. */
export const plural = (count: number | string | null, one: string, other: string): string =>
	Number(count) === 1 ? one : other;

import { dayNumber } from '../../core/diary/diary';
import { formatDay } from '../../report/format';

const MILLISECONDS_A_DAY = 86_400_000;

/** Where the user is, of a calendar day `yyyy-mm-dd`; milliseconds since 1970. */
export function midnightOf(date: string): number {
	const midnight = new Date(dayNumber(date) * MILLISECONDS_A_DAY);
	return midnight.getTime() + midnight.getTimezoneOffset() * 60_000;
}

/** A calendar day `yyyy-mm-dd` as shown: "24 Nov 2026", the same in every time zone. */
export const formatDate = (date: string): string => formatDay(midnightOf(date));

/** Today where the user is, `yyyy-mm-dd`. */
export function today(): string {
	const now = new Date();
	const two = (value: number) => String(value).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

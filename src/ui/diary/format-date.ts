import { dayNumber } from '../../core/diary/diary';
import { formatDay } from '../../report/format';

const MILLISECONDS_A_DAY = 86_400_000;

/** A calendar day `yyyy-mm-dd` as shown: "24 Nov 2026", the same in every time zone. */
export function formatDate(date: string): string {
	const midnight = new Date(dayNumber(date) * MILLISECONDS_A_DAY);
	return formatDay(midnight.getTime() + midnight.getTimezoneOffset() * 60_000);
}

/** Today where the user is, `yyyy-mm-dd`. */
export function today(): string {
	const now = new Date();
	const two = (value: number) => String(value).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

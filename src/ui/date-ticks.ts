import { formatMonth, formatShortDay } from '../report/format';

/** Days, weeks, months, quarters and years, so that dates are as far apart as one thinks of them. */
const STEPS = [1, 2, 7, 14, 28, 56, 91, 182, 364, 728, 1820, 3640];
/** From here on the year says more than the day. */
const LONG_DAYS = 330;

/** A place on an axis, and what is written there. */
export interface Tick {
	readonly value: number;
	readonly text: string;
}

/**
 * Dates along an axis of days.
 *
 * @param range of the axis, days from `zero`
 * @param zero milliseconds since 1970 at 0 of the axis, where the user is
 * @param most so many at most
 * @returns evenly spaced, one of them at 0 where the axis has it
 */
export function dateTicks(
	[from, to]: readonly [number, number],
	zero: number,
	most: number
): Tick[] {
	const step = STEPS.find((days) => (to - from) / days < most) ?? STEPS.at(-1)!;
	const write = to - from > LONG_DAYS ? formatMonth : formatShortDay;
	const first = Math.ceil(from / step);
	const count = Math.floor(to / step) - first + 1;
	return Array.from({ length: count }, (_, i) => {
		const value = (first + i) * step;
		return { value, text: write(daysAfter(zero, value)) };
	});
}

/** The same time of day, also where the clock was changed in between; milliseconds since 1970. */
function daysAfter(time: number, days: number): number {
	const date = new Date(time);
	return date.setDate(date.getDate() + days);
}

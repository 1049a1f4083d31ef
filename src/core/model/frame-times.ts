import type { FileRange } from './recording';

/** Times closer than this are one frame: the finest container clock in use is 1/240,000 s. */
export const SAME_TIME_SECONDS = 1e-6;

/** @param times ascending, s */
export function countDistinct(times: Float64Array): number {
	let count = 0;
	let last = -Infinity;
	for (const time of times) {
		if (time > last + SAME_TIME_SECONDS) count++;
		last = time;
	}
	return count;
}

/** The times that lie in a part of a clip; all of them for `null`. */
export const timesWithin = (times: Float64Array, range: FileRange | null): Float64Array =>
	range === null
		? times
		: times.filter(
				(time) => time >= range.from - SAME_TIME_SECONDS && time <= range.to + SAME_TIME_SECONDS
			);

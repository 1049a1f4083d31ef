import { timesWithin } from '../../core/model/frame-times';
import type { FileRange } from '../../core/model/recording';

/** First and last frame of a part. */
export interface Ends {
	readonly start: number;
	readonly end: number;
}

export type End = keyof Ends;

/** In a shorter part than this, real time, three strides never fit. */
export const LEAST_SECONDS = 1;
/** Three strides of each leg at an easy jog. */
export const FIRM_SECONDS = 3;

/** @param times of all frames, ascending, s */
export function endsOf(times: Float64Array, range: FileRange | null): Ends {
	if (range === null) return { start: 0, end: times.length - 1 };
	const inside = timesWithin(times, range);
	return { start: times.indexOf(inside[0]!), end: times.lastIndexOf(inside.at(-1)!) };
}

export const rangeOf = (times: Float64Array, { start, end }: Ends): FileRange => ({
	from: times[start]!,
	to: times[end]!
});

/**
 * The part with one end moved to a frame, as far as the shortest part and the clip allow.
 *
 * @param least length of the shortest part, file time, s; a shorter clip stays whole
 */
export function movedEnd(
	times: Float64Array,
	ends: Ends,
	which: End,
	to: number,
	least: number
): Ends {
	const last = times.length - 1;
	const wanted = Math.min(last, Math.max(0, Math.round(to)));
	if (which === 'start') {
		const latest = times.findLastIndex((time) => times[ends.end]! - time >= least);
		return { ...ends, start: Math.max(0, Math.min(wanted, latest)) };
	}
	const soonest = times.findIndex((time) => time - times[ends.start]! >= least);
	return { ...ends, end: soonest < 0 ? last : Math.max(wanted, soonest) };
}

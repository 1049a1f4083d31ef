import { intervalOf } from '../core/math/bisect';

/**
 * Fractional part of the golden ratio. Its multiples by squares fill an interval without any period of their own;
 * plain multiples beat with some stride rates and leave 40 % of the stride unseen.
 */
const GOLDEN = 0.618034;

/**
 * Times to look at: one in each of many equal parts of the clip, at a place in the part that never repeats, so that
 * the looks do not synchronise with the stride.
 */
export function evenTimes(times: Float64Array, perSecond: number): number[] {
	const first = times[0]!;
	const span = times.at(-1)! - first;
	const count = Math.max(1, Math.min(times.length, Math.round(span * perSecond)));
	return Array.from(
		{ length: count },
		(_, i) => first + (span * (i + ((i * i * GOLDEN) % 1))) / count
	);
}

/** Looks of the first, quick pass in all: three strides, each at eight phases. */
const QUICK_LOOKS = 24;
/** No more than this in a row after one key frame: the phases of one stride. */
const MOST_IN_A_ROW = 10;
/** Key frames that are used lie about this far apart, and there are no more of them than this. */
const ANCHOR_SECONDS = 2.5;
const MOST_ANCHORS = 48;
const LEAST_ANCHORS = 6;
/** All looks in a row after key frames together last this long: two strides of a slow runner. */
const ROWS_SECONDS = 1.2;
/** No stretch of the clip longer than this stays without a look. */
export const LONGEST_BLIND_SECONDS = 5;

/**
 * Times for a first look at the clip that decodes little of it: at key frames spread over the clip and shortly after
 * them, because a frame costs the decoding of all since the key frame before.
 *
 * @param times of all frames, ascending, s
 * @param keyTimes of those that decode without any other, ascending, s
 */
export function quickTimes(times: Float64Array, keyTimes: Float64Array): number[] {
	const first = times[0]!;
	const last = times.at(-1)!;
	const keys = keyTimes.length > 0 ? [...keyTimes] : [first];
	const wanted = Math.ceil((last - first) / ANCHOR_SECONDS);
	const anchors = spread(keys, Math.min(MOST_ANCHORS, Math.max(LEAST_ANCHORS, wanted)));
	const inRow = Math.min(MOST_IN_A_ROW, Math.max(1, Math.round(QUICK_LOOKS / anchors.length)));
	const looks = anchors.flatMap((anchor, a) => {
		const end = anchors[a + 1] ?? last;
		const row = Math.min(ROWS_SECONDS / anchors.length, (end - anchor) * 0.9);
		const rest = Math.ceil((end - anchor) / LONGEST_BLIND_SECONDS);
		return [
			...Array.from(
				{ length: inRow },
				(_, i) => anchor + (row * (i + (i === 0 ? 0 : (i * a * GOLDEN) % 1))) / inRow
			),
			...Array.from({ length: rest - 1 }, (_, i) => anchor + ((end - anchor) * (i + 1)) / rest)
		];
	});
	return dropDuplicateFrames(times, looks);
}

/** Each frame is wanted once: times that show the same one are the same look. */
function dropDuplicateFrames(times: Float64Array, looks: readonly number[]): number[] {
	const frames = new Set(looks.map((time) => shownAt(times, time)));
	return [...frames].sort((a, b) => a - b).map((frame) => times[frame]!);
}

function shownAt(times: Float64Array, time: number): number {
	const last = times.length - 1;
	return time >= times[last]! ? last : intervalOf(times, time);
}

/** This many of the items, evenly spread, starting with the first. */
export function spread<T>(items: readonly T[], count: number): T[] {
	if (items.length <= count) return [...items];
	return Array.from({ length: count }, (_, i) => items[Math.floor((i * items.length) / count)]!);
}

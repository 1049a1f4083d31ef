/** An interval is irregular when it differs from the median by more than this share of it. */
const IRREGULAR_PART = 0.5;
/** Above this share of irregular intervals the rate is variable; a single hiccup at a cut does not count. */
const IRREGULAR_SHARE = 0.01;

export interface FrameTiming {
	readonly durationSeconds: number;
	/** Frames a second, mean over the clip. */
	readonly frameRate: number;
	readonly variable: boolean;
}

/** @param times presentation times, ascending, s; at least one */
export function timing(times: Float64Array): FrameTiming {
	const span = times.at(-1)! - times[0]!;
	const intervals = times.subarray(1).map((time, i) => time - times[i]!);
	if (intervals.length === 0 || span <= 0)
		return { durationSeconds: 0, frameRate: 0, variable: false };
	const median = intervals.slice().sort()[intervals.length >> 1]!;
	const irregular = intervals.filter(
		(interval) => Math.abs(interval - median) > IRREGULAR_PART * median
	).length;
	const frameRate = intervals.length / span;
	return {
		durationSeconds: span + 1 / frameRate,
		frameRate,
		variable: irregular > IRREGULAR_SHARE * intervals.length
	};
}

import { LEG_JOINTS, legIndex } from '../model/legs';
import { quantile, quantileSorted } from '../math/statistics';
import { LONGEST_FILLED_GAP_SECONDS } from '../math/gaps';
import { SIDES, type Tracks } from '../model/tracks';

/**
 * Legs whose fastest point moves less than this share of what it does nearby stood still for the frame. Without
 * copies the share stays above 0.37 in clean tracks of runners and walkers at 24 to 240 fps, above 0.19 with every
 * noise, outlier and gap of the tests.
 */
const STILL_SHARE = 0.15;

/** Frames on each side that tell how the body moves nearby: one stutter of up to nine frames leaves a third of them. */
const NEARBY = 6;

/** Nearby, this quantile is movement even where two frames in three are copies, and no outlier. */
const MOVING_QUANTILE = 0.75;

/** Frames that tell what is typical of the whole clip. */
const CLIP_SAMPLES = 2000;

const GOLDEN_RATIO = (Math.sqrt(5) - 1) / 2;

/** Fewer frames than this share of a clip are not worth a word, nor a change. */
const NOTICED_SHARE = 0.01;

/** An interval within this share of a whole multiple of the typical one counts as that multiple. */
const MULTIPLE_TOLERANCE = 0.2;

/** Cameras of which fewer intervals than this are whole multiples have no steady clock: their intervals tell of no loss. */
const STEADY_SHARE = 0.9;

const LEGS = SIDES.flatMap((side) => LEG_JOINTS.map((joint) => legIndex(side, joint)));

/** A clip without the frames that only repeat the one before. */
export interface DistinctFrames {
	/** The frames that show something new; the input itself when all do. */
	readonly tracks: Tracks;
	/** Index of each of them in the whole clip; `null` when all frames are distinct. */
	readonly frames: readonly number[] | null;
	/** Share of the clip's frames that were copies, 0..1. */
	readonly duplicateShare: number;
}

/**
 * Leaves out frames that repeat the one before, as in a clip converted to a higher frame rate: what they show
 * belongs to the time of its first showing. A copy is a frame in which the legs, all of which never
 * rest at once in gait, hardly move against the frames nearby and against the whole clip. Speeds are
 * compared, not distances, so that a short interval is no copy.
 *
 * @param tracks gaps are `NaN`; frames with fewer than four leg points known are kept
 */
export function dropDuplicateFrames(tracks: Tracks): DistinctFrames {
	const speed = bodySpeed(tracks);
	const still = STILL_SHARE * quantile(scattered(speed), MOVING_QUANTILE);
	const frames: number[] = [];
	for (let i = 0; i < speed.length; i++)
		if (!(speed[i]! < still && speed[i]! < STILL_SHARE * nearbySpeed(speed, i))) frames.push(i);
	const duplicateShare = 1 - frames.length / speed.length;
	if (duplicateShare < NOTICED_SHARE) return { tracks, frames: null, duplicateShare: 0 };
	const kept = (column: Float64Array) => {
		const values = new Float64Array(frames.length);
		for (let i = 0; i < values.length; i++) values[i] = column[frames[i]!]!;
		return values;
	};
	return {
		tracks: {
			...tracks,
			times: kept(tracks.times),
			x: tracks.x.map(kept),
			y: tracks.y.map(kept),
			score: tracks.score.map(kept)
		},
		frames,
		duplicateShare
	};
}

/**
 * Tracks of distinct frames at all frames of their clip: copies get their own places by cubic interpolation
 * (Catmull and Rom 1974) between the distinct frames beside them. Nothing is extrapolated, and stretches
 * longer than {@link LONGEST_FILLED_GAP_SECONDS} stay gaps.
 *
 * @param distinct tracks on the frames of `from`
 * @param whole the clip that `from` was made of
 */
export function onAllFrames(distinct: Tracks, { frames }: DistinctFrames, whole: Tracks): Tracks {
	if (!frames) return distinct;
	const spread = (column: Float64Array) => spreadOut(column, distinct.times, frames, whole.times);
	return {
		...distinct,
		times: whole.times,
		x: distinct.x.map(spread),
		y: distinct.y.map(spread),
		score: distinct.score.map((column) => repeated(column, frames, whole.times.length))
	};
}

/**
 * How many frames a camera with a steady clock left out: intervals of about twice, three times .. the typical
 * one. 0 when under 1 % are missing, or when the intervals follow no clock (variable frame rate).
 */
export function droppedFrames(times: Float64Array): number {
	const intervals = new Float64Array(Math.max(0, times.length - 1));
	for (let i = 0; i < intervals.length; i++) intervals[i] = times[i + 1]! - times[i]!;
	const typical = quantile(scattered(intervals), 0.5);
	let steady = 0;
	let missing = 0;
	for (let i = 0; i < intervals.length; i++) {
		const multiple = intervals[i]! / typical;
		const whole = Math.round(multiple);
		if (whole < 1 || Math.abs(multiple - whole) > MULTIPLE_TOLERANCE) continue;
		steady++;
		missing += whole - 1;
	}
	if (steady < STEADY_SHARE * intervals.length) return 0;
	return missing < NOTICED_SHARE * (times.length + missing) ? 0 : missing;
}

/**
 * Speed at which the fastest leg point reached each frame, pixels a second; `NaN` where fewer than four are known.
 * The fastest: in a copy even misplaced points stay where they are, and in gait one foot or knee always moves.
 */
function bodySpeed({ times, x, y }: Tracks): Float64Array {
	const fastest = new Float64Array(times.length);
	const known = new Uint8Array(times.length);
	for (const k of LEGS) {
		const [across, down] = [x[k]!, y[k]!];
		for (let i = 1; i < times.length; i++) {
			const dx = across[i]! - across[i - 1]!;
			const dy = down[i]! - down[i - 1]!;
			const square = dx * dx + dy * dy;
			if (square !== square) continue;
			known[i]!++;
			if (square > fastest[i]!) fastest[i] = square;
		}
	}
	return fastest.map((square, i) =>
		known[i]! < 4 ? NaN : Math.sqrt(square) / (times[i]! - times[i - 1]!)
	);
}

/** At most {@link CLIP_SAMPLES} values from all over; at golden-ratio places, or a copy at every nth frame could be every sample or none. */
function scattered(values: Float64Array): Float64Array {
	if (values.length <= CLIP_SAMPLES) return values;
	const sample = new Float64Array(CLIP_SAMPLES);
	for (let i = 0; i < CLIP_SAMPLES; i++)
		sample[i] = values[Math.floor(((i * GOLDEN_RATIO) % 1) * values.length)]!;
	return sample;
}

const nearby = new Float64Array(2 * NEARBY + 1);

/** {@link MOVING_QUANTILE} of the speeds around a frame. */
function nearbySpeed(speed: Float64Array, frame: number): number {
	let n = 0;
	const last = Math.min(speed.length - 1, frame + NEARBY);
	for (let i = Math.max(1, frame - NEARBY); i <= last; i++) {
		const value = speed[i]!;
		if (value !== value) continue;
		let place = n++;
		for (; place > 0 && nearby[place - 1]! > value; place--) nearby[place] = nearby[place - 1]!;
		nearby[place] = value;
	}
	return quantileSorted(nearby.subarray(0, n), MOVING_QUANTILE);
}

/** Values known at `frames` (times `at`) on all frames between them. */
function spreadOut(
	values: Float64Array,
	at: Float64Array,
	frames: readonly number[],
	times: Float64Array
): Float64Array {
	const result = new Float64Array(times.length).fill(NaN);
	const slopes = slopesOf(values, at);
	for (let i = 0; i < frames.length; i++) {
		result[frames[i]!] = values[i]!;
		const span = at[i + 1]! - at[i]!;
		if (frames[i + 1]! - frames[i]! < 2 || !(span <= LONGEST_FILLED_GAP_SECONDS)) continue;
		for (let frame = frames[i]! + 1; frame < frames[i + 1]!; frame++) {
			const s = (times[frame]! - at[i]!) / span;
			const r = 1 - s;
			result[frame] =
				values[i]! * (1 + 2 * s) * r * r +
				slopes[i]! * span * s * r * r +
				values[i + 1]! * s * s * (3 - 2 * s) -
				slopes[i + 1]! * span * s * s * r;
		}
	}
	return result;
}

/** Slope at each sample: of the line between its neighbours, beside a gap or an end of the one to the known neighbour. */
function slopesOf(values: Float64Array, at: Float64Array): Float64Array {
	const slopes = new Float64Array(values.length);
	const last = values.length - 1;
	for (let i = 0; i <= last; i++) {
		const before = i > 0 && values[i - 1] === values[i - 1] ? i - 1 : i;
		const after = i < last && values[i + 1] === values[i + 1] ? i + 1 : i;
		slopes[i] = (values[after]! - values[before]!) / (at[after]! - at[before]!);
	}
	return slopes;
}

/** Each value on its own frame and the copies after it. */
function repeated(values: Float64Array, frames: readonly number[], count: number): Float64Array {
	const result = new Float64Array(count);
	for (let i = 0; i < frames.length; i++) result.fill(values[i]!, frames[i], frames[i + 1]);
	return result;
}

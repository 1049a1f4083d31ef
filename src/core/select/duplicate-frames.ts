import { ENOUGH } from '../math/sampling';
import { LEG_JOINTS, legIndex, legLengthPixels } from '../model/legs';
import { catmullRomSlope, hermite } from '../math/interpolate';
import { quantile, quantileSorted } from '../math/statistics';
import { LONGEST_FILLED_GAP_SECONDS } from '../math/gaps';
import { SIDES, type Tracks } from '../model/tracks';

/**
 * The legs stood still for a frame when their fastest point moves by less than this share of its usual speed nearby.
 * Without copies the share stays above 0.37 in clean tracks of runners and walkers at 24 to 240 fps, and above 0.19
 * with all noise, outliers and gaps of the tests.
 */
const STILL_SHARE = 0.15;

/**
 * Where only one leg is seen: it comes to rest by itself twice a stride, at both ends of its swing, and at
 * {@link STILL_SHARE} up to 3.7 % of distinct frames would count as copies. Below this share they stay under
 * {@link NOTICED_SHARE}, and copies that were found by their pixels, whose points are the same, are still seen.
 */
const ONE_LEG_STILL_SHARE = 0.02;

/**
 * ... and by at most this, leg lengths: a copy moves by no more than the noise of its coding moves the points (a
 * few thousandths; none where it was found by its pixels), while at 24 frames a second legs that only pause
 * between two steps move by this and more.
 */
const STILL_LEGS = 0.006;

/**
 * Frames on each side used to estimate how the body moves nearby: one stutter of up to nine frames leaves a third of
 * them.
 */
const NEARBY = 6;

/**
 * This quantile of the nearby speeds is real movement even where two frames in three are copies, and is not an
 * outlier.
 */
const MOVING_QUANTILE = 0.75;

const GOLDEN_RATIO = (Math.sqrt(5) - 1) / 2;

/** A smaller share of copies than this is neither reported nor removed. */
const NOTICED_SHARE = 0.01;

/** An interval within this share of a whole multiple of the typical one counts as that multiple. */
const MULTIPLE_TOLERANCE = 0.2;

/**
 * A camera with a smaller share of whole-multiple intervals than this has no steady clock, so its intervals say
 * nothing about lost frames.
 */
const STEADY_SHARE = 0.9;

/** A clip without its repeated frames. */
export interface DistinctFrames {
	/** The frames that show something new; the input itself when all of them do. */
	readonly tracks: Tracks;
	/** Index of each of them in the whole clip; `null` when all frames are distinct. */
	readonly frames: readonly number[] | null;
	/** Share of the clip's frames that were copies, 0..1. */
	readonly duplicateShare: number;
}

/**
 * Leaves out frames that repeat the previous one, as in a clip converted to a higher frame rate: what they show
 * belongs to the time of its first appearance. A copy is a frame in which the legs, which are never both at rest in
 * gait, hardly move compared with nearby frames and with the whole clip. Speeds are compared, not distances, so that
 * a short interval is not mistaken for a copy.
 *
 * @param tracks gaps are `NaN`; frames with fewer than four known leg points are kept
 */
export function dropDuplicateFrames(tracks: Tracks): DistinctFrames {
	const { speed, bothLegs } = legSpeed(tracks);
	const usual = quantile(scattered(speed.filter((value) => value !== 0)), MOVING_QUANTILE);
	const nearby = new Float64Array(2 * NEARBY + 1);
	const { times } = tracks;
	const still = STILL_LEGS * legLengthPixels(tracks);
	const frames: number[] = [];
	for (let i = 0; i < speed.length; i++) {
		const share = bothLegs[i] ? STILL_SHARE : ONE_LEG_STILL_SHARE;
		const stands =
			speed[i]! * (times[i]! - times[i - 1]!) < still &&
			speed[i]! < share * usual &&
			!(speed[i]! >= share * nearbySpeed(speed, i, nearby));
		if (!stands) frames.push(i);
	}
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
 * Puts tracks of distinct frames back on all frames of their clip: copies get places of their own by cubic
 * interpolation (Catmull and Rom 1974) between the distinct frames beside them. Nothing is extrapolated, and
 * stretches longer than {@link LONGEST_FILLED_GAP_SECONDS} stay gaps.
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
 * How many frames a camera with a steady clock left out: intervals of about two, three, ... times the typical one. 0
 * when under 1 % are missing, or when the intervals follow no clock (variable frame rate).
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

/** How the legs reached each frame. */
interface LegSpeed {
	/** Of the fastest leg point, pixels a second; `NaN` where fewer than four are known. */
	readonly speed: Float64Array;
	/** 1 where a knee or an ankle of each leg is known. */
	readonly bothLegs: Uint8Array;
}

/** The fastest point: in a copy even misplaced points stay where they are, and in gait one foot or knee always moves. */
function legSpeed({ times, x, y }: Tracks): LegSpeed {
	const fastest = new Float64Array(times.length);
	const known = new Uint8Array(times.length);
	const legs = { left: new Uint8Array(times.length), right: new Uint8Array(times.length) };
	for (const side of SIDES)
		for (const joint of LEG_JOINTS) {
			const k = legIndex(side, joint);
			const [across, down, leg] = [x[k]!, y[k]!, legs[side]];
			for (let i = 1; i < times.length; i++) {
				const dx = across[i]! - across[i - 1]!;
				const dy = down[i]! - down[i - 1]!;
				const square = dx * dx + dy * dy;
				if (square !== square) continue;
				known[i]!++;
				if (joint !== 'hip') leg[i] = 1;
				if (square > fastest[i]!) fastest[i] = square;
			}
		}
	return {
		speed: fastest.map((square, i) =>
			known[i]! < 4 ? NaN : Math.sqrt(square) / (times[i]! - times[i - 1]!)
		),
		bothLegs: legs.left.map((seen, i) => seen & legs.right[i]!)
	};
}

/**
 * At most `ENOUGH.path` values from the whole clip, at golden-ratio places: with even spacing, a copy at every
 * nth frame could be hit by every sample or by none.
 */
function scattered(values: Float64Array): Float64Array {
	if (values.length <= ENOUGH.path) return values;
	const sample = new Float64Array(ENOUGH.path);
	for (let i = 0; i < ENOUGH.path; i++)
		sample[i] = values[Math.floor(((i * GOLDEN_RATIO) % 1) * values.length)]!;
	return sample;
}

/**
 * {@link MOVING_QUANTILE} of the speeds around a frame, which are written into `nearby`; exact copies, which do not move
 * at all, are left out. `NaN` where there are only such.
 */
function nearbySpeed(speed: Float64Array, frame: number, nearby: Float64Array): number {
	let n = 0;
	const last = Math.min(speed.length - 1, frame + NEARBY);
	for (let i = Math.max(1, frame - NEARBY); i <= last; i++) {
		const value = speed[i]!;
		if (value !== value || value === 0) continue;
		let place = n++;
		for (; place > 0 && nearby[place - 1]! > value; place--) nearby[place] = nearby[place - 1]!;
		nearby[place] = value;
	}
	return quantileSorted(nearby.subarray(0, n), MOVING_QUANTILE);
}

/** Spreads values known at `frames` (times `at`) to all frames between them. */
function spreadOut(
	values: Float64Array,
	at: Float64Array,
	frames: readonly number[],
	times: Float64Array
): Float64Array {
	const result = new Float64Array(times.length).fill(NaN);
	const slopeAt = (i: number) => catmullRomSlope(at, (k) => values[k]!, i);
	for (let i = 0; i < frames.length; i++) {
		result[frames[i]!] = values[i]!;
		const span = at[i + 1]! - at[i]!;
		if (frames[i + 1]! - frames[i]! < 2 || !(span <= LONGEST_FILLED_GAP_SECONDS)) continue;
		for (let frame = frames[i]! + 1; frame < frames[i + 1]!; frame++) {
			const share = (times[frame]! - at[i]!) / span;
			result[frame] = hermite(share, span, values[i]!, slopeAt(i), values[i + 1]!, slopeAt(i + 1));
		}
	}
	return result;
}

/** Copies each value to its own frame and to the copies after it. */
function repeated(values: Float64Array, frames: readonly number[], count: number): Float64Array {
	const result = new Float64Array(count);
	for (let i = 0; i < frames.length; i++) result.fill(values[i]!, frames[i], frames[i + 1]);
	return result;
}

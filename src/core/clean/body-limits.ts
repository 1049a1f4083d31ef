import { LEG_JOINTS, legIndex, medianDistance } from '../model/legs';
import { quantileSorted } from '../math/statistics';
import { SIDES, type Tracks } from '../model/tracks';

/**
 * A thigh or shank longer than this many times its median is not plausible. Seen at an angle a segment only shortens,
 * so the median is nearly the whole length; in the 40 tracks of the validation every longer one contains an injected
 * outlier, and the noise of a phone clip's far leg (SD 7 % of the thigh) stays below it by almost five SDs.
 */
export const LONGEST_SEGMENT = 1.35;

/**
 * The furthest a joint could travel in one stride at its highest speed, leg lengths. Sprinters at 12 m/s take 2.2
 * strides a second (Bolt, Berlin 2009) and swing the foot at about 2.2 times their own speed: 26 m/s past a fixed
 * camera; with a leg of 0.85 m that is 14 legs per stride. Because it counts strides, not seconds, the limit holds in
 * slow motion as well. The fastest foot of the validation (8 m/s, on a belt) needs 4.5.
 */
export const FASTEST_LEGS_PER_STRIDE = 14;

/** A smaller jump than this is the pose model's jitter, however short the interval, leg lengths. */
const TREMBLING = 0.15;

/** Number of samples of the stride around a frame used to estimate where a joint's path lies there. */
const PATH_SAMPLES = 9;

/** A keypoint's residual, without its mean cycle, pixels. */
export interface Residual {
	readonly x: Float64Array;
	readonly y: Float64Array;
}

/**
 * Marks leg points that no body could have: on a segment longer than {@link LONGEST_SEGMENT}, or further from the
 * last trusted place than {@link FASTEST_LEGS_PER_STRIDE} allows. Of two points that contradict each other, the one
 * further off its path is marked.
 *
 * @param residuals by keypoint of the legs
 * @param strideRate strides a second
 * @param legLength pixels
 * @param bad by keypoint and frame, 1 = not trusted; added to
 */
export function markImpossible(
	tracks: Tracks,
	residuals: ReadonlyMap<number, Residual>,
	strideRate: number,
	legLength: number,
	bad: readonly Uint8Array[]
): void {
	const reach = Math.round((tracks.times.length - 1) / (2 * strideRate * secondsOf(tracks)));
	const off = (k: number, frame: number) => distanceOff(residuals.get(k)!, bad[k]!, frame, reach);
	for (const side of SIDES) {
		const [hip, knee, ankle] = LEG_JOINTS.map((joint) => legIndex(side, joint)) as [
			number,
			number,
			number
		];
		markLong(tracks, hip, knee, off, bad);
		markLong(tracks, knee, ankle, off, bad);
		for (const k of [hip, knee, ankle])
			markFast(
				tracks,
				k,
				FASTEST_LEGS_PER_STRIDE * strideRate * legLength,
				legLength,
				off,
				bad[k]!
			);
	}
}

type Off = (keypoint: number, frame: number) => number;

const secondsOf = ({ times }: Tracks) => times[times.length - 1]! - times[0]!;

function markLong(
	tracks: Tracks,
	a: number,
	b: number,
	off: Off,
	bad: readonly Uint8Array[]
): void {
	const limit = (LONGEST_SEGMENT * medianDistance(tracks, a, b)) ** 2;
	const [ax, ay, bx, by] = [tracks.x[a]!, tracks.y[a]!, tracks.x[b]!, tracks.y[b]!];
	for (let i = 0; i < ax.length; i++) {
		const dx = bx[i]! - ax[i]!;
		const dy = by[i]! - ay[i]!;
		if (!(dx * dx + dy * dy > limit) || bad[a]![i] || bad[b]![i]) continue;
		bad[off(a, i) > off(b, i) ? a : b]![i] = 1;
	}
}

/** @param fastest pixels a second */
function markFast(
	tracks: Tracks,
	k: number,
	fastest: number,
	legLength: number,
	off: Off,
	bad: Uint8Array
): void {
	const { times } = tracks;
	const [x, y] = [tracks.x[k]!, tracks.y[k]!];
	const believed = (i: number) => x[i] === x[i] && !bad[i];
	let last = -1;
	for (let i = 0; i < times.length; i++) {
		if (!believed(i)) continue;
		// It may be the earlier point that is off its path: then the one before that is examined.
		while (last >= 0) {
			const dx = x[i]! - x[last]!;
			const dy = y[i]! - y[last]!;
			const limit = Math.max(fastest * (times[i]! - times[last]!), TREMBLING * legLength);
			if (dx * dx + dy * dy <= limit * limit) break;
			if (off(k, i) >= off(k, last)) {
				bad[i] = 1;
				break;
			}
			bad[last] = 1;
			while (last >= 0 && !believed(last)) last--;
		}
		if (!bad[i]) last = i;
	}
}

/** How far a point is from the median of its residual over the stride around it, pixels. */
function distanceOff(residual: Residual, bad: Uint8Array, frame: number, reach: number): number {
	const x = new Float64Array(PATH_SAMPLES);
	const y = new Float64Array(PATH_SAMPLES);
	let n = 0;
	for (let sample = 0; sample < PATH_SAMPLES; sample++) {
		const i = frame + Math.round(((2 * sample + 1) / PATH_SAMPLES - 1) * reach);
		const rx = residual.x[i];
		const ry = residual.y[i];
		if (i === frame || bad[i] || rx === undefined || ry === undefined || rx !== rx) continue;
		x[n] = rx;
		y[n++] = ry;
	}
	const middle = (values: Float64Array) => quantileSorted(values.subarray(0, n).sort(), 0.5);
	return Math.hypot(residual.x[frame]! - middle(x), residual.y[frame]! - middle(y));
}

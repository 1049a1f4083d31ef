import { pairCentre } from '../model/legs';
import { median } from '../math/statistics';
import type { Tracks } from '../model/tracks';

/**
 * At a cut most points of the body move at once, hips, hands and feet: half of them by this much, leg lengths, and by so
 * many times what half of them usually do from frame to frame. Within a run the most is twice the usual.
 */
const LEAST_STEP = 0.07;
const UNUSUAL_STEP = 3;
/** ... and more than any other frame around: strides that differ leap again and again. */
const ALONE = 1.4;

/**
 * The trunk is this much longer or shorter afterwards, for good: people differ by more than that about as often as not,
 * and views by 25 degrees (1 - cos 25 = 9 %); of one runner it keeps within 2 %.
 */
const OTHER_TRUNK = 1.05;
/** Length compared on either side, s: about two strides, so that a leaning trunk does not count. */
const WINDOW_SECONDS = 1.2;
/** Less than a stride is not enough to judge one side, s. */
const LEAST_SECONDS = 0.6;

/**
 * The first frame of another body in the same place, of a clip with one such cut: somebody else on the same treadmill, or
 * another angle. The seam of
 * a loop is none: there all points leap too, but the body stays what it was.
 *
 * @param tracks gaps `NaN`
 * @param legLength pixels
 */
export function otherBodiesIn(tracks: Tracks, legLength: number): number[] {
	const steps = stepsOf(tracks);
	const least = Math.max(LEAST_STEP * legLength, UNUSUAL_STEP * median(steps));
	const trunk = trunkLengths(tracks);
	const others = [...steps.keys()].filter(
		(frame) =>
			steps[frame]! >= least && isAlone(tracks, steps, frame) && isOther(tracks, trunk, frame)
	);
	// Who changes again and again is one erratic runner.
	return others.length === 1 ? others : [];
}

/** How far half of the points moved at least since the frame before, pixels; `NaN` where few are known. */
function stepsOf({ times, x, y }: Tracks): Float64Array {
	return times.map((_, frame) => {
		if (frame === 0) return NaN;
		const moves = x.map((column, k) =>
			Math.hypot(column[frame]! - column[frame - 1]!, y[k]![frame]! - y[k]![frame - 1]!)
		);
		return median(moves);
	});
}

function isAlone({ times }: Tracks, steps: Float64Array, frame: number): boolean {
	return steps.every(
		(step, i) =>
			i === frame ||
			Math.abs(times[i]! - times[frame]!) > WINDOW_SECONDS ||
			!(ALONE * step > steps[frame]!)
	);
}

function trunkLengths(tracks: Tracks): Float64Array {
	const [hip, shoulder] = [pairCentre(tracks, 'hip'), pairCentre(tracks, 'shoulder')];
	return hip.x.map((x, i) => Math.hypot(x - shoulder.x[i]!, hip.y[i]! - shoulder.y[i]!));
}

function isOther({ times }: Tracks, trunk: Float64Array, frame: number): boolean {
	let [first, end] = [frame, frame];
	while (first > 0 && times[frame]! - times[first - 1]! <= WINDOW_SECONDS) first--;
	while (end < times.length && times[end]! - times[frame]! <= WINDOW_SECONDS) end++;
	const sides = [times[frame]! - times[first]!, times[end - 1]! - times[frame]!];
	if (Math.min(...sides) < LEAST_SECONDS) return false;
	const ratio = median(trunk.slice(frame, end)) / median(trunk.slice(first, frame));
	return Math.abs(Math.log(ratio)) > Math.log(OTHER_TRUNK);
}

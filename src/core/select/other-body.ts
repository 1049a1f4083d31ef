import { firstIndexFrom } from '../math/bisect';
import { ENOUGH, samplingInterval } from '../math/sampling';
import { pairCentre } from '../model/legs';
import { median, medianInPlace } from '../math/statistics';
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
	const steps = new Steps(tracks);
	const least = Math.max(LEAST_STEP * legLength, UNUSUAL_STEP * steps.usual());
	let trunk: Float64Array | null = null;
	const others: number[] = [];
	for (let frame = 1; frame < tracks.times.length; frame++) {
		if (!steps.mayReach(frame, least) || !(steps.at(frame) >= least)) continue;
		trunk ??= trunkLengths(tracks);
		if (isAlone(tracks, steps, frame) && isOther(tracks, trunk, frame)) others.push(frame);
	}
	// Who changes again and again is one erratic runner.
	return others.length === 1 ? others : [];
}

/** How far half of the points moved at least since the frame before, pixels; found out where it is asked for. */
class Steps {
	readonly #found: Float64Array;
	readonly #moves: Float64Array;

	constructor(readonly tracks: Tracks) {
		this.#found = new Float64Array(tracks.times.length).fill(-1);
		this.#moves = new Float64Array(tracks.x.length);
	}

	/** `NaN` where few points are known, and at the first frame. */
	at(frame: number): number {
		if (frame === 0) return NaN;
		if (this.#found[frame] !== -1) return this.#found[frame]!;
		for (let k = 0; k < this.#moves.length; k++) this.#moves[k] = Math.sqrt(this.#square(k, frame));
		return (this.#found[frame] = medianInPlace(this.#moves));
	}

	/** The median step, from as many frames as are enough. */
	usual(): number {
		const frames = this.#found.length;
		const every = samplingInterval(frames, ENOUGH.median);
		return median(Array.from({ length: Math.ceil(frames / every) }, (_, n) => this.at(n * every)));
	}

	/** Whether a step may be that long: not when more than half of all points, known or not, stayed below. */
	mayReach(frame: number, least: number): boolean {
		const most = this.#moves.length / 2;
		const square = least * least;
		let below = 0;
		for (let k = 0; k < this.#moves.length; k++)
			if (this.#square(k, frame) < square && ++below > most) return false;
		return true;
	}

	#square(k: number, frame: number): number {
		const [x, y] = [this.tracks.x[k]!, this.tracks.y[k]!];
		const across = x[frame]! - x[frame - 1]!;
		const down = y[frame]! - y[frame - 1]!;
		return across * across + down * down;
	}
}

function isAlone({ times }: Tracks, steps: Steps, frame: number): boolean {
	const own = steps.at(frame);
	const from = firstIndexFrom(times, times[frame]! - WINDOW_SECONDS);
	const to = times[frame]! + WINDOW_SECONDS;
	for (let i = from; i < times.length && times[i]! <= to; i++)
		if (i !== frame && ALONE * steps.at(i) > own) return false;
	return true;
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

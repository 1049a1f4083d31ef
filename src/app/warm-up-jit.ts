import type { Correction } from '../core/corrections/corrections';
import { firstIndexFrom } from '../core/math/bisect';
import type { Recording } from '../core/model/recording';
import { Refusal } from '../core/model/refusal';
import { KEYPOINT_COUNT } from '../core/model/tracks';
import type { ClipSettings } from './clip-settings';
import { Deriver } from './derive';
import { whenIdle } from './when-idle';

/** A few strides of a runner, and far shorter than a noticeable wait. */
const PIECE_SECONDS = 3;
/** After this many the browser has compiled most of the code (see docs/decisions.md). */
const TIMES = 24;
/** Idle periods last 50 ms at most: a derivation that takes longer, or the first one, needs most of one. */
const MOST_OF_IDLE_MILLISECONDS = 40;

const FRAME_NUMBERS = KEYPOINT_COUNT * 3;

/**
 * Derives a short piece of a recording repeatedly while nothing else is to be done, so that the browser has compiled
 * the numeric code when the first correction needs it. The results are discarded.
 *
 * @returns a function that ends it
 */
export function warmUpJit(recording: Recording, settings: ClipSettings): () => void {
	const deriver = new Deriver(pieceOf(recording, PIECE_SECONDS * settings.slowMotionFactor));
	let left = TIMES;
	let needed = MOST_OF_IDLE_MILLISECONDS;
	let cancel = whenIdle(once);
	function once(milliseconds: number): void {
		if (milliseconds >= needed) {
			const began = performance.now();
			if (!derives(deriver, settings, left--) || left === 0) return;
			needed = Math.min(performance.now() - began, MOST_OF_IDLE_MILLISECONDS);
		}
		cancel = whenIdle(once);
	}
	return () => cancel();
}

/** @returns whether the piece gives a result */
function derives(deriver: Deriver, settings: ClipSettings, turn: number): boolean {
	const { fileTimes, keypoints } = deriver.recording;
	const frame = fileTimes.length >> 1;
	const [x, y] = keypoints.subarray(frame * FRAME_NUMBERS);
	const moved: Correction = { kind: 'movePoint', frame, keypoint: 0, x: x! + turn, y: y! };
	try {
		deriver.derive(settings, [moved]);
		return true;
	} catch (error) {
		if (error instanceof Refusal) return false;
		throw error;
	}
}

/** The frames of the middle `seconds` of file time, as a recording of its own. */
export function pieceOf(recording: Recording, seconds: number): Recording {
	const { fileTimes, keypoints } = recording;
	const middle = (fileTimes[0]! + fileTimes.at(-1)!) / 2;
	const from = firstIndexFrom(fileTimes, middle - seconds / 2);
	const to = firstIndexFrom(fileTimes, middle + seconds / 2);
	return {
		...recording,
		fileTimes: fileTimes.slice(from, to),
		keypoints: keypoints.slice(from * FRAME_NUMBERS, to * FRAME_NUMBERS)
	};
}

import { SEEN_FOOT_POINTS, seenAnkleIndex, type FeetSeen } from '../core/model/feet';
import { legIndex } from '../core/model/legs';
import { KEYPOINT_COUNT, SIDES, type Side } from '../core/model/tracks';
import { resizedSquare } from '../pixels/resized-square';
import { toFrame } from './body';
import type { FootFrame } from './foot-frames';
import { FOOT_MODEL, MODEL_INPUT_SIZE, type Mirroring } from './pose-api';
import type { PosePool } from './pose-pool';

/** An initial contact, s of file time. */
export interface FootContact {
	readonly side: Side;
	readonly time: number;
}

/** Contacts of each foot that are looked at: their mean is then known to a degree or two. */
const CONTACTS_A_SIDE = 8;
/** The frames before and after a contact may be this many apart. */
const FRAMES_APART = 4;

/** The kept frames just before and just after contacts spread over the clip, ascending in time. */
export function framesAtContacts(
	kept: readonly FootFrame[],
	contacts: readonly FootContact[]
): FootFrame[] {
	const chosen = SIDES.flatMap((side) => {
		const pairs = contacts
			.filter((contact) => contact.side === side)
			.flatMap(({ time }) => {
				const after = kept.findIndex((frame) => frame.time > time);
				const [a, b] = [kept[after - 1], kept[after]];
				return a && b && b.index - a.index <= FRAMES_APART ? [[a, b]] : [];
			});
		return spread(pairs, CONTACTS_A_SIDE).flat();
	});
	return [...new Set(chosen)].sort((a, b) => a.index - b.index);
}

/** Items evenly spaced in a list, at most so many. */
function spread<T>(items: readonly T[], most: number): T[] {
	if (items.length <= most) return [...items];
	return Array.from(
		{ length: most },
		(_, i) => items[Math.floor(((i + 0.5) / most) * items.length)]!
	);
}

/**
 * Looks at the feet in some frames, with {@link FOOT_MODEL} where the mode's own models did not.
 *
 * @param frames those without feet have their pixels
 * @param progress called after each frame
 */
export async function lookAtFeet(
	pool: Pick<PosePool, 'infer'>,
	frames: readonly FootFrame[],
	mirroringOf: (frame: FootFrame) => Mirroring,
	progress: (done: number) => void
): Promise<FeetSeen> {
	let done = 0;
	const seen = await Promise.all(
		frames.map(async (frame) => {
			const { feet, keypoints } = frame;
			const points = feet ? withAnkles(feet, keypoints) : await looked(frame);
			progress(++done);
			return points;
		})
	);
	const points = new Float32Array(frames.length * SEEN_FOOT_POINTS * 3);
	seen.forEach((each, i) => points.set(each, i * SEEN_FOOT_POINTS * 3));
	return { frames: Uint32Array.from(frames, ({ index }) => index), points };

	async function looked(frame: FootFrame): Promise<Float32Array> {
		const { pixels, square } = frame;
		if (pixels === null) throw new Error('The square of a frame was not cut.');
		const [side, wanted] = [Math.sqrt(pixels.length / 3), MODEL_INPUT_SIZE[FOOT_MODEL]];
		// The quick model's squares are smaller.
		const fitting = side === wanted ? pixels : resizedSquare(pixels, side, wanted);
		const answer = await pool.infer(FOOT_MODEL, fitting, mirroringOf(frame));
		const all = toFrame(answer.keypoints, square);
		return withAnkles(all.subarray(KEYPOINT_COUNT * 3), all);
	}
}

/** Feet, and the ankles of the same frame. */
function withAnkles(feet: Float32Array, keypoints: Float32Array): Float32Array {
	const points = new Float32Array(SEEN_FOOT_POINTS * 3);
	points.set(feet);
	for (const side of SIDES) {
		const k = 3 * legIndex(side, 'ankle');
		points.set(keypoints.subarray(k, k + 3), 3 * seenAnkleIndex(side));
	}
	return points;
}

import { KEYPOINT_NAMES, type KeypointName, type Tracks } from '../../../core/model/tracks';

/** Joints that can be corrected: no measurement uses the face. */
export const MOVABLE_JOINTS: readonly KeypointName[] = KEYPOINT_NAMES.slice(5);

/**
 * Where to put a point that is missing from a frame: at its place in the nearest frame that has it. The middle of the
 * picture when no frame has it.
 */
export function likelyPlace(
	tracks: Tracks,
	keypoint: number,
	frame: number
): { readonly x: number; readonly y: number } {
	const [x, y] = [tracks.x[keypoint]!, tracks.y[keypoint]!];
	for (let off = 0; off < x.length; off++)
		for (const near of [frame - off, frame + off])
			if (near >= 0 && near < x.length && !Number.isNaN(x[near]!))
				return { x: x[near]!, y: y[near]! };
	return { x: tracks.width / 2, y: tracks.height / 2 };
}

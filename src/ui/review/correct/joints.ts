import { KEYPOINT_NAMES, type KeypointName, type Tracks } from '../../../core/model/tracks';

/** Joints that can be put right: the face decides nothing that is measured. */
export const MOVABLE_JOINTS: readonly KeypointName[] = KEYPOINT_NAMES.slice(5);

/**
 * Where a point lies that is missing from a frame, as far as its neighbours in time tell: at its place in the
 * nearest frame that has it. The middle of the picture when no frame has it.
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

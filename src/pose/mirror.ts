import { FOOT_POINT_NAMES } from '../core/model/feet';
import { KEYPOINT_NAMES } from '../core/model/tracks';
import type { Mirroring } from './pose-api';

const POINT_NAMES: readonly string[] = [...KEYPOINT_NAMES, ...FOOT_POINT_NAMES];

/** The point that each becomes in the mirror: left and right swapped. */
const MIRRORED = POINT_NAMES.map((name) =>
	POINT_NAMES.indexOf(
		name.startsWith('left_') ? name.replace('left_', 'right_') : name.replace('right_', 'left_')
	)
);

/**
 * A square RGB picture, left and right swapped.
 *
 * @param mirrored memory for the result
 */
export function mirrorPixels(
	pixels: Uint8Array,
	size: number,
	mirrored = new Uint8Array(pixels.length)
): Uint8Array<ArrayBuffer> {
	const line = size * 3;
	for (let row = 0; row < pixels.length; row += line) {
		for (let from = 0; from < line; from += 3) {
			const to = row + line - 3 - from;
			mirrored[to] = pixels[row + from]!;
			mirrored[to + 1] = pixels[row + from + 1]!;
			mirrored[to + 2] = pixels[row + from + 2]!;
		}
	}
	return mirrored;
}

/**
 * Converts points (17 keypoints, and feet where a model knows them, x [x, y, score], fractions of the square) found in the mirror image to those of the image
 * itself.
 */
export function mirrorKeypoints(keypoints: Float32Array): Float32Array {
	const out = new Float32Array(keypoints.length);
	for (let k = 0; k < keypoints.length / 3; k++) {
		const from = MIRRORED[k]! * 3;
		out[k * 3] = 1 - keypoints[from]!;
		out[k * 3 + 1] = keypoints[from + 1]!;
		out[k * 3 + 2] = keypoints[from + 2]!;
	}
	return out;
}

/**
 * Whether the model looks at a frame itself or at its mirror image. A model favours one side of the picture; mirroring
 * half of the frames costs nothing, and folding on stride phase averages the two views. The golden ratio's pattern has
 * no period with which a stride could synchronise.
 *
 * @param place among the frames used; the same however often the run was interrupted
 */
export const mirroringAt = (place: number): Mirroring =>
	(place * GOLDEN) % 1 < 0.5 ? 'mirrored' : 'plain';
const GOLDEN = 0.618034;

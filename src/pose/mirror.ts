import { FOOT_POINT_NAMES } from '../core/model/feet';
import { KEYPOINT_NAMES } from '../core/model/tracks';

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

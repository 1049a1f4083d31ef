import type { CropSquare } from '../../pixels/crop';

/** Brightness of the lower half of what the pose model saw, where the feet are. */
export interface GreyPicture {
	readonly width: number;
	readonly height: number;
	/** Row of the square that is this picture's first. */
	readonly top: number;
	/** Row by row, 0 to 255, a little blurred. */
	readonly values: Float32Array;
	/** The square of the upright frame that the model saw, and its size in the model's pixels. */
	readonly square: CropSquare;
	readonly size: number;
}

/**
 * @param rgb `size x size x 3` bytes of the square
 * @returns the lower half, blurred by 1-2-1 both ways: between pixels a picture without blur cannot be matched well
 */
export function greyPicture(rgb: Uint8Array, size: number, square: CropSquare): GreyPicture {
	const top = size >> 1;
	const height = size - top;
	const grey = new Float32Array(size * height);
	for (let i = 0, k = top * size * 3; i < grey.length; i++, k += 3)
		grey[i] = 0.299 * rgb[k]! + 0.587 * rgb[k + 1]! + 0.114 * rgb[k + 2]!;
	const values = blurred(blurred(grey, size, height, 1), size, height, size);
	return { width: size, height, top, values, square, size };
}

/** Means of 1-2-1 neighbours along rows (`step` 1) or columns (`step` = width); the outermost stay. */
function blurred(
	values: Float32Array,
	width: number,
	height: number,
	step: number
): Float32Array {
	const out = values.slice();
	const [firstRow, firstColumn] = step === 1 ? [0, 1] : [1, 0];
	for (let row = firstRow; row < height - firstRow; row++)
		for (let column = firstColumn; column < width - firstColumn; column++) {
			const i = row * width + column;
			out[i] = (values[i - step]! + 2 * values[i]! + values[i + step]!) / 4;
		}
	return out;
}

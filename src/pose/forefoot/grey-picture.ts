import type { CropSquare } from '../../pixels/crop';

/** Brightness of the lower half of what the pose model saw, where the feet are. */
export interface GreyPicture {
	readonly width: number;
	readonly height: number;
	/** Row by row, 0 to 255, a little blurred. */
	readonly values: Float32Array;
	/** The square of the upright frame that the model saw, and its size in the model's pixels. */
	readonly square: CropSquare;
	readonly size: number;
	/** Row of the square that is this picture's first. */
	readonly top: number;
}

/**
 * @param rgb `size x size x 3` bytes of the square
 * @returns the lower half, means of 1-2-1 neighbours both ways: between pixels a picture without blur matches badly
 */
export function greyPicture(rgb: Uint8Array, size: number, square: CropSquare): GreyPicture {
	const top = size >> 1;
	const height = size - top;
	const across = new Float32Array(size * height);
	for (let row = 0; row < height; row++) {
		const from = row * size;
		let k = (top + row) * size * 3;
		let before = greyAt(rgb, k);
		let here = before;
		for (let column = 0; column < size; column++, k += 3) {
			const after = column < size - 1 ? greyAt(rgb, k + 3) : here;
			across[from + column] = (before + 2 * here + after) / 4;
			before = here;
			here = after;
		}
	}
	const values = across.slice();
	for (let i = size; i < values.length - size; i++)
		values[i] = (across[i - size]! + 2 * across[i]! + across[i + size]!) / 4;
	return { width: size, height, values, square, size, top };
}

const greyAt = (rgb: Uint8Array, k: number): number =>
	0.299 * rgb[k]! + 0.587 * rgb[k + 1]! + 0.114 * rgb[k + 2]!;

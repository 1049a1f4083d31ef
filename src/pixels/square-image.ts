/**
 * A square of RGB pixels as the browser takes pictures: with an alpha channel.
 *
 * @param rgb `size x size x 3` bytes
 */
export function squareImage(rgb: Uint8Array, size: number): ImageData {
	const image = new ImageData(size, size);
	for (let from = 0, to = 0; from < rgb.length; from += 3, to += 4) {
		image.data.set(rgb.subarray(from, from + 3), to);
		image.data[to + 3] = 255;
	}
	return image;
}

import type { PersonThumbnail } from '../../pose/person-thumbnails';

/** Puts a square picture on a canvas of its size, or the rows and columns from `left`, `top` on. */
export function paintPicture(
	canvas: HTMLCanvasElement,
	{ size, rgb }: PersonThumbnail,
	left = 0,
	top = 0
): void {
	const image = new ImageData(size, size);
	for (let from = 0, to = 0; from < rgb.length; from += 3, to += 4) {
		image.data.set(rgb.subarray(from, from + 3), to);
		image.data[to + 3] = 255;
	}
	canvas.getContext('2d')!.putImageData(image, -left, -top);
}

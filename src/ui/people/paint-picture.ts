import { squareImage } from '../../pixels/square-image';
import type { PersonThumbnail } from '../../pose/person-thumbnails';

/** Puts a square picture on a canvas of its size, or the rows and columns from `left`, `top` on. */
export function paintPicture(
	canvas: HTMLCanvasElement,
	{ size, rgb }: PersonThumbnail,
	left = 0,
	top = 0
): void {
	canvas.getContext('2d')!.putImageData(squareImage(rgb, size), -left, -top);
}

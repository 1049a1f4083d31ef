import type { Pixels } from './clip/planar-picture';

/** A frame's picture: an image, or its pixels. */
export type PlaybackPicture = ImageBitmap | PixelPicture;

/** Pixels that a worker made, in memory that is reused for a later frame. */
export class PixelPicture {
	readonly width: number;
	readonly height: number;
	readonly #pixels: ImageData;

	/**
	 * @param giveBack receives the memory when the picture is closed
	 */
	constructor(
		{ width, height, data }: Pixels,
		readonly giveBack: (memory: ArrayBuffer) => void
	) {
		this.width = width;
		this.height = height;
		this.#pixels = new ImageData(data, width, height);
	}

	/** Draws it onto a canvas, which takes its size. */
	putOn(canvas: OffscreenCanvas): void {
		const { width, height } = this;
		if (canvas.width !== width) canvas.width = width;
		if (canvas.height !== height) canvas.height = height;
		// A canvas in memory: pixels come from there.
		canvas.getContext('2d', { willReadFrequently: true })!.putImageData(this.#pixels, 0, 0);
	}

	close(): void {
		this.giveBack(this.#pixels.data.buffer);
	}
}

let canvas: OffscreenCanvas | null = null;

/**
 * The picture as something a canvas can draw. It must be drawn at once: the pixels of all pictures share one canvas.
 */
export function drawable(picture: PlaybackPicture): ImageBitmap | OffscreenCanvas {
	if (!(picture instanceof PixelPicture)) return picture;
	canvas ??= new OffscreenCanvas(1, 1);
	picture.putOn(canvas);
	return canvas;
}

import type { Pixels } from './clip/planar-picture';

/** A frame's picture: an image, or its pixels. */
export type PlaybackPicture = ImageBitmap | PixelPicture;

/** Pixels that a worker made, in memory that is used again for a later frame. */
export class PixelPicture {
	readonly width: number;
	readonly height: number;
	readonly #pixels: ImageData;

	/** @param giveBack takes the memory when the picture is closed */
	constructor(
		{ width, height, data }: Pixels,
		readonly giveBack: (memory: ArrayBuffer) => void
	) {
		this.width = width;
		this.height = height;
		this.#pixels = new ImageData(data, width, height);
	}

	/** Puts it onto a canvas, which becomes as large. */
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

/** The picture as what a canvas can draw; to be drawn at once, pixels of all pictures lie on one canvas. */
export function drawable(picture: PlaybackPicture): ImageBitmap | OffscreenCanvas {
	if (!(picture instanceof PixelPicture)) return picture;
	canvas ??= new OffscreenCanvas(1, 1);
	picture.putOn(canvas);
	return canvas;
}

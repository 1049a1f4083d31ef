import type { VideoSample } from 'mediabunny';
import type { Square } from '../core/crop';

/** The way for pixel formats only the browser can convert: draw, then read back. */
export class SquareCanvas {
	readonly #contexts = new Map<number, OffscreenCanvasRenderingContext2D>();

	/** See `FrameSampler.cut`. */
	cut(sample: VideoSample, square: Square, size: number): Uint8Array<ArrayBuffer> {
		const context = this.#sized(size);
		context.fillStyle = 'black';
		context.fillRect(0, 0, size, size);
		drawSquare(context, sample, square, size);
		const rgba = context.getImageData(0, 0, size, size).data;
		const rgb = new Uint8Array(size * size * 3);
		for (let from = 0, to = 0; to < rgb.length; from += 4, to += 3) {
			rgb[to] = rgba[from]!;
			rgb[to + 1] = rgba[from + 1]!;
			rgb[to + 2] = rgba[from + 2]!;
		}
		return rgb;
	}

	#sized(size: number): OffscreenCanvasRenderingContext2D {
		const known = this.#contexts.get(size);
		if (known) return known;
		const context = new OffscreenCanvas(size, size).getContext('2d', {
			willReadFrequently: true,
			alpha: false
		});
		if (context === null) throw new Error('This browser gives no 2D canvas to a worker.');
		context.imageSmoothingQuality = 'medium';
		this.#contexts.set(size, context);
		return context;
	}
}

/** Draws a square of the upright frame over a whole canvas; leaves what is outside of the frame alone. */
function drawSquare(
	context: OffscreenCanvasRenderingContext2D,
	sample: VideoSample,
	square: Square,
	size: number
): void {
	const left = Math.max(0, square.x);
	const top = Math.max(0, square.y);
	const width = Math.min(sample.displayWidth, square.x + square.size) - left;
	const height = Math.min(sample.displayHeight, square.y + square.size) - top;
	if (width <= 0 || height <= 0) return;
	const scale = size / square.size;
	const atX = (left - square.x) * scale;
	const atY = (top - square.y) * scale;
	sample.draw(context, left, top, width, height, atX, atY, width * scale, height * scale);
}

import type { VideoSample } from 'mediabunny';
import type { Square } from '../core/crop';

/** The way for pixel formats only the browser can convert: draw, then read back. */
export class SquareCanvas {
	#context: OffscreenCanvasRenderingContext2D | null = null;

	/** See `FrameSampler.cut`. */
	cut(sample: VideoSample, square: Square, size: number): Uint8Array<ArrayBuffer> {
		const context = this.#sized(size);
		context.fillStyle = 'black';
		context.fillRect(0, 0, size, size);
		drawRegion(context, sample, square.x, square.y, square.size, square.size, size, size);
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
		if (this.#context?.canvas.width !== size) {
			const canvas = new OffscreenCanvas(size, size);
			const context = canvas.getContext('2d', { willReadFrequently: true, alpha: false });
			if (context === null) throw new Error('This browser gives no 2D canvas to a worker.');
			context.imageSmoothingQuality = 'medium';
			this.#context = context;
		}
		return this.#context!;
	}
}

/** Draws a region of the upright frame over a whole canvas; leaves what is outside of the frame alone. */
export function drawRegion(
	context: OffscreenCanvasRenderingContext2D,
	sample: VideoSample,
	x: number,
	y: number,
	width: number,
	height: number,
	canvasWidth: number,
	canvasHeight: number
): void {
	const left = Math.max(0, x);
	const top = Math.max(0, y);
	const right = Math.min(sample.displayWidth, x + width);
	const bottom = Math.min(sample.displayHeight, y + height);
	if (right <= left || bottom <= top) return;
	const scaleX = canvasWidth / width;
	const scaleY = canvasHeight / height;
	sample.draw(
		context,
		left,
		top,
		right - left,
		bottom - top,
		(left - x) * scaleX,
		(top - y) * scaleY,
		(right - left) * scaleX,
		(bottom - top) * scaleY
	);
}

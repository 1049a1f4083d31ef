import type { VideoSample } from 'mediabunny';
import type { CropSquare } from '../../pixels/crop';
import { averageColours } from '../../pixels/area-average';
import { axisWeights } from '../../pixels/area-weights';

/**
 * The path for pixel formats that only the browser can convert: draws the square pixel for pixel, reads it back, then
 * averages as the planar path does. The browser's own downscaling would move keypoints by a pixel and more.
 */
export class SquareCanvas {
	#context: OffscreenCanvasRenderingContext2D | null = null;

	/** See `FrameSampler.cut`. */
	cut(
		sample: VideoSample,
		square: CropSquare,
		size: number,
		into: Uint8Array<ArrayBuffer>
	): Uint8Array<ArrayBuffer> {
		const left = Math.max(0, Math.floor(square.x));
		const top = Math.max(0, Math.floor(square.y));
		const width = Math.min(sample.displayWidth, Math.ceil(square.x + square.size)) - left;
		const height = Math.min(sample.displayHeight, Math.ceil(square.y + square.size)) - top;
		if (width <= 0 || height <= 0) return into.fill(0);
		const context = this.#atLeast(width, height);
		// Whole, over the edges: of a part of a frame WebKit (2.50) draws the whole in its place.
		sample.draw(context, -left, -top, sample.displayWidth, sample.displayHeight);
		const rgba = new Uint8Array(context.getImageData(0, 0, width, height).data.buffer);
		const weights = (from: number, to: number) =>
			axisWeights({ start: from, end: from + square.size }, size, 0, to);
		const columns = weights(square.x - left, width);
		const rows = weights(square.y - top, height);
		return averageColours(rgba, 4, width, columns, rows, into);
	}

	#atLeast(width: number, height: number): OffscreenCanvasRenderingContext2D {
		const canvas = this.#context?.canvas;
		if (this.#context && canvas && canvas.width >= width && canvas.height >= height)
			return this.#context;
		const context = new OffscreenCanvas(
			Math.max(width, canvas?.width ?? 0),
			Math.max(height, canvas?.height ?? 0)
		).getContext('2d', { willReadFrequently: true });
		if (context === null) throw new Error('This browser has no 2D canvas in workers.');
		return (this.#context = context);
	}
}

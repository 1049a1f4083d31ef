import type { VideoSample } from 'mediabunny';
import type { CropSquare } from '../../pixels/crop';
import { storedSpan, type StoredSpan } from '../../pixels/orientation';
import { yuvColour, type YuvColour } from '../../pixels/colour';
import { sampleYuv, type YuvPicture } from '../../pixels/sample-yuv';
import { SquareCanvas } from './square-canvas';

/** Cuts squares out of decoded frames. Keeps its buffers from frame to frame, so only one call at a time. */
export class FrameSampler {
	#buffer = new Uint8Array(0);
	readonly #canvas = new SquareCanvas();

	/**
	 * @param size side of the result, pixels
	 * @param into memory for the result
	 * @returns `size x size x 3` RGB bytes of the upright square; black outside the frame
	 */
	async cut(
		sample: VideoSample,
		square: CropSquare,
		size: number,
		into = new Uint8Array(size * size * 3)
	): Promise<Uint8Array<ArrayBuffer>> {
		const colour = planarColour(sample);
		if (colour === null) return this.cutByCanvas(sample, square, size, into);
		const { left, top, width, height } = sample.visibleRect;
		const aspect = sample.pixelAspectRatio.num / sample.pixelAspectRatio.den;
		const inside = storedSpan(square, sample, width, height, aspect);
		const span = shifted(inside, left, top);
		const picture = await this.#copy(sample, span, colour);
		return picture === null ? into.fill(0) : sampleYuv(picture, span, size, into);
	}

	/** {@link cut} through the browser's own conversion, which takes any format. */
	cutByCanvas(
		sample: VideoSample,
		square: CropSquare,
		size: number,
		into = new Uint8Array(size * size * 3)
	): Uint8Array<ArrayBuffer> {
		return this.#canvas.cut(sample, square, size, into);
	}

	/** Copies the planes of only the part that the square covers; `null` when it covers nothing. */
	async #copy(
		sample: VideoSample,
		span: StoredSpan,
		colour: YuvColour
	): Promise<YuvPicture | null> {
		const { left, top, width, height } = sample.visibleRect;
		const visible = { left, top, right: left + width, bottom: top + height };
		const x = evenRange(span.x.start, span.x.end, visible.left, visible.right);
		const y = evenRange(span.y.start, span.y.end, visible.top, visible.bottom);
		if (x === null || y === null) return null;
		const rect = { x: x.from, y: y.from, width: x.to - x.from, height: y.to - y.from };
		const bytes = sample.allocationSize({ rect });
		if (this.#buffer.length < bytes) this.#buffer = new Uint8Array(bytes);
		const layout = await sample.copyTo(this.#buffer, { rect });
		const plane = (index: number, half: boolean, step: number, shift: number) => ({
			data: this.#buffer,
			stride: layout[index]!.stride,
			step,
			offset: layout[index]!.offset + shift,
			originX: half ? rect.x >> 1 : rect.x,
			originY: half ? rect.y >> 1 : rect.y
		});
		const interleaved = sample.format === 'NV12';
		return {
			y: plane(0, false, 1, 0),
			u: interleaved ? plane(1, true, 2, 0) : plane(1, true, 1, 0),
			v: interleaved ? plane(1, true, 2, 1) : plane(2, true, 1, 0),
			visible,
			colour
		};
	}
}

/** Only 8-bit 4:2:0 takes the planar path. */
function planarColour(sample: VideoSample): YuvColour | null {
	if (sample.format !== 'I420' && sample.format !== 'NV12') return null;
	const { matrix, fullRange } = sample.colorSpace;
	return yuvColour(matrix, fullRange, sample.visibleRect.height);
}

const shifted = (span: StoredSpan, left: number, top: number): StoredSpan => ({
	x: { start: span.x.start + left, end: span.x.end + left },
	y: { start: span.y.start + top, end: span.y.end + top },
	swapped: span.swapped
});

/** The picture's part of a span, one pixel wider and extended to even pixels, as 4:2:0 planes need. */
function evenRange(
	start: number,
	end: number,
	lowest: number,
	highest: number
): { from: number; to: number } | null {
	const from = Math.max(lowest, Math.floor(Math.min(start, end)) - 2);
	const to = Math.min(highest, Math.ceil(Math.max(start, end)) + 2);
	if (from >= to) return null;
	return { from: from & ~1, to: Math.min(highest, (to + 1) & ~1) };
}

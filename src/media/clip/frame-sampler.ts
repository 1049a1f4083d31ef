import type { VideoSample } from 'mediabunny';
import { Refusal } from '../../core/model/refusal';
import type { CropSquare } from '../../pixels/crop';
import { storedSpan, type StoredSpan } from '../../pixels/orientation';
import { yuvColour, type YuvColour } from '../../pixels/colour';
import { sampleYuv, type YuvPicture } from '../../pixels/sample-yuv';
import { readsBackTruly } from './canvas-truth';
import { SquareCanvas } from './square-canvas';

/**
 * Planes and the browser's own drawing give the same square within 3 of 255 on average. Some phones and Macs hand out
 * planes without colour, or of another part of the frame: far beyond this.
 */
const ALIKE = 12;
/** Both are compared once, in the middle of the first frame: side of that square, pixels of the frame and of the result. */
const COMPARED_PIXELS = 512;
const COMPARED_SIZE = 64;

/** Cuts squares out of decoded frames. Keeps its buffers from frame to frame, so only one call at a time. */
export class FrameSampler {
	#buffer = new Uint8Array(0);
	readonly #canvas = new SquareCanvas();
	#canvasIsRight: boolean | null = null;

	/**
	 * @param declared colours as the file says; of what it does not say, the frame's word counts
	 * @param planesAreRight `null`: found out at the first frame
	 */
	constructor(
		readonly declared: Partial<VideoColorSpaceInit> = {},
		private planesAreRight: boolean | null = null
	) {}

	/**
	 * @param size side of the result, pixels
	 * @param into memory for the result
	 * @returns `size x size x 3` RGB bytes of the upright square; black outside the frame
	 * @throws {Refusal} `pictures-scrambled`
	 */
	async cut(
		sample: VideoSample,
		square: CropSquare,
		size: number,
		into = new Uint8Array(size * size * 3)
	): Promise<Uint8Array<ArrayBuffer>> {
		const colour = planarColour(sample, this.declared);
		if (colour === null || !(await this.#trustsPlanes(sample, colour)))
			return this.cutByCanvas(sample, square, size, into);
		return this.#cutPlanes(sample, square, size, into, colour);
	}

	/** {@link cut} through the browser's own conversion, which takes any format. */
	cutByCanvas(
		sample: VideoSample,
		square: CropSquare,
		size: number,
		into = new Uint8Array(size * size * 3)
	): Uint8Array<ArrayBuffer> {
		if (!this.#readsCanvas()) throw new Refusal('pictures-scrambled');
		return this.#canvas.cut(sample, square, size, into);
	}

	#readsCanvas(): boolean {
		return (this.#canvasIsRight ??= readsBackTruly());
	}

	async #trustsPlanes(sample: VideoSample, colour: YuvColour): Promise<boolean> {
		return (this.planesAreRight ??= await this.#planesAreAsDrawn(sample, colour));
	}

	async #planesAreAsDrawn(sample: VideoSample, colour: YuvColour): Promise<boolean> {
		// There is nothing to compare with, and nothing else to take.
		if (!this.#readsCanvas()) return true;
		const { displayWidth: width, displayHeight: height } = sample;
		const side = Math.min(width, height, COMPARED_PIXELS);
		const middle = { x: (width - side) / 2, y: (height - side) / 2, size: side };
		const drawn = this.cutByCanvas(sample, middle, COMPARED_SIZE);
		const into = new Uint8Array(drawn.length);
		try {
			await this.#cutPlanes(sample, middle, COMPARED_SIZE, into, colour);
		} catch (error) {
			// A format of the phone's own that goes by the name of another.
			console.error(error);
			return false;
		}
		return meanDifference(into, drawn) < ALIKE;
	}

	async #cutPlanes(
		sample: VideoSample,
		square: CropSquare,
		size: number,
		into: Uint8Array<ArrayBuffer>,
		colour: YuvColour
	): Promise<Uint8Array<ArrayBuffer>> {
		const { left, top, width, height } = sample.visibleRect;
		const aspect = sample.pixelAspectRatio.num / sample.pixelAspectRatio.den;
		const inside = storedSpan(square, sample, width, height, aspect);
		const span = shifted(inside, left, top);
		const picture = await this.#copy(sample, span, colour);
		return picture === null ? into.fill(0) : sampleYuv(picture, span, size, into);
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

/** Only 8-bit 4:2:0 takes the planar path. What a browser says of a frame is its guess where the file says nothing. */
function planarColour(
	sample: VideoSample,
	{ matrix, fullRange }: Partial<VideoColorSpaceInit>
): YuvColour | null {
	if (sample.format !== 'I420' && sample.format !== 'NV12') return null;
	const told = sample.colorSpace;
	return yuvColour(matrix ?? told.matrix, fullRange ?? told.fullRange, sample.visibleRect.height);
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

function meanDifference(a: Uint8Array, b: Uint8Array): number {
	let sum = 0;
	for (let i = 0; i < a.length; i++) sum += Math.abs(a[i]! - b[i]!);
	return sum / a.length;
}

import type { VideoSample } from 'mediabunny';
import { startKernel } from '../../pixels/kernel';
import { yuvCoefficients, yuvColour, type YuvColour } from '../../pixels/colour';
import { PICTURE_KERNEL } from '../../pixels/picture-kernel-code';

/** RGBA, upright. */
export interface Pixels {
	readonly width: number;
	readonly height: number;
	readonly data: Uint8ClampedArray<ArrayBuffer>;
}

/** The kernel converts 16 pixels at a time, and the last ones must stay within the row. */
const LEAST_WIDTH = 16;
const COLOUR_BYTES = 64;
/** It reads and writes beyond the end of a row. */
const ROOM = 64;
const PAGE = 65_536;
/** Factors are 16-bit numbers: 2^14 of luma, 2^13 of chroma (see picture-kernel.wat). */
const LUMA_ONE = 16_384;
const CHROMA_ONE = 8192;

interface KernelExports {
	readonly memory: WebAssembly.Memory;
	halve(source: number, stride: number, width: number, height: number, out: number): void;
	row(
		y: number,
		u: number,
		v: number,
		width: number,
		colour: number,
		out: number,
		step: number
	): void;
}

/** 4:2:0 in the kernel's memory: the three planes follow each other without gaps. */
interface Planes {
	readonly address: number;
	readonly width: number;
	readonly height: number;
}

/**
 * Makes pictures of 8-bit planar frames without the browser's own drawing, which converts and copies every frame at
 * full size: halves the planes as long as they stay large enough, then converts the rest to RGBA. One at a time.
 */
export class PlanarPictures {
	readonly #kernel = startKernel<KernelExports>(PICTURE_KERNEL);

	/**
	 * The upright picture of a frame, halved until another halving would make it smaller than requested.
	 *
	 * @param longSide least width or height, pixels, where the frame has as many
	 * @param spare memory to reuse, when it is as large as needed
	 * @returns `null` for frames that only the browser itself can convert
	 */
	async make(
		sample: VideoSample,
		longSide: number,
		spare: ArrayBuffer | null
	): Promise<Pixels | null> {
		const colour = planarColour(sample);
		if (colour === null) return null;
		const { width, height } = sample.visibleRect;
		const halvings = halvingsOf(width, height, longSide);
		const frame = await this.#place(sample, halvings);
		let planes = frame;
		for (let i = 0; i < halvings; i++) planes = this.#halve(planes);
		this.#setColour(colour);
		const bytes = 4 * planes.width * planes.height;
		const out = planes.address + size(planes) + ROOM;
		this.#toRgba(planes, sample, out);
		const data = new Uint8ClampedArray(
			spare?.byteLength === bytes ? spare : new ArrayBuffer(bytes)
		);
		data.set(new Uint8Array(this.#kernel.memory.buffer, out, bytes));
		const turned = sample.rotation % 180 !== 0;
		return {
			width: turned ? planes.height : planes.width,
			height: turned ? planes.width : planes.height,
			data
		};
	}

	/** Copies the frame in, leaving room behind it for everything that is made of it. */
	async #place(sample: VideoSample, halvings: number): Promise<Planes> {
		const { width, height } = sample.visibleRect;
		const planes = { address: COLOUR_BYTES, width, height };
		const bytes = size(planes);
		const smaller = bytes + ROOM * (halvings + 2);
		this.#makeRoom(COLOUR_BYTES + bytes + smaller + 4 * ((width * height) >> (2 * halvings)));
		const target = new Uint8Array(this.#kernel.memory.buffer, planes.address, bytes);
		const chroma = width >> 1;
		await sample.copyTo(target, {
			layout: [
				{ offset: 0, stride: width },
				{ offset: width * height, stride: chroma },
				{ offset: (width * height * 5) >> 2, stride: chroma }
			]
		});
		return planes;
	}

	#halve({ address, width, height }: Planes): Planes {
		const half = {
			address: address + size({ width, height }) + ROOM,
			width: width >> 1,
			height: height >> 1
		};
		const [from, to] = [planesOf({ address, width, height }), planesOf(half)];
		this.#kernel.halve(from.y, width, half.width, half.height, to.y);
		// In this order: what is written beyond a plane's end belongs to the next one.
		for (const plane of ['u', 'v'] as const)
			this.#kernel.halve(from[plane], width >> 1, half.width >> 1, half.height >> 1, to[plane]);
		return half;
	}

	#setColour(colour: YuvColour): void {
		const { luma, lumaOffset, redFromV, greenFromU, greenFromV, blueFromU } =
			yuvCoefficients(colour);
		const chroma = [redFromV, greenFromU, greenFromV, blueFromU];
		new Int16Array(this.#kernel.memory.buffer, 0, 6).set([
			lumaOffset,
			Math.round(LUMA_ONE * luma),
			...chroma.map((factor) => Math.round(CHROMA_ONE * factor))
		]);
	}

	/**
	 * Row by row of the stored picture, each written along the row or column of the upright picture that it becomes.
	 */
	#toRgba(planes: Planes, sample: VideoSample, out: number): void {
		const { width, height } = planes;
		const { y, u, v } = planesOf(planes);
		const { origin, step, rowStep } = uprightSteps(width, height, sample.rotation);
		for (let row = 0; row < height; row++) {
			const chroma = (row >> 1) * (width >> 1);
			const to = out + 4 * (origin + row * rowStep);
			this.#kernel.row(y + row * width, u + chroma, v + chroma, width, 0, to, 4 * step);
		}
	}

	#makeRoom(bytes: number): void {
		const missing = bytes - this.#kernel.memory.buffer.byteLength;
		if (missing > 0) this.#kernel.memory.grow(Math.ceil(missing / PAGE));
	}
}

/**
 * Where the first pixel of a stored picture goes in the upright one, and how far from it the next pixel of the same
 * row and the row below go, in pixels.
 */
function uprightSteps(width: number, height: number, rotation: 0 | 90 | 180 | 270) {
	switch (rotation) {
		case 0:
			return { origin: 0, step: 1, rowStep: width };
		case 90:
			return { origin: height - 1, step: height, rowStep: -1 };
		case 180:
			return { origin: width * height - 1, step: -1, rowStep: -width };
		case 270:
			return { origin: (width - 1) * height, step: -height, rowStep: 1 };
	}
}

/** Bytes of 4:2:0 planes. */
const size = ({ width, height }: Omit<Planes, 'address'>): number => (width * height * 3) >> 1;

const planesOf = ({ address, width, height }: Planes) => ({
	y: address,
	u: address + width * height,
	v: address + ((width * height * 5) >> 2)
});

/** Each halving needs even planes, chroma's too; the picture stays at least as large as requested. */
function halvingsOf(width: number, height: number, longSide: number): number {
	let halvings = 0;
	const isWhole = (by: number) => width % (4 << by) === 0 && height % (4 << by) === 0;
	const isLarge = (by: number) =>
		Math.max(width, height) >> (by + 1) >= longSide && width >> (by + 1) >= LEAST_WIDTH;
	while (isWhole(halvings) && isLarge(halvings)) halvings++;
	return halvings;
}

/** The colour of a frame whose planes can be used directly: 8-bit 4:2:0, square pixels, even size, not mirrored. */
function planarColour(sample: VideoSample): YuvColour | null {
	const { format, visibleRect, pixelAspectRatio, colorSpace } = sample;
	const { width, height } = visibleRect;
	const isEven = width % 2 === 0 && height % 2 === 0 && width >= LEAST_WIDTH;
	const isSquare = pixelAspectRatio.num === pixelAspectRatio.den;
	if (format !== 'I420' || !isEven || !isSquare || sample.flip) return null;
	return yuvColour(colorSpace.matrix, colorSpace.fullRange, height);
}

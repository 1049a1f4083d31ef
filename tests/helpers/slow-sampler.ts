import type { CropSquare } from '../../src/pixels/crop';
import type { YuvColour } from '../../src/pixels/colour';
import type { Orientation } from '../../src/pixels/orientation';
import type { YuvPicture } from '../../src/pixels/sample-yuv';

/**
 * The reference for `sampleYuv`: for each output pixel every sample of the picture is visited and counts
 * with the area that the two share. Written to be obviously right, not quick. Shrinking only.
 */
export function sampleSlowly(
	picture: YuvPicture,
	square: CropSquare,
	orientation: Orientation,
	count: number
): number[] {
	const { right: width, bottom: height } = picture.visible;
	const step = square.size / count;
	const out: number[] = [];
	for (let row = 0; row < count; row++) {
		for (let column = 0; column < count; column++) {
			const x = square.x + column * step;
			const y = square.y + row * step;
			const a = stored(x, y, orientation, width, height);
			const b = stored(x + step, y + step, orientation, width, height);
			const part = (axis: 0 | 1, end: number) => ({
				low: Math.max(0, Math.min(a[axis], b[axis])),
				high: Math.min(end, Math.max(a[axis], b[axis]))
			});
			const box = { x: part(0, width), y: part(1, height) };
			const inside = length(box.x) * length(box.y);
			const yuv = [mean(picture.y, 1, box), mean(picture.u, 2, box), mean(picture.v, 2, box)];
			const share = inside / step ** 2;
			out.push(...rgbOf(yuv, picture.colour).map((value) => share * value));
		}
	}
	return out;
}

interface Part {
	readonly low: number;
	readonly high: number;
}

const length = ({ low, high }: Part): number => Math.max(0, high - low);

/** Mean of a plane over a box; each sample is `side` luma pixels wide and high. */
function mean(plane: YuvPicture['y'], side: number, box: { x: Part; y: Part }): number {
	let sum = 0;
	let area = 0;
	for (let row = 0; row * side < box.y.high; row++) {
		for (let column = 0; column * side < box.x.high; column++) {
			const shared =
				overlap(box.x, column * side, (column + 1) * side) *
				overlap(box.y, row * side, (row + 1) * side);
			if (shared === 0) continue;
			const at = plane.offset + row * plane.stride + column * plane.step;
			sum += shared * plane.data[at]!;
			area += shared;
		}
	}
	return area > 0 ? sum / area : 0;
}

const overlap = (part: Part, from: number, to: number): number =>
	Math.max(0, Math.min(part.high, to) - Math.max(part.low, from));

/** Where a point of the upright frame lies in the stored picture: undo the flip, then turn back. */
function stored(
	x: number,
	y: number,
	{ rotation, flip }: Orientation,
	width: number,
	height: number
): [number, number] {
	const uprightWidth = rotation % 180 === 0 ? width : height;
	const ux = flip ? uprightWidth - x : x;
	if (rotation === 0) return [ux, y];
	if (rotation === 90) return [y, height - ux];
	if (rotation === 180) return [width - ux, height - y];
	return [width - y, ux];
}

/** Textbook conversions, the numbers as printed (BT.601, BT.709). */
function rgbOf([y, u, v]: number[], { matrix, fullRange }: YuvColour): number[] {
	const luma = fullRange ? y! : ((y! - 16) * 255) / 219;
	const scale = fullRange ? 1 : 255 / 224;
	const cb = (u! - 128) * scale;
	const cr = (v! - 128) * scale;
	const rgb =
		matrix === 'bt601'
			? [luma + 1.402 * cr, luma - 0.344136 * cb - 0.714136 * cr, luma + 1.772 * cb]
			: [luma + 1.5748 * cr, luma - 0.187324 * cb - 0.468124 * cr, luma + 1.8556 * cb];
	return rgb.map((value) => Math.min(255, Math.max(0, value)));
}

/** A picture whose neighbouring samples differ a lot; chroma rounds up at odd sizes. */
export function randomPicture(options: {
	seed: number;
	width: number;
	height: number;
	interleaved: boolean;
	colour: YuvColour;
}): YuvPicture {
	const { width, height, interleaved, colour } = options;
	let state = options.seed;
	const noise = (length: number) =>
		Uint8Array.from({ length }, () => {
			state = (state * 48271) % 2147483647;
			return state % 256;
		});
	const chromaWidth = (width + 1) >> 1;
	const chromaHeight = (height + 1) >> 1;
	const plane = (data: Uint8Array, stride: number, step: number, offset: number) => ({
		data,
		stride,
		step,
		offset,
		originX: 0,
		originY: 0
	});
	const chroma = noise(chromaWidth * chromaHeight * 2);
	return {
		y: plane(noise(width * height), width, 1, 0),
		u: interleaved ? plane(chroma, chromaWidth * 2, 2, 0) : plane(chroma, chromaWidth, 1, 0),
		v: interleaved
			? plane(chroma, chromaWidth * 2, 2, 1)
			: plane(chroma, chromaWidth, 1, chromaWidth * chromaHeight),
		visible: { left: 0, top: 0, right: width, bottom: height },
		colour
	};
}

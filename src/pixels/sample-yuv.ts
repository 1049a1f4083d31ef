import { averageYuv, type Plane } from './area-average';
import { axisWeights, type AxisSpan } from './area-weights';
import type { StoredSpan } from './orientation';
import { yuvCoefficients, type YuvColour } from './colour';

/** The part of a stored 4:2:0 picture that a square needs. */
export interface YuvPicture {
	readonly y: Plane;
	readonly u: Plane;
	readonly v: Plane;
	/** The visible part of the stored picture, luma pixels: averages never reach beyond it. */
	readonly visible: { left: number; top: number; right: number; bottom: number };
	readonly colour: YuvColour;
}

/** Chroma samples are assumed to be in the middle of their four luma pixels. */
const halved = (span: AxisSpan): AxisSpan => ({ start: span.start / 2, end: span.end / 2 });

/**
 * Cuts a square out of a planar picture and shrinks it, straight to RGB: only `count x count` pixels are ever
 * converted. Area average; what is outside the picture is black.
 *
 * @param into memory for the result
 * @returns `count x count x 3` bytes, rows of the upright square
 */
export function sampleYuv(
	picture: YuvPicture,
	span: StoredSpan,
	count: number,
	into = new Uint8Array(count * count * 3)
): Uint8Array<ArrayBuffer> {
	const { visible, colour } = picture;
	const grid = {
		columns: axisWeights(span.x, count, visible.left, visible.right),
		rows: axisWeights(span.y, count, visible.top, visible.bottom)
	};
	const chroma = {
		columns: axisWeights(halved(span.x), count, visible.left / 2, visible.right / 2),
		rows: axisWeights(halved(span.y), count, visible.top / 2, visible.bottom / 2)
	};
	averageYuv(picture, grid, chroma, yuvCoefficients(colour), into);
	if (span.swapped) transpose(into, count);
	return into;
}

/** Transposes a square of RGB bytes. */
function transpose(rgb: Uint8Array, side: number): void {
	for (let row = 0; row < side; row++)
		for (let column = 0; column < row; column++)
			for (let channel = 0; channel < 3; channel++) {
				const a = 3 * (row * side + column) + channel;
				const b = 3 * (column * side + row) + channel;
				[rgb[a], rgb[b]] = [rgb[b]!, rgb[a]!];
			}
}

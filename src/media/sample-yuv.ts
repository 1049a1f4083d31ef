import { averagePlane, type Plane } from '../core/math/area-average';
import { axisWeights, type AxisSpan } from '../core/math/area-weights';
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

/** Chroma samples are taken to lie in the middle of their four luma pixels. */
const halved = (span: AxisSpan): AxisSpan => ({ start: span.start / 2, end: span.end / 2 });

/**
 * Cuts and shrinks a square out of a planar picture, straight to RGB: only `count x count` pixels are
 * ever converted. Area average; what lies outside of the picture is black.
 *
 * @returns `count x count x 3` bytes, rows of the upright square
 */
export function sampleYuv(picture: YuvPicture, span: StoredSpan, count: number): Uint8Array {
	const { visible, colour } = picture;
	const columns = axisWeights(span.x, count, visible.left, visible.right);
	const rows = axisWeights(span.y, count, visible.top, visible.bottom);
	const chromaColumns = axisWeights(halved(span.x), count, visible.left / 2, visible.right / 2);
	const chromaRows = axisWeights(halved(span.y), count, visible.top / 2, visible.bottom / 2);
	const y = averagePlane(picture.y, columns, rows);
	const u = averagePlane(picture.u, chromaColumns, chromaRows);
	const v = averagePlane(picture.v, chromaColumns, chromaRows);

	const k = yuvCoefficients(colour);
	const rgb = new Uint8ClampedArray(count * count * 3);
	for (let row = 0; row < count; row++) {
		for (let column = 0; column < count; column++) {
			const inside = columns.coverage[column]! * rows.coverage[row]!;
			if (inside === 0) continue;
			const at = row * count + column;
			const luma = k.luma * (y[at]! - k.lumaOffset);
			const cb = u[at]! - 128;
			const cr = v[at]! - 128;
			const to = 3 * (span.swapped ? column * count + row : at);
			rgb[to] = inside * clamp(luma + k.redFromV * cr);
			rgb[to + 1] = inside * clamp(luma + k.greenFromU * cb + k.greenFromV * cr);
			rgb[to + 2] = inside * clamp(luma + k.blueFromU * cb);
		}
	}
	return new Uint8Array(rgb.buffer);
}

const clamp = (value: number): number => (value < 0 ? 0 : value > 255 ? 255 : value);

import type { AxisWeights } from './area-weights';

/** One plane of samples in a buffer. */
export interface Plane {
	readonly data: Uint8Array;
	/** Bytes from one row to the next, and from one sample to the next (2 in NV12's chroma, 3 in RGB). */
	readonly stride: number;
	readonly step: number;
	/** Offset of the sample at (`originX`, `originY`) of the whole plane. */
	readonly offset: number;
	readonly originX: number;
	readonly originY: number;
}

/** Averages a plane into `columns x rows` outputs, row by row of the source's own axes. */
export function averagePlane(plane: Plane, columns: AxisWeights, rows: AxisWeights): Float32Array {
	const width = columns.first.length;
	const height = rows.first.length;
	const out = new Float32Array(width * height);
	const narrowed = new Float64Array(width);
	// Neighbouring outputs share the row at their border.
	let held = -1;
	for (let j = 0; j < height; j++) {
		const first = rows.first[j]!;
		const last = first + rows.count[j]! - 1;
		for (let row = first; row <= last; row++) {
			if (row !== held) {
				const line = plane.offset + (row - plane.originY) * plane.stride;
				narrowRow(plane, line, columns, narrowed);
				held = row;
			}
			const weight = row === first ? rows.low[j]! : row === last ? rows.high[j]! : rows.mid[j]!;
			addRow(out, j * width, narrowed, weight);
		}
	}
	return out;
}

function addRow(out: Float32Array, target: number, narrowed: Float64Array, weight: number): void {
	for (let i = 0; i < narrowed.length; i++) out[target + i]! += weight * narrowed[i]!;
}

function narrowRow(
	{ data, step, originX }: Plane,
	line: number,
	{ first, count, low, mid, high }: AxisWeights,
	narrowed: Float64Array
): void {
	for (let i = 0; i < narrowed.length; i++) {
		const pixels = count[i]!;
		if (pixels === 0) continue;
		let at = line + (first[i]! - originX) * step;
		let sum = low[i]! * data[at]!;
		if (pixels > 1) {
			const last = at + (pixels - 1) * step;
			// Whole pixels weigh the same: added as integers, multiplied once.
			let whole = 0;
			for (at += step; at < last; at += step) whole += data[at]!;
			sum += mid[i]! * whole + high[i]! * data[last]!;
		}
		narrowed[i] = sum;
	}
}

/**
 * Averages an interleaved RGB or RGBA picture; what lies outside of it is black.
 *
 * @param step bytes from one pixel to the next: 3 or 4
 * @param width pixels a row
 * @returns RGB bytes, row by row
 */
export function averageColours(
	data: Uint8Array,
	step: number,
	width: number,
	columns: AxisWeights,
	rows: AxisWeights
): Uint8Array<ArrayBuffer> {
	const across = columns.first.length;
	const down = rows.first.length;
	const out = new Uint8ClampedArray(across * down * 3);
	for (let channel = 0; channel < 3; channel++) {
		const offset = channel;
		const plane = { data, stride: width * step, step, offset, originX: 0, originY: 0 };
		const mean = averagePlane(plane, columns, rows);
		for (let row = 0; row < down; row++)
			for (let column = 0; column < across; column++) {
				const at = row * across + column;
				out[3 * at + channel] = columns.coverage[column]! * rows.coverage[row]! * mean[at]!;
			}
	}
	return new Uint8Array(out.buffer);
}

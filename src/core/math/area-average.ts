import type { AxisWeights } from './area-weights';

/** One plane of samples in a buffer. */
export interface Plane {
	readonly data: Uint8Array;
	/** Bytes from one row to the next, and from one sample to the next (2 in NV12's chroma). */
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
	const [firstRow, rowsUsed] = rowsTouched(rows);
	const narrowed = new Float32Array(width * rowsUsed);
	for (let row = 0; row < rowsUsed; row++) {
		const line = plane.offset + (firstRow + row - plane.originY) * plane.stride;
		narrowRow(plane, line, columns, narrowed, row * width);
	}
	for (let j = 0; j < height; j++) {
		const begin = rows.offsets[j]!;
		const end = rows.offsets[j + 1]!;
		let source = (rows.first[j]! - firstRow) * width;
		for (let tap = begin; tap < end; tap++, source += width) {
			const weight = rows.weights[tap]!;
			const target = j * width;
			for (let i = 0; i < width; i++) out[target + i]! += weight * narrowed[source + i]!;
		}
	}
	return out;
}

function rowsTouched(rows: AxisWeights): [first: number, count: number] {
	let first = Infinity;
	let last = -1;
	for (let j = 0; j < rows.first.length; j++) {
		const taps = rows.offsets[j + 1]! - rows.offsets[j]!;
		if (taps === 0) continue;
		first = Math.min(first, rows.first[j]!);
		last = Math.max(last, rows.first[j]! + taps - 1);
	}
	return last < 0 ? [0, 0] : [first, last - first + 1];
}

function narrowRow(
	plane: Plane,
	line: number,
	columns: AxisWeights,
	out: Float32Array,
	target: number
): void {
	const { data, step, originX } = plane;
	const { first, offsets, weights } = columns;
	const width = first.length;
	let tap = 0;
	for (let i = 0; i < width; i++) {
		const end = offsets[i + 1]!;
		let at = line + (first[i]! - originX) * step;
		let sum = 0;
		for (; tap < end; tap++, at += step) sum += weights[tap]! * data[at]!;
		out[target + i] = sum;
	}
}

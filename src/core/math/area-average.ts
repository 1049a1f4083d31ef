import { areaKernel } from './area-kernel';
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
	return averageChannels(plane, 1, columns, rows)[0]!;
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
	const plane = { data, stride: width * step, step, offset: 0, originX: 0, originY: 0 };
	averageChannels(plane, 3, columns, rows).forEach((mean, channel) => {
		for (let row = 0; row < down; row++)
			for (let column = 0; column < across; column++) {
				const at = row * across + column;
				out[3 * at + channel] = columns.coverage[column]! * rows.coverage[row]! * mean[at]!;
			}
	});
	return new Uint8Array(out.buffer);
}

/** Averages so many channels that lie side by side; rows are added up once for all of them. */
function averageChannels(
	plane: Plane,
	channels: number,
	columns: AxisWeights,
	rows: AxisWeights
): Float32Array[] {
	const across = columns.first.length;
	const down = rows.first.length;
	const out = Array.from({ length: channels }, () => new Float32Array(across * down));
	const [left, right] = extent(columns);
	const [top, bottom] = extent(rows);
	if (left >= right || top >= bottom) return out;

	const { stride, step } = plane;
	const bytes = (right - left - 1) * step + channels;
	const start = plane.offset + (top - plane.originY) * stride + (left - plane.originX) * step;
	const kernel = areaKernel();
	const source = kernel.place(plane.data, start, start + (bottom - top - 1) * stride + bytes);
	kernel.setColumns(columns, left, step);
	for (let j = 0; j < down; j++) {
		const count = rows.count[j]!;
		if (count === 0) continue;
		kernel.addRows(source + (rows.first[j]! - top) * stride, stride, bytes, {
			count,
			low: rows.low[j]!,
			mid: rows.mid[j]!,
			high: rows.high[j]!
		});
		for (let channel = 0; channel < channels; channel++)
			out[channel]!.set(kernel.addColumns(channel, step, across), j * across);
	}
	return out;
}

/** First source pixel that any output needs, and the one behind the last. */
function extent({ first, count }: AxisWeights): readonly [number, number] {
	let from = Infinity;
	let to = -Infinity;
	for (let i = 0; i < first.length; i++) {
		if (count[i] === 0) continue;
		from = Math.min(from, first[i]!);
		to = Math.max(to, first[i]! + count[i]!);
	}
	return [from, to];
}

import { areaKernel, type ColourMatrix, type ColumnSet, type MeansRow } from './area-kernel';
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

/** Which outputs a plane is averaged into. */
export interface Grid {
	readonly columns: AxisWeights;
	readonly rows: AxisWeights;
}

/**
 * Averages three planes of Y, U and V and converts the means to RGB; what is outside the picture is black.
 *
 * @param grid of luma; `chroma` of the other two, with as many outputs
 * @param out receives RGB bytes, row by row of the source's own axes
 */
export function averageYuv(
	planes: { readonly y: Plane; readonly u: Plane; readonly v: Plane },
	grid: Grid,
	chroma: Grid,
	colour: ColourMatrix,
	out: Uint8Array
): void {
	const { columns, rows } = grid;
	const count = columns.first.length;
	out.fill(0);
	const kernel = areaKernel();
	kernel.begin();
	const y = placed(planes.y, 1, grid, 0);
	const u = placed(planes.u, 1, chroma, 1);
	const v = placed(planes.v, 1, chroma, 1);
	if (y === null || u === null || v === null) return;
	kernel.setColour(colour, columns.coverage);
	for (let row = 0; row < rows.first.length; row++) {
		if (!addRow(y, row)) continue;
		addColumns(y, 0, 0);
		if (!addRow(u, row)) continue;
		addColumns(u, 0, 1);
		addRow(v, row);
		addColumns(v, 0, 2);
		out.set(kernel.rgb(rows.coverage[row]!, count), 3 * count * row);
	}
}

/**
 * Averages an interleaved RGB or RGBA picture; what is outside it is black.
 *
 * @param step bytes from one pixel to the next: 3 or 4
 * @param width pixels a row
 * @param into memory for the result
 * @returns RGB bytes, row by row
 */
export function averageColours(
	data: Uint8Array,
	step: number,
	width: number,
	columns: AxisWeights,
	rows: AxisWeights,
	into = new Uint8Array(columns.first.length * rows.first.length * 3)
): Uint8Array<ArrayBuffer> {
	const across = columns.first.length;
	const down = rows.first.length;
	const out = new Uint8ClampedArray(into.buffer, into.byteOffset, into.length);
	const plane = { data, stride: width * step, step, offset: 0, originX: 0, originY: 0 };
	averageChannels(plane, 3, { columns, rows }).forEach((mean, channel) => {
		for (let row = 0; row < down; row++)
			for (let column = 0; column < across; column++) {
				const at = row * across + column;
				out[3 * at + channel] = columns.coverage[column]! * rows.coverage[row]! * mean[at]!;
			}
	});
	return into;
}

/**
 * Averages channels that lie side by side into `columns x rows` outputs each, row by row of the source's own axes; rows
 * are added up once for all of them.
 *
 * @throws {RangeError} when more rows fall into one output than can be added up
 */
export function averageChannels(plane: Plane, channels: 1 | 3, grid: Grid): Float32Array[] {
	const across = grid.columns.first.length;
	const down = grid.rows.first.length;
	const out = Array.from({ length: channels }, () => new Float32Array(across * down));
	const kernel = areaKernel();
	kernel.begin();
	const source = placed(plane, channels, grid, 0);
	if (source === null) return out;
	for (let row = 0; row < down; row++) {
		if (!addRow(source, row)) continue;
		for (let channel = 0; channel < channels; channel++) {
			addColumns(source, channel, 0);
			out[channel]!.set(kernel.means(0, across), row * across);
		}
	}
	return out;
}

/** A plane in the kernel's memory: only the part that its grid needs. */
interface Placed {
	readonly grid: Grid;
	readonly set: ColumnSet;
	/** Address of the first byte, and the row that it belongs to. */
	readonly address: number;
	readonly top: number;
	readonly stride: number;
	readonly step: number;
	/** Bytes of each row that are needed. */
	readonly bytes: number;
}

function placed(plane: Plane, channels: number, grid: Grid, set: ColumnSet): Placed | null {
	const [left, right] = extent(grid.columns);
	const [top, bottom] = extent(grid.rows);
	if (left >= right || top >= bottom) return null;
	const { data, stride, step } = plane;
	const bytes = (right - left - 1) * step + channels;
	const start = plane.offset + (top - plane.originY) * stride + (left - plane.originX) * step;
	const kernel = areaKernel();
	const address = kernel.place(data, start, start + (bottom - top - 1) * stride + bytes);
	kernel.setColumns(set, grid.columns, left, step);
	return { grid, set, address, top, stride, step, bytes };
}

/** Adds up the source rows of one output row; `false` where there are none. */
function addRow({ grid, address, top, stride, bytes }: Placed, row: number): boolean {
	const { first, count, low, mid, high } = grid.rows;
	if (count[row] === 0) return false;
	areaKernel().addRows(address + (first[row]! - top) * stride, stride, bytes, {
		count: count[row]!,
		low: low[row]!,
		mid: mid[row]!,
		high: high[row]!
	});
	return true;
}

function addColumns({ grid, set, step }: Placed, channel: number, row: MeansRow): void {
	areaKernel().addColumns(set, channel, step, grid.columns.first.length, row);
}

/** First source pixel that any output needs, and one past the last. */
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

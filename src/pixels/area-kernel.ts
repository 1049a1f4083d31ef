import { AREA_KERNEL } from './area-kernel-code';
import type { AxisWeights } from './area-weights';
import { startKernel } from './kernel';

/** Weights of the rows of one output row; `high` counts from two rows on. */
export interface RowWeights {
	readonly count: number;
	readonly low: number;
	readonly mid: number;
	readonly high: number;
}

/** Layout of the memory. Floats of one row's sums, outputs a row: fixed, before the pixels. */
const MOST_SUMS = 65_536;
const MOST_COLUMNS = 4096;
/** Bytes of an output column's description. */
const COLUMN_BYTES = 20;
/** The kernel reads and writes up to 15 values beyond the end of a row. */
const ROOM = 64;
/** Rows between the first and the last are added as 16-bit integers. */
const MOST_ROWS = 259;

const SUMS = 0;
/** Two sets of columns, for luma and chroma. */
const COLUMNS = SUMS + 4 * (MOST_SUMS + ROOM);
const COLUMNS_SIZE = COLUMN_BYTES * MOST_COLUMNS;
/** Rows of means of three channels. */
const MEANS = COLUMNS + 2 * COLUMNS_SIZE;
const MEANS_SIZE = 4 * (MOST_COLUMNS + ROOM);
const COVERAGE = MEANS + 3 * MEANS_SIZE;
const COLOUR = COVERAGE + MEANS_SIZE;
const RGB = COLOUR + ROOM;
const PIXELS = RGB + 3 * MOST_COLUMNS + ROOM;
const PAGE = 65_536;

interface KernelExports {
	readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
	addRows(
		source: number,
		stride: number,
		between: number,
		low: number,
		mid: number,
		high: number,
		bytes: number,
		out: number
	): void;
	addColumns(sums: number, step: number, columns: number, count: number, out: number): void;
	toRgb(
		luma: number,
		u: number,
		v: number,
		coverage: number,
		rowCoverage: number,
		colour: number,
		outputs: number,
		out: number
	): void;
}

/** Which of two column sets, and which of three rows of means. */
export type ColumnSet = 0 | 1;
export type MeansRow = 0 | 1 | 2;

/** From Y'UV means to RGB: `luma (y - offset)`, plus these factors times `u - 128` and `v - 128`. */
export interface ColourMatrix {
	readonly luma: number;
	readonly lumaOffset: number;
	readonly redFromV: number;
	readonly greenFromU: number;
	readonly greenFromV: number;
	readonly blueFromU: number;
}

/**
 * The inner loops of the area average in WebAssembly (`area-kernel.wat`, 128-bit SIMD: every browser with WebCodecs
 * has it), seven times as fast as in JavaScript. There is one memory, so one average at a time.
 */
export class AreaKernel {
	readonly #wasm = startKernel<KernelExports>(AREA_KERNEL);
	#memory = new Uint8Array(0);
	#view = new DataView(new ArrayBuffer(0));
	#floats = new Float32Array(0);
	#free = PIXELS;

	/** Releases the pixels of the previous average. */
	begin(): void {
		this.#free = PIXELS;
	}

	/** Copies the bytes of `data` from `start` up to `end` in; returns the address of the first. */
	place(data: Uint8Array, start: number, end: number): number {
		const address = this.#free;
		this.#free = address + end - start + ROOM;
		this.#makeRoom(this.#free);
		this.#memory.set(data.subarray(start, end), address);
		return address;
	}

	/**
	 * Describes output columns for {@link addColumns}.
	 * @param left source pixel that the sums begin with
	 * @param step sums from one pixel to the next
	 * @throws {RangeError} with more columns than there is room for
	 */
	setColumns(set: ColumnSet, weights: AxisWeights, left: number, step: number): void {
		const { first, count, low, mid, high } = weights;
		if (first.length > MOST_COLUMNS)
			throw new RangeError(`Expected at most ${MOST_COLUMNS} columns, found ${first.length}.`);
		for (let i = 0; i < first.length; i++) {
			const at = COLUMNS + set * COLUMNS_SIZE + COLUMN_BYTES * i;
			const pixels = count[i]!;
			this.#view.setInt32(at, pixels === 0 ? 0 : 4 * step * (first[i]! - left), true);
			this.#view.setInt32(at + 4, Math.max(0, pixels - 2), true);
			this.#view.setFloat32(at + 8, low[i]!, true);
			this.#view.setFloat32(at + 12, pixels > 2 ? mid[i]! : 0, true);
			this.#view.setFloat32(at + 16, pixels > 1 ? high[i]! : 0, true);
		}
	}

	/** What {@link rgb} needs for all rows of a picture. */
	setColour(colour: ColourMatrix, coverage: ArrayLike<number>): void {
		const { luma, lumaOffset, redFromV, greenFromU, greenFromV, blueFromU } = colour;
		this.#floats.set([luma, lumaOffset, redFromV, greenFromU, greenFromV, blueFromU], COLOUR / 4);
		this.#floats.set(coverage, COVERAGE / 4);
	}

	/**
	 * Adds rows up, byte by byte.
	 * @param source address of the first byte of the first row
	 * @throws {RangeError} with more bytes or rows than there is room for
	 */
	addRows(source: number, stride: number, bytes: number, weights: RowWeights): void {
		const { count, low, mid, high } = weights;
		if (bytes > MOST_SUMS || count > MOST_ROWS)
			throw new RangeError(`No room for ${count} rows of ${bytes} bytes.`);
		const between = Math.max(0, count - 2);
		const last = count > 1 ? high : 0;
		this.#wasm.addRows(source, count > 1 ? stride : 0, between, low, mid, last, bytes, SUMS);
	}

	/** One row of means of a channel from the sums. */
	addColumns(set: ColumnSet, channel: number, step: number, count: number, row: MeansRow): void {
		const columns = COLUMNS + set * COLUMNS_SIZE;
		const out = MEANS + row * MEANS_SIZE;
		this.#wasm.addColumns(SUMS + 4 * channel, step, columns, count, out);
	}

	/** A row of means; valid until the next {@link addColumns}. */
	means(row: MeansRow, count: number): Float32Array {
		const from = (MEANS + row * MEANS_SIZE) / 4;
		return this.#floats.subarray(from, from + count);
	}

	/** RGB bytes of the three rows of means as Y, U and V; valid until the next call. */
	rgb(rowCoverage: number, count: number): Uint8Array {
		const [y, u, v] = [MEANS, MEANS + MEANS_SIZE, MEANS + 2 * MEANS_SIZE] as const;
		this.#wasm.toRgb(y, u, v, COVERAGE, rowCoverage, COLOUR, count, RGB);
		return this.#memory.subarray(RGB, RGB + 3 * count);
	}

	#makeRoom(bytes: number): void {
		const { memory } = this.#wasm;
		const missing = bytes - memory.buffer.byteLength;
		if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
		if (this.#memory.buffer === memory.buffer) return;
		this.#memory = new Uint8Array(memory.buffer);
		this.#view = new DataView(memory.buffer);
		this.#floats = new Float32Array(memory.buffer);
	}
}

let kernel: AreaKernel | null = null;

/** The one of this thread. */
export const areaKernel = (): AreaKernel => (kernel ??= new AreaKernel());

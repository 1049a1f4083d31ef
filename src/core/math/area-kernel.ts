import { AREA_KERNEL } from './area-kernel-code';
import type { AxisWeights } from './area-weights';

/** Weights of the rows of one output row; `high` counts from two rows on. */
export interface RowWeights {
	readonly count: number;
	readonly low: number;
	readonly mid: number;
	readonly high: number;
}

/** Floats of one row's sums, bytes of an output column's description, outputs a row: fixed, before the pixels. */
const MOST_SUMS = 65_536;
const COLUMN_BYTES = 20;
const MOST_COLUMNS = 4096;
/** The kernel reads and writes up to 15 columns beyond a row's end, and a row or a pixel that has no weight. */
const ROOM = 64;
/** Rows between the first and the last are added as 16-bit integers. */
const MOST_ROWS = 259;

const SUMS = 0;
const COLUMNS = SUMS + 4 * (MOST_SUMS + ROOM);
const OUT = COLUMNS + COLUMN_BYTES * MOST_COLUMNS;
const PIXELS = OUT + 4 * MOST_COLUMNS;
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
}

/** What is used of it; this zone knows no web types. */
declare const WebAssembly: {
	readonly Module: new (code: Uint8Array) => object;
	readonly Instance: new (module: object) => { readonly exports: unknown };
};

/**
 * The inner loops of the area average in WebAssembly (`area-kernel.wat`, 128-bit SIMD: every browser that has
 * WebCodecs has it), eight times as fast as in JavaScript. One memory: one average at a time.
 */
export class AreaKernel {
	readonly #wasm: KernelExports;
	#memory = new Uint8Array(0);
	#view = new DataView(new ArrayBuffer(0));
	#out = new Float32Array(0);

	constructor() {
		const code = Uint8Array.from(AREA_KERNEL.match(/../g)!, (pair) => parseInt(pair, 16));
		this.#wasm = new WebAssembly.Instance(new WebAssembly.Module(code)).exports as KernelExports;
	}

	/** Copies the bytes of `data` from `start` up to `end` in; the address of the first. */
	place(data: Uint8Array, start: number, end: number): number {
		this.#makeRoom(end - start + ROOM);
		this.#memory.set(data.subarray(start, end), PIXELS);
		return PIXELS;
	}

	/**
	 * Describes the output columns for {@link addColumns}.
	 * @param left source pixel that the sums begin with
	 * @param step sums from one pixel to the next
	 * @throws {RangeError} with more columns than there is room for
	 */
	setColumns({ first, count, low, mid, high }: AxisWeights, left: number, step: number): void {
		if (first.length > MOST_COLUMNS)
			throw new RangeError(`Expected at most ${MOST_COLUMNS} columns, found ${first.length}.`);
		for (let i = 0; i < first.length; i++) {
			const at = COLUMNS + COLUMN_BYTES * i;
			const pixels = count[i]!;
			this.#view.setInt32(at, pixels === 0 ? 0 : 4 * step * (first[i]! - left), true);
			this.#view.setInt32(at + 4, Math.max(0, pixels - 2), true);
			this.#view.setFloat32(at + 8, low[i]!, true);
			this.#view.setFloat32(at + 12, pixels > 2 ? mid[i]! : 0, true);
			this.#view.setFloat32(at + 16, pixels > 1 ? high[i]! : 0, true);
		}
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

	/** One row of outputs from the sums; valid until the next call. */
	addColumns(channel: number, step: number, count: number): Float32Array {
		this.#wasm.addColumns(SUMS + 4 * channel, step, COLUMNS, count, OUT);
		return this.#out.subarray(0, count);
	}

	#makeRoom(bytes: number): void {
		const { memory } = this.#wasm;
		const missing = PIXELS + bytes - memory.buffer.byteLength;
		if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
		if (this.#memory.buffer === memory.buffer) return;
		this.#memory = new Uint8Array(memory.buffer);
		this.#view = new DataView(memory.buffer);
		this.#out = new Float32Array(memory.buffer, OUT, MOST_COLUMNS);
	}
}

let kernel: AreaKernel | null = null;

/** The one of this thread. */
export const areaKernel = (): AreaKernel => (kernel ??= new AreaKernel());

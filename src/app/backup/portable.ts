import { BackUpProblem } from './back-up-problem';

/**
 * What a database keeps as JSON and bytes, and back, bit for bit: plain objects, arrays, texts, numbers (with `NaN`, -0
 * and infinities), `undefined`, dates, buffers and typed arrays. What JSON cannot say is an object with the key `$`.
 */
const MARK = '$';

const TYPED = {
	Int8Array,
	Uint8Array,
	Uint8ClampedArray,
	Int16Array,
	Uint16Array,
	Int32Array,
	Uint32Array,
	Float32Array,
	Float64Array,
	BigInt64Array,
	BigUint64Array
} as const;
type TypedName = keyof typeof TYPED;

/** Deeper than anything the app stores, and shallower than any stack. */
const DEEPEST = 100;

/** Gathers the bytes of the values of one file, in the order they come. */
export class ByteCollector {
	readonly #parts: Uint8Array<ArrayBuffer>[] = [];
	length = 0;

	/** @returns where they begin */
	add(bytes: Uint8Array<ArrayBuffer>): number {
		const at = this.length;
		this.#parts.push(bytes);
		this.length += bytes.length;
		return at;
	}

	joined(): Uint8Array<ArrayBuffer> {
		const whole = new Uint8Array(this.length);
		let at = 0;
		for (const part of this.#parts) {
			whole.set(part, at);
			at += part.length;
		}
		return whole;
	}
}

/**
 * @returns a value for `JSON.stringify`
 * @throws {TypeError} for what no back-up holds, such as functions and blobs
 */
export function toPortable(value: unknown, bytes: ByteCollector): unknown {
	if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
	if (value === undefined) return { [MARK]: 'undefined' };
	if (typeof value === 'number')
		return Number.isFinite(value) && !Object.is(value, -0)
			? value
			: { [MARK]: 'number', text: Object.is(value, -0) ? '-0' : String(value) };
	if (Array.isArray(value)) return value.map((one) => toPortable(one, bytes));
	if (typeof value !== 'object') throw new TypeError(`a ${typeof value} cannot be backed up`);
	if (value instanceof Date) return { [MARK]: 'date', at: toPortable(value.getTime(), bytes) };
	if (value instanceof ArrayBuffer) {
		const at = bytes.add(new Uint8Array(value.slice(0)));
		return { [MARK]: 'ArrayBuffer', at, length: value.byteLength };
	}
	if (ArrayBuffer.isView(value)) return typedArray(value, bytes);
	const prototype: unknown = Object.getPrototypeOf(value);
	if (prototype !== Object.prototype && prototype !== null)
		throw new TypeError(`a ${value.constructor.name} cannot be backed up`);
	const entries = Object.entries(value).map(([key, one]) => [key, toPortable(one, bytes)] as const);
	return Object.hasOwn(value, MARK) ? { [MARK]: 'object', entries } : Object.fromEntries(entries);
}

/**
 * The value that {@link toPortable} was given. Keys are only ever defined, never assigned, so that a key `__proto__`
 * stays a key.
 *
 * @param value parsed JSON
 * @throws {BackUpProblem} `damaged`
 */
export function fromPortable(value: unknown, bytes: Uint8Array, depth = 0): unknown {
	if (depth > DEEPEST) throw new BackUpProblem('damaged', 'too deep');
	if (value === null || typeof value !== 'object') return value;
	const read = (one: unknown) => fromPortable(one, bytes, depth + 1);
	if (Array.isArray(value)) return value.map(read);
	if (Object.hasOwn(value, MARK)) return marked(value as Marked, bytes, read);
	return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, read(one)]));
}

interface Marked {
	readonly [MARK]: unknown;
	readonly text?: unknown;
	readonly at?: unknown;
	readonly length?: unknown;
	readonly entries?: unknown;
}

function marked(value: Marked, bytes: Uint8Array, read: (one: unknown) => unknown): unknown {
	const kind = value[MARK];
	switch (kind) {
		case 'undefined':
			return undefined;
		case 'number':
			return Number(value.text);
		case 'date':
			return new Date(Number(read(value.at)));
		case 'object':
			if (!Array.isArray(value.entries) || !value.entries.every(isEntry)) break;
			return Object.fromEntries(value.entries.map(([key, one]) => [key, read(one)]));
		case 'ArrayBuffer':
			return piece(value, bytes, 1);
		default:
			if (typeof kind !== 'string' || !Object.hasOwn(TYPED, kind)) break;
			return new TYPED[kind as TypedName](
				piece(value, bytes, TYPED[kind as TypedName].BYTES_PER_ELEMENT)
			);
	}
	throw new BackUpProblem('damaged', 'unknown kind of value');
}

function typedArray(view: ArrayBufferView, bytes: ByteCollector): unknown {
	const name = view.constructor.name;
	if (!Object.hasOwn(TYPED, name)) throw new TypeError(`a ${name} cannot be backed up`);
	const { buffer, byteOffset, byteLength } = view;
	const copy = new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength).slice();
	const length = byteLength / TYPED[name as TypedName].BYTES_PER_ELEMENT;
	return { [MARK]: name, at: bytes.add(copy), length };
}

/** @param size of an element, bytes */
function piece({ at, length }: Marked, bytes: Uint8Array, size: number): ArrayBuffer {
	const inside = isCount(at) && isCount(length) && at + length * size <= bytes.length;
	if (!inside) throw new BackUpProblem('damaged', 'bytes beyond the end');
	return bytes.slice(at, at + length * size).buffer;
}

const isCount = (value: unknown): value is number =>
	Number.isSafeInteger(value) && Number(value) >= 0;

const isEntry = (value: unknown): value is [string, unknown] =>
	Array.isArray(value) && value.length === 2 && typeof value[0] === 'string';

import type { Random } from '../../tests/helpers/random';

/** Bytes that sit at the edges of what readers count with. */
const EDGE_BYTES = [0, 1, 0x7f, 0x80, 0xfe, 0xff];
/** Numbers that sit there, of 1, 2, 4 and 8 bytes. */
const EDGE_NUMBERS = [
	0n,
	1n,
	7n,
	8n,
	0x7fn,
	0xffn,
	0x7fffn,
	0xffffn,
	0xff_ffffn,
	0x7fff_ffffn,
	0x8000_0000n,
	0xffff_ffffn,
	0x1_0000_0000n,
	2n ** 53n,
	2n ** 63n - 1n,
	2n ** 64n - 1n
];

/** One of them. */
export function oneOf<T>(random: Random, all: readonly T[]): T {
	return all[random.below(all.length)]!;
}

/** Puts a number that is at an edge, or any, in place of one of so many bytes (big-endian). */
export function putOddNumber(random: Random, bytes: Uint8Array, at: number, size: number): void {
	const any = BigInt(Math.floor(random.uniform() * 2 ** 32)) * 2n ** 32n;
	let value = random.uniform() < 0.8 ? oneOf(random, EDGE_NUMBERS) : any >> 20n;
	for (let i = size - 1; i >= 0 && at + i >= 0; i--) {
		if (at + i < bytes.length) bytes[at + i] = Number(value & 0xffn);
		value >>= 8n;
	}
}

export type Bytes = Uint8Array<ArrayBuffer>;
type Mutation = (random: Random, bytes: Bytes) => Bytes;

const flips: Mutation = (random, bytes) => {
	const count = 1 + random.below(2 ** random.below(9));
	for (let i = 0; i < count && bytes.length > 0; i++)
		bytes[random.below(bytes.length)]! ^= 1 << random.below(8);
	return bytes;
};

const edges: Mutation = (random, bytes) => {
	for (let i = random.below(8); i >= 0; i--)
		bytes[random.below(bytes.length)] = oneOf(random, EDGE_BYTES);
	return bytes;
};

const numbers: Mutation = (random, bytes) => {
	const size = oneOf(random, [1, 2, 4, 8]);
	putOddNumber(random, bytes, random.below(bytes.length), size);
	return bytes;
};

const truncation: Mutation = (random, bytes) => bytes.slice(0, random.below(bytes.length + 1));

const removal: Mutation = (random, bytes) => {
	const [from, length] = stretchOf(random, bytes);
	return joined(bytes.subarray(0, from), bytes.subarray(from + length));
};

const repetition: Mutation = (random, bytes) => {
	const [from, length] = stretchOf(random, bytes);
	const end = from + length;
	return joined(bytes.subarray(0, end), bytes.subarray(from, end), bytes.subarray(end));
};

const overwriting: Mutation = (random, bytes) => {
	const [from, length] = stretchOf(random, bytes);
	bytes.copyWithin(random.below(bytes.length), from, from + length);
	return bytes;
};

const blank: Mutation = (random, bytes) => {
	const [from, length] = stretchOf(random, bytes);
	return bytes.fill(oneOf(random, EDGE_BYTES), from, from + length);
};

const MUTATIONS = [flips, edges, numbers, truncation, removal, repetition, overwriting, blank];

/** Changes bytes wherever they are: flips, edges, cuts, copies. The given bytes may be changed. */
export function mutateBytes(random: Random, bytes: Bytes): Bytes {
	return bytes.length === 0 ? bytes : oneOf(random, MUTATIONS)(random, bytes);
}

/** The beginning of one file and the end of another. */
export const spliced = (random: Random, first: Bytes, second: Bytes): Bytes =>
	joined(
		first.subarray(0, random.below(first.length + 1)),
		second.subarray(random.below(second.length + 1))
	);

/** A stretch of a length from one byte to all, short ones as likely as long ones. */
function stretchOf(random: Random, bytes: Uint8Array): [from: number, length: number] {
	const length = Math.ceil(bytes.length ** random.uniform());
	return [random.below(bytes.length), length];
}

export function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

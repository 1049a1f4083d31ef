import type { Random } from '../../tests/helpers/random';
import { joined, oneOf, putOddNumber, type Bytes } from './mutate-bytes';

/** An element of a Matroska or WebM file, bytes from its beginning. */
export interface Element {
	readonly id: number;
	readonly at: number;
	/** Of its identifier. */
	readonly idBytes: number;
	/** Of the number that says how long its content is. */
	readonly sizeBytes: number;
	/** Of its content. */
	readonly length: number;
}

/** EBML head, Segment, SeekHead, Seek, Info, Tracks, TrackEntry, Video, Colour, Cues, CuePoint, positions, Cluster, BlockGroup, Tags, Tag, SimpleTag. */
const CONTAINERS = [
	...[0x1a45dfa3, 0x18538067, 0x114d9b74, 0x4dbb, 0x1549a966, 0x1654ae6b, 0xae, 0xe0, 0x55b0],
	...[0x1c53bb6b, 0xbb, 0xb7, 0x1f43b675, 0xa0, 0x1254c367, 0x7373, 0x67c8]
];

/** A number whose leading zero bits say how many bytes it has. */
function variable(bytes: Bytes, at: number): { value: number; length: number } | null {
	const first = bytes[at];
	if (!first) return null;
	const length = Math.clz32(first) - 23;
	let value = first & (0xff >> length);
	for (let i = 1; i < length; i++) value = value * 256 + (bytes[at + i] ?? 0);
	const unknown = value === 2 ** (7 * length) - 1;
	return { value: unknown ? Infinity : value, length };
}

/** All elements, an outer one before those within. */
export function elementsOf(bytes: Bytes, from = 0, to = bytes.length): Element[] {
	const elements: Element[] = [];
	for (let at = from; at < to;) {
		const head = variable(bytes, at);
		const size = head && variable(bytes, at + head.length);
		if (!size) break;
		const begin = at + head.length + size.length;
		const length = Math.min(size.value, to - begin);
		if (length < 0) break;
		let id = 0;
		for (let i = 0; i < head.length; i++) id = id * 256 + bytes[at + i]!;
		elements.push({ id, at, idBytes: head.length, sizeBytes: size.length, length });
		if (CONTAINERS.includes(id)) elements.push(...elementsOf(bytes, begin, begin + length));
		at = begin + length;
	}
	return elements;
}

const contentOf = ({ at, idBytes, sizeBytes }: Element): number => at + idBytes + sizeBytes;

type Mutation = (random: Random, bytes: Bytes, element: Element, all: readonly Element[]) => Bytes;

const size: Mutation = (random, bytes, { at, idBytes, sizeBytes }) => {
	const place = at + idBytes;
	const marker = 0x80 >> (sizeBytes - 1);
	putOddNumber(random, bytes, place, sizeBytes);
	// As long as before, or of a length that follows from the odd number.
	if (random.uniform() < 0.7) bytes[place] = (bytes[place]! & (marker - 1)) | marker;
	return bytes;
};

const unknownSize: Mutation = (_random, bytes, { at, idBytes, sizeBytes }) => {
	bytes.fill(0xff, at + idBytes, at + idBytes + sizeBytes);
	bytes[at + idBytes] = 0xff >> (sizeBytes - 1);
	return bytes;
};

const value: Mutation = (random, bytes, element) => {
	const begin = contentOf(element);
	if (element.length <= 8) putOddNumber(random, bytes, begin, element.length);
	else putOddNumber(random, bytes, begin + random.below(Math.min(element.length, 16)), 2);
	return bytes;
};

/** As a floating-point number, which durations are. */
const oddFloat: Mutation = (random, bytes, element) => {
	const begin = contentOf(element);
	const view = new DataView(bytes.buffer, bytes.byteOffset);
	const odd = oneOf(random, [NaN, Infinity, -Infinity, -0, -1, 1e308, 5e-324, 1e-9]);
	if (element.length === 8) view.setFloat64(begin, odd);
	else if (element.length === 4) view.setFloat32(begin, odd);
	return bytes;
};

const kind: Mutation = (random, bytes, { at, idBytes }, all) => {
	const other = oneOf(random, all);
	if (other.idBytes === idBytes) bytes.copyWithin(at, other.at, other.at + idBytes);
	else putOddNumber(random, bytes, at, idBytes);
	return bytes;
};

const removal: Mutation = (_random, bytes, element) =>
	joined(bytes.subarray(0, element.at), bytes.subarray(contentOf(element) + element.length));

const repetition: Mutation = (random, bytes, element, all) => {
	const own = bytes.slice(element.at, contentOf(element) + element.length);
	const place = oneOf(random, all).at;
	return joined(bytes.subarray(0, place), own, bytes.subarray(place));
};

const nesting: Mutation = (random, bytes, { at, idBytes, length }) => {
	const depth = 2 ** random.below(13);
	// Of unknown length, as streams have them.
	const shell = joined(bytes.subarray(at, at + idBytes), Uint8Array.of(0xff));
	const shells = joined(...Array.from({ length: depth }, () => shell));
	return joined(bytes.subarray(0, at), shells, bytes.subarray(at + (length > 0 ? 0 : idBytes)));
};

const MUTATIONS = [
	...[size, size, unknownSize, kind, removal, repetition, nesting],
	...[value, value, value, value, value, oddFloat, oddFloat]
];

/** Changes elements: their sizes, kinds, order and depth, and the numbers in them. */
export function mutateEbml(random: Random, bytes: Bytes): Bytes {
	const all = elementsOf(bytes);
	if (all.length === 0) return bytes;
	// Most elements of a file are its frames, of which one is like the other.
	const other = all.filter(({ id }) => id !== 0xa3);
	return oneOf(random, MUTATIONS)(random, bytes, oneOf(random, other), all);
}

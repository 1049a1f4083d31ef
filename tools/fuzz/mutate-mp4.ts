import { boxesIn, type Box } from '../../src/media/clip/iso-boxes';
import type { Random } from '../../tests/helpers/random';
import { joined, oneOf, putOddNumber, type Bytes } from './mutate-bytes';

/** What a reader of videos takes from: times, places, counts, the picture. */
const TELLING = [
	...['mvhd', 'tkhd', 'mdhd', 'elst', 'stts', 'ctts', 'stss', 'stsz', 'stsc', 'stco', 'co64'],
	...['stsd', 'avc1', 'avcC', 'colr', 'pasp', 'hdlr', 'mehd', 'trex', 'tfhd', 'tfdt', 'trun'],
	...['sidx', 'mfhd', 'tfra', 'ftyp', 'keys', 'ilst', 'meta']
];

type Mutation = (random: Random, bytes: Bytes, box: Box, all: readonly Box[]) => Bytes;

const size: Mutation = (random, bytes, { at }) => {
	putOddNumber(random, bytes, at, 4);
	return bytes;
};

const slightlyOtherSize: Mutation = (random, bytes, { at, size }) => {
	new DataView(bytes.buffer, bytes.byteOffset).setUint32(
		at,
		Math.max(0, size + oneOf(random, STEPS))
	);
	return bytes;
};
const STEPS = [-8, -4, -1, 1, 4, 8, 4096];

const longSize: Mutation = (random, bytes, { at, header }) => {
	new DataView(bytes.buffer, bytes.byteOffset).setUint32(at, 1);
	putOddNumber(random, bytes, at + header, 8);
	return bytes;
};

const type: Mutation = (random, bytes, { at }, all) => {
	const other = random.uniform() < 0.7 ? oneOf(random, all).type : 'free';
	for (let i = 0; i < 4; i++) bytes[at + 4 + i] = other.charCodeAt(i);
	return bytes;
};

/** The numbers behind a box's header: version and flags, counts, and the rows of its table. */
const field: Mutation = (random, bytes, { at, size, header }) => {
	for (let i = random.below(3); i >= 0; i--) {
		// The first fields decide what the others mean.
		const reach = random.uniform() < 0.6 ? Math.min(size - header, 24) : size - header;
		const place = at + header + random.below(Math.max(1, reach));
		putOddNumber(random, bytes, place - (place % 4) + (at % 4), oneOf(random, [1, 2, 4, 4, 4, 8]));
	}
	return bytes;
};

const version: Mutation = (random, bytes, { at, header }) => {
	bytes[at + header] = oneOf(random, [0, 1, 2, 255]);
	return bytes;
};

const removal: Mutation = (_random, bytes, { at, size }) =>
	joined(bytes.subarray(0, at), bytes.subarray(at + size));

const repetition: Mutation = (random, bytes, { at, size }, all) => {
	const own = bytes.slice(at, at + size);
	const place = random.uniform() < 0.5 ? at + size : oneOf(random, all).at;
	return joined(bytes.subarray(0, place), own, bytes.subarray(place));
};

const emptied: Mutation = (_random, bytes, { at, size, header }) => {
	new DataView(bytes.buffer, bytes.byteOffset).setUint32(at, header);
	return joined(bytes.subarray(0, at + header), bytes.subarray(at + size));
};

/** Each box within another one of the same kind, deeper than any reader expects. */
const nesting: Mutation = (random, bytes, box) => {
	const depth = 2 ** random.below(13);
	const own = bytes.slice(box.at, box.at + box.size);
	const shells = new Uint8Array(depth * 8);
	const view = new DataView(shells.buffer);
	for (let i = 0; i < depth; i++) {
		view.setUint32(i * 8, Math.min(2 ** 32 - 1, box.size + (depth - i) * 8));
		for (let k = 0; k < 4; k++) shells[i * 8 + 4 + k] = bytes[box.at + 4 + k]!;
	}
	return joined(bytes.subarray(0, box.at), shells, own, bytes.subarray(box.at + box.size));
};

const MUTATIONS = [
	...[size, slightlyOtherSize, longSize, type, version, removal, repetition, emptied, nesting],
	...[field, field, field, field, field, field, field, field, field]
];

/** Changes boxes: their sizes, kinds, order and depth, and the numbers in them. */
export function mutateMp4(random: Random, bytes: Bytes): Bytes {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const all = [...boxesIn(view, 0, bytes.length)];
	if (all.length === 0) return bytes;
	const telling = all.filter((box) => TELLING.includes(box.type));
	const from = telling.length > 0 && random.uniform() < 0.8 ? telling : all;
	return oneOf(random, MUTATIONS)(random, bytes, oneOf(random, from), all);
}

import { Refusal } from '../../core/model/refusal';
import { fileRead } from '../file-reading';
import { boxesIn, boxHeader, DEEPEST } from './iso-boxes';

/** Five hours at 240 frames a second. A list of as many times takes 400 MB, and many an app's memory. */
const MOST_FRAMES = 4_000_000;
/** An index of as many frames has 64 MB. */
const MOST_INDEX_BYTES = 2 ** 27;
/** Boxes side by side: a fragment has two, and lasts a second or more. */
const MOST_BOXES = 50_000;
/** Of a box, with a size of 64 bits. */
const HEADER_BYTES = 16;

/** Sizes added up to find where each frame lies in its chunk: three seconds of a slow machine. */
const MOST_SUMS = 2e9;

/**
 * Makes sure that an MP4 or MOV file lists no more frames than can be in it, before anybody makes a list of them: a few
 * bytes can announce four billion, which takes the memory of the whole tab. Other files pass.
 *
 * @throws {Refusal} `unreadable-file`, `file-lost`
 */
export async function expectCountable(file: Blob): Promise<void> {
	const most = mostFrames(file);
	const bytes = async (from: number, length: number) =>
		new DataView(await fileRead(file.slice(from, from + length).arrayBuffer()));
	let count = 0;
	for (let at = 0; at < file.size;) {
		if (++count > MOST_BOXES) throw new Refusal('unreadable-file');
		const head = boxHeader(await bytes(at, HEADER_BYTES), 0);
		if (head === null) return;
		const size = head.size === 0 ? file.size - at : head.size;
		if (head.type === 'moov' || head.type === 'moof') {
			if (size > MOST_INDEX_BYTES) throw new Refusal('unreadable-file');
			const { entries, sums } = workIn(await bytes(at, size));
			if (entries > most || sums > MOST_SUMS) throw new Refusal('unreadable-file');
		}
		at += size;
	}
}

/** How many frames a file can have at most: none is smaller than a byte. */
export const mostFrames = (file: Blob): number => Math.min(MOST_FRAMES, file.size);

interface Work {
	/** Entries of the lists that a reader makes. */
	readonly entries: number;
	/** Sizes that it adds up, one after the other. */
	readonly sums: number;
}

/** What the index of a file asks of a reader. */
function workIn(view: DataView): Work {
	const word = (at: number) => (at + 4 <= view.byteLength ? view.getUint32(at) : 0);
	let [entries, sums] = [0, 0];
	let track = NOTHING;
	const endTrack = () => {
		// Only where times are shifted one by one are all of them listed.
		if (track.shifted > 0) entries += track.listed + track.shifted;
		// In a chunk of many frames the place of each follows from the sizes of those before it.
		if (track.sizes > 1)
			sums += track.inChunk > track.sizes ? Infinity : track.inChunk * track.sizes;
		track = NOTHING;
	};
	for (const { type, at, header, depth } of boxesIn(view, 0, view.byteLength)) {
		if (depth >= DEEPEST) return { entries: Infinity, sums };
		const fields = at + header + 4;
		/** Every nth number of a table whose rows follow on their count, beyond the end of its box if the count says so. */
		const column = (columns: number, nth: number): number[] => {
			const last = Math.min(view.byteLength, fields + 4 + columns * 4 * word(fields));
			const values: number[] = [];
			for (let row = fields + 4; row < last; row += columns * 4) values.push(word(row + nth * 4));
			return values;
		};
		if (type === 'trak') endTrack();
		if (type === 'stts') track = { ...track, listed: track.listed + sum(column(2, 0)) };
		if (type === 'ctts') track = { ...track, shifted: track.shifted + sum(column(2, 0)) };
		if (type === 'stsc') {
			const inChunk = column(3, 1).reduce((most, count) => Math.max(most, count), track.inChunk);
			track = { ...track, inChunk };
		}
		if (type === 'stsz' && word(fields) === 0)
			track = { ...track, sizes: track.sizes + Math.min(word(fields + 4), view.byteLength / 4) };
		if (type === 'stz2') {
			entries += word(fields + 4);
			track = { ...track, sizes: track.sizes + word(fields + 4) };
		}
		if (type === 'trun') entries += word(fields);
	}
	endTrack();
	return { entries, sums };
}

/** What is known of a track before its tables. */
const NOTHING = { listed: 0, shifted: 0, sizes: 0, inChunk: 0 };

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

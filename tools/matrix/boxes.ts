/** A box of an MP4 file: where its content lies. */
interface Box {
	readonly type: string;
	/** First byte of its header, and of what follows the header. */
	readonly start: number;
	readonly from: number;
	readonly to: number;
}

/** Those that hold only boxes. */
const HOLDERS = new Set(['moov', 'trak', 'mdia', 'minf', 'stbl', 'edts', 'moof', 'traf']);

/**
 * A copy of an MP4 file in which every box of a type is changed in place.
 *
 * @param change gets the box's bytes, header included
 * @throws {Error} when there is none: the row would not be what it says
 */
export function withBoxes(
	bytes: Buffer,
	type: string,
	change: (box: Buffer, headerLength: number) => void
): Buffer {
	const copy = Buffer.from(bytes);
	const found = [...boxes(copy, 0, copy.length)].filter((box) => box.type === type);
	if (found.length === 0) throw new Error(`There is no box ${type}.`);
	for (const { start, from, to } of found) change(copy.subarray(start, to), from - start);
	return copy;
}

function* boxes(bytes: Buffer, from: number, to: number): Generator<Box> {
	for (let at = from; at + 8 <= to;) {
		const short = bytes.readUInt32BE(at);
		const isLong = short === 1;
		const size = isLong ? Number(bytes.readBigUInt64BE(at + 8)) : short;
		const header = isLong ? 16 : 8;
		const end = size === 0 ? to : Math.min(to, at + size);
		if (end < at + header) return;
		const type = bytes.toString('latin1', at + 4, at + 8);
		yield { type, start: at, from: at + header, to: end };
		if (HOLDERS.has(type)) yield* boxes(bytes, at + header, end);
		at = end;
	}
}

/** A box whose type nobody knows is passed over by every reader. */
export const withoutBox = (type: string) => (bytes: Buffer) =>
	withBoxes(bytes, type, (box) => void box.write('free', 4, 'latin1'));

/** Every duration of a frame, in units of the track's clock. */
export const withFrameDurations = (duration: number) => (bytes: Buffer) =>
	withBoxes(bytes, 'stts', (box, header) => {
		const entries = box.readUInt32BE(header + 4);
		for (let i = 0; i < entries; i++) box.writeUInt32BE(duration, header + 12 + 8 * i);
	});

/** The picture mirrored left to right by the track's matrix alone. */
export const withMirrorMatrix = (bytes: Buffer): Buffer =>
	withBoxes(bytes, 'tkhd', (box, header) => {
		// Version and flags; then times, which are twice as long in version 1.
		const matrix = header + (box[header] === 1 ? 52 : 40);
		box.writeInt32BE(-0x10000, matrix);
		// What is mirrored is moved back by its own width, which follows the matrix.
		box.writeInt32BE(box.readInt32BE(matrix + 36), matrix + 24);
	});

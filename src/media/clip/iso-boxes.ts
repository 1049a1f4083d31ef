/** A box of an MP4 or MOV file; places are bytes from the beginning of what was given. */
export interface Box {
	readonly type: string;
	readonly at: number;
	/** As it says, but not beyond what it lies in. */
	readonly size: number;
	/** Of its size and type. */
	readonly header: number;
	/** In how many others it lies. */
	readonly depth: number;
}

/** Boxes that hold boxes, and how many bytes come before the first of those. */
const CONTAINERS: Readonly<Record<string, number>> = {
	moov: 0,
	trak: 0,
	mdia: 0,
	minf: 0,
	stbl: 0,
	edts: 0,
	dinf: 0,
	udta: 0,
	mvex: 0,
	moof: 0,
	traf: 0,
	mfra: 0,
	meta: 4,
	stsd: 8,
	avc1: 78
};

/** In files, six; what is deeper is not looked into. */
export const DEEPEST = 40;

/** The header of a box; `null` where there is none. A size of 0 is told as it stands: to the end of the file. */
export function boxHeader(
	view: DataView,
	at: number
): Pick<Box, 'type' | 'size' | 'header'> | null {
	if (at + 8 > view.byteLength) return null;
	const short = view.getUint32(at);
	const header = short === 1 ? 16 : 8;
	if (at + header > view.byteLength) return null;
	const size = short === 1 ? Number(view.getBigUint64(at + 8)) : short;
	if (size !== 0 && size < header) return null;
	const type = String.fromCharCode(...[4, 5, 6, 7].map((i) => view.getUint8(at + i)));
	return { type, size, header };
}

/** All boxes between two places, an outer one before those within. */
export function* boxesIn(
	view: DataView,
	from: number,
	to: number,
	depth = 0
): Generator<Box, void> {
	for (let at = from; at < to;) {
		const found = boxHeader(view, at);
		if (found === null) return;
		const size = found.size === 0 ? to - at : Math.min(found.size, to - at);
		yield { ...found, at, size, depth };
		const before = Object.hasOwn(CONTAINERS, found.type) ? CONTAINERS[found.type] : undefined;
		if (before !== undefined && depth < DEEPEST)
			yield* boxesIn(view, at + found.header + before, at + size, depth + 1);
		at += Math.max(size, found.header);
	}
}

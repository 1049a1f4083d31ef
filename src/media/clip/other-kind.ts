/** What a file that cannot be read as a video turned out to be; `null` where that is not known. */
export type OtherKind =
	| 'empty'
	| 'photo'
	| 'pdf'
	| 'text'
	| 'archive'
	| 'gif'
	| 'avi'
	| 'flv'
	| 'wmv'
	| 'mpeg'
	| 'ogg'
	| 'mxf'
	| 'frames'
	| null;

/** How much of a file is looked at, bytes. */
const LOOKED_AT = 512;
/** How files of a kind begin, as characters of Latin-1; a question mark stands for any. */
const BEGINNINGS: readonly (readonly [string, OtherKind])[] = [
	['\xff\xd8\xff', 'photo'],
	['\x89PNG', 'photo'],
	['RIFF????WEBP', 'photo'],
	['????ftyphei', 'photo'],
	['????ftypmif1', 'photo'],
	['????ftypavif', 'photo'],
	['%PDF', 'pdf'],
	['PK\x03\x04', 'archive'],
	['GIF8', 'gif'],
	['RIFF????AVI ', 'avi'],
	['FLV\x01', 'flv'],
	// ASF, in which Windows Media lies.
	['\x30\x26\xb2\x75\x8e\x66\xcf\x11', 'wmv'],
	// A pack or a sequence of MPEG-1 and MPEG-2.
	['\0\0\x01\xba', 'mpeg'],
	['\0\0\x01\xb3', 'mpeg'],
	['OggS', 'ogg'],
	['\x06\x0e\x2b\x34', 'mxf'],
	// Units of H.264 and HEVC without a container; IVF and YUV4MPEG, which hold frames and a rate.
	['\0\0\0\x01', 'frames'],
	['DKIF', 'frames'],
	['YUV4MPEG2', 'frames']
];
/** What stands in no text: control characters but for tab and the ends of lines. */
// eslint-disable-next-line no-control-regex
const NO_TEXT = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffd]/;
/** Fewer characters may be anything. */
const SHORTEST_TEXT = 8;

/** By the first bytes, whatever its name says. */
export async function otherKindOf(file: Blob): Promise<OtherKind> {
	if (file.size === 0) return 'empty';
	const bytes = new Uint8Array(await file.slice(0, LOOKED_AT).arrayBuffer());
	const begins = String.fromCharCode(...bytes);
	const found = BEGINNINGS.find(([signature]) =>
		[...signature].every((sign, i) => sign === '?' || sign === begins[i])
	);
	if (found) return found[1];
	return isText(bytes) ? 'text' : null;
}

function isText(bytes: Uint8Array): boolean {
	// As a stream: a character that is cut off at the end counts as none.
	const text = new TextDecoder().decode(bytes, { stream: true });
	return text.length >= SHORTEST_TEXT && !NO_TEXT.test(text);
}

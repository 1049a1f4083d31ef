/** What a file that is no video turned out to be; `null` where that is not known. */
export type OtherKind = 'empty' | 'photo' | 'pdf' | null;

const LONGEST = 12;
/** How files of a kind begin, as characters of Latin-1; a question mark stands for any. */
const BEGINNINGS: readonly (readonly [string, OtherKind])[] = [
	['\xff\xd8\xff', 'photo'],
	['\x89PNG', 'photo'],
	['RIFF????WEBP', 'photo'],
	['????ftyphei', 'photo'],
	['????ftypmif1', 'photo'],
	['????ftypavif', 'photo'],
	['%PDF', 'pdf']
];

/** By the first bytes, whatever its name says. */
export async function otherKindOf(file: Blob): Promise<OtherKind> {
	if (file.size === 0) return 'empty';
	const bytes = new Uint8Array(await file.slice(0, LONGEST).arrayBuffer());
	const begins = String.fromCharCode(...bytes);
	const found = BEGINNINGS.find(([signature]) =>
		[...signature].every((sign, i) => sign === '?' || sign === begins[i])
	);
	return found?.[1] ?? null;
}

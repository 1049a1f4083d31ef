import { fileRead } from '../../media/file-reading';

/** Read at the start, in the middle and at the end, bytes. */
const CHUNK_BYTES = 256 * 1024;

/**
 * Identifies a file without reading it whole: SHA-256 over the size and three chunks (start, middle, end), as hex.
 * Two recordings of one camera differ in all of them; a file changed elsewhere at the same size is not noticed.
 *
 * @throws {Refusal} `file-lost`
 * @returns `null` in a page loaded over plain HTTP, where browsers do not hash
 */
export async function contentHash(file: Blob): Promise<string | null> {
	// Absent, whatever the types say, outside secure contexts.
	const subtle = globalThis.crypto.subtle as SubtleCrypto | undefined;
	if (!subtle) return null;
	const starts = [0, Math.floor((file.size - CHUNK_BYTES) / 2), file.size - CHUNK_BYTES];
	const chunks = starts.map((start) => {
		const from = Math.max(0, start);
		return file.slice(from, from + CHUNK_BYTES);
	});
	const bytes = await fileRead(new Blob([`${file.size} `, ...chunks]).arrayBuffer());
	const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
	return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

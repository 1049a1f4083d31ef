import { LARGE_FILES, type BuiltFile } from './names';

/** A large file that arrived in another length than it was built with: the connection broke, or the site was replaced. */
export class IncompleteFileError extends Error {
	override readonly name = 'IncompleteFileError';
}

export interface KeepOptions {
	readonly signal?: AbortSignal;
	/** Told how many bytes of them all are kept. */
	readonly onProgress?: (bytes: number) => void;
}

/** Kept beside them once all of them are there: the user wanted them, and a new build brings its own along. */
export const WANTED = 'large-files-wanted';

/** Those that a browser needs, with Relaxed SIMD or without. */
export const largeFilesFor = (large: readonly BuiltFile[], relaxed: boolean): BuiltFile[] =>
	large.filter(({ only }) => only === undefined || (only === 'relaxed') === relaxed);

/** Which of a build's large files are not kept yet. */
export async function missingFiles(
	large: readonly BuiltFile[],
	base: string
): Promise<readonly BuiltFile[]> {
	if (!(await caches.has(LARGE_FILES))) return large;
	const cache = await caches.open(LARGE_FILES);
	const kept = new Set((await cache.keys()).map(({ url }) => url));
	return large.filter(({ url }) => !kept.has(new URL(url, base).href));
}

/**
 * Fetches what is missing and keeps it. What is complete stays when it is cancelled or fails.
 *
 * @param base address of the page, against which the files are named
 * @throws {IncompleteFileError} when a file is not what was built; `AbortError`; `QuotaExceededError` when the device is
 *   full; `TypeError` without a connection
 */
export async function keepLargeFiles(
	large: readonly BuiltFile[],
	base: string,
	{ signal, onProgress }: KeepOptions = {}
): Promise<void> {
	const missing = await missingFiles(large, base);
	let kept = sizeOf(large) - sizeOf(missing);
	onProgress?.(kept);
	const cache = await caches.open(LARGE_FILES);
	for (const { url, bytes } of missing) {
		// Past the browser's own cache: it may hold half of the file and would keep a second copy of all of it.
		const response = await fetch(new URL(url, base), {
			cache: 'no-store',
			...(signal && { signal })
		});
		if (!response.ok) throw new IncompleteFileError(`${url}: ${response.status}`);
		const { headers } = response;
		const parts = await partsOf(response, (length) => onProgress?.(kept + length));
		const body = new Blob(parts);
		if (body.size !== bytes)
			throw new IncompleteFileError(`${url}: ${body.size} of ${bytes} bytes`);
		await cache.put(new URL(url, base), new Response(body, { headers: keptHeaders(headers) }));
		kept += bytes;
	}
	await cache.put(new URL(WANTED, base), new Response());
}

/** The sum of files, bytes. */
export const sizeOf = (files: readonly BuiltFile[]): number =>
	files.reduce((sum, { bytes }) => sum + bytes, 0);

/** Whether the user has wanted them, and had them all. */
export async function areLargeFilesWanted(base: string): Promise<boolean> {
	if (!(await caches.has(LARGE_FILES))) return false;
	const cache = await caches.open(LARGE_FILES);
	return (await cache.match(new URL(WANTED, base))) !== undefined;
}

/** Removes them from this device. */
export async function removeLargeFiles(): Promise<void> {
	await caches.delete(LARGE_FILES);
}

async function partsOf(
	response: Response,
	onLength: (bytes: number) => void
): Promise<Uint8Array<ArrayBuffer>[]> {
	const parts: Uint8Array<ArrayBuffer>[] = [];
	let length = 0;
	for (const reader = response.body!.getReader(); ;) {
		const { done, value } = await reader.read();
		if (done) return parts;
		parts.push(value);
		onLength((length += value.length));
	}
}

/** Length and encoding were those of the transfer. */
function keptHeaders(headers: Headers): Headers {
	const kept = new Headers(headers);
	for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) kept.delete(name);
	return kept;
}

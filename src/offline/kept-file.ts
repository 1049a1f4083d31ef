import { createPartialResponse } from 'workbox-range-requests';
import { buildOfCache, LARGE_FILES } from './names';

/**
 * A file from the caches of any build, whichever page asks for it: names of built files carry a hash of their content.
 * Players ask for ranges of a video, which a cache does not know of.
 *
 * @returns `null` when it is not kept
 */
export async function keptFile(
	request: Request,
	store: CacheStorage = caches
): Promise<Response | null> {
	const names = await store.keys();
	for (const name of names) {
		if (name !== LARGE_FILES && buildOfCache(name) === null) continue;
		const cache = await store.open(name);
		// Servers say that an answer varies with who asks; the content does not.
		const kept = await cache.match(request.url, { ignoreVary: true });
		if (kept) return request.headers.has('range') ? createPartialResponse(request, kept) : kept;
	}
	return null;
}

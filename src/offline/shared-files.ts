import { SHARED_FILES, SHARED_FILES_FIELD, SHARED_QUERY } from './names';

/** Holds a file's name, which a response does not have. */
const NAME_HEADER = 'x-file-name';

/**
 * In the service worker: keeps what another app shares until the page takes it, and leads to the page.
 *
 * @param page address of the page
 */
export async function keepSharedFiles(request: Request, page: string): Promise<Response> {
	const address = new URL(page);
	try {
		const fields = (await request.formData()).getAll(SHARED_FILES_FIELD);
		const files = fields.filter((field) => typeof field !== 'string');
		await caches.delete(SHARED_FILES);
		const cache = await caches.open(SHARED_FILES);
		await Promise.all(
			files.map((file, i) => {
				const headers = { 'content-type': file.type, [NAME_HEADER]: encodeURIComponent(file.name) };
				return cache.put(new URL(`${SHARED_QUERY}/${i}`, page), new Response(file, { headers }));
			})
		);
		address.searchParams.set(SHARED_QUERY, 'yes');
	} catch {
		// Too large for this device, most likely: the page says so.
		await caches.delete(SHARED_FILES);
		address.searchParams.set(SHARED_QUERY, 'no');
	}
	// The page is then asked for as usual: a reload shares nothing twice.
	return Response.redirect(address.href, 303);
}

/** In the page: takes what was shared; it is gone from the cache after that. */
export async function takeSharedFiles(): Promise<File[]> {
	const cache = await caches.open(SHARED_FILES);
	const files: File[] = [];
	for (const request of await cache.keys()) {
		const kept = (await cache.match(request))!;
		const name = decodeURIComponent(kept.headers.get(NAME_HEADER) ?? '');
		files.push(
			new File([await kept.blob()], name, { type: kept.headers.get('content-type') ?? '' })
		);
	}
	await caches.delete(SHARED_FILES);
	return files;
}

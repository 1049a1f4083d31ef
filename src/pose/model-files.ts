import type { ModelName } from './pose-api';

const files = import.meta.glob<string>('../../models/*/{model.json,*.bin,*.tflite}', {
	query: '?url',
	import: 'default',
	eager: true
});

/**
 * Where Vite put a file of `models/`.
 *
 * @throws {Error} when there is no such file
 */
export function modelFileUrl(model: ModelName, fileName: string): string {
	const url = files[`../../models/${model}/${fileName}`];
	if (!url) throw new Error(`models/${model} has no file ${fileName}`);
	return url;
}

/**
 * Fetches a file of `models/`. Where the browser's own cache fails, it is fetched past it: two workers that fetch one large
 * file at once can find it full (`ERR_CACHE_WRITE_FAILURE` in a private window of Chromium).
 *
 * @throws {Error} when it is not there
 */
export async function fetchModelFile(model: ModelName, fileName: string): Promise<ArrayBuffer> {
	const url = modelFileUrl(model, fileName);
	try {
		return await bytesAt(url, 'default');
	} catch (error) {
		// What the server answered stays as it is.
		if (!(error instanceof TypeError)) throw error;
		return bytesAt(url, 'no-store');
	}
}

async function bytesAt(url: string, cache: RequestCache): Promise<ArrayBuffer> {
	const response = await fetch(url, { cache });
	if (!response.ok) throw new Error(`${url} could not be loaded: ${response.status}`);
	return response.arrayBuffer();
}

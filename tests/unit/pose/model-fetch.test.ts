import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchModelFile } from '../../../src/pose/model-files';

const fetched = (answer: (cache: RequestCache | undefined) => Response) => {
	const caches: (RequestCache | undefined)[] = [];
	vi.stubGlobal('fetch', (_: string, { cache }: RequestInit = {}) => {
		caches.push(cache);
		return Promise.resolve().then(() => answer(cache));
	});
	return caches;
};
afterEach(() => vi.unstubAllGlobals());

const fetchHeavy = () => fetchModelFile('blazepose-heavy', 'blazepose-heavy.tflite');

describe('a file of a model', () => {
	it('is fetched past a cache that fails', async () => {
		const caches = fetched((cache) => {
			if (cache !== 'no-store') throw new TypeError('Failed to fetch');
			return new Response(new Uint8Array([1, 2, 3]));
		});
		expect(new Uint8Array(await fetchHeavy())).toEqual(new Uint8Array([1, 2, 3]));
		expect(caches).toEqual(['default', 'no-store']);
	});

	it('is fetched past a cache that fails halfway through', async () => {
		const broken = new ReadableStream({ start: (s) => s.error(new TypeError('network error')) });
		const caches = fetched((cache) => new Response(cache === 'no-store' ? 'whole' : broken));
		expect(new TextDecoder().decode(await fetchHeavy())).toBe('whole');
		expect(caches).toEqual(['default', 'no-store']);
	});

	it('is asked for once where the server has none, and fails where nothing answers', async () => {
		const missing = fetched(() => new Response(null, { status: 404 }));
		await expect(fetchHeavy()).rejects.toThrow('404');
		expect(missing).toHaveLength(1);
		const silent = fetched(() => {
			throw new TypeError('Failed to fetch');
		});
		await expect(fetchHeavy()).rejects.toThrow('Failed to fetch');
		expect(silent).toHaveLength(2);
	});
});

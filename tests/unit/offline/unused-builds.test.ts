import { describe, expect, it } from 'vitest';
import { buildLock, LARGE_FILES, shellCache, type OfflineFiles } from '../../../src/offline/names';
import { removeUnusedBuilds } from '../../../src/offline/unused-builds';

const OWN: OfflineFiles = {
	build: 'new',
	shell: [],
	large: [{ url: 'assets/model-new.bin', bytes: 1 }]
};

describe('builds that nobody needs', () => {
	it('go, but for those that a page is open of', async () => {
		const store = storeOf({ new: [], older: [], oldest: [] });
		await removeUnusedBuilds(OWN, { caches: store, locks: held('older') });
		expect(await store.keys()).toEqual([shellCache('new'), shellCache('older')]);
	});

	it('all stay where the browser cannot tell what is open', async () => {
		const store = storeOf({ new: [], older: [] });
		await removeUnusedBuilds(OWN, { caches: store, locks: undefined });
		expect(await store.keys()).toHaveLength(2);
	});

	it('take their models along, once no page is open that may need them', async () => {
		const files = ['large-files-wanted', 'assets/model-new.bin', 'assets/model-old.bin'];
		const store = storeOf({ new: [], older: [] }, files);
		await removeUnusedBuilds(OWN, { caches: store, locks: held('older') });
		expect(store.large).toEqual(files);
		await removeUnusedBuilds(OWN, { caches: store, locks: held() });
		expect(store.large).toEqual(files.slice(0, 2));
	});

	it("leave other apps' caches of the same origin alone", async () => {
		const store = storeOf({ new: [] });
		store.names.add('of-another-app');
		await removeUnusedBuilds(OWN, { caches: store, locks: held() });
		expect(await store.keys()).toContain('of-another-app');
	});
});

const held = (...builds: string[]) => ({
	query: () => Promise.resolve({ held: builds.map((build) => ({ name: buildLock(build) })) })
});

/** The part of a browser's caches that is used. */
function storeOf(builds: Readonly<Record<string, readonly string[]>>, files?: readonly string[]) {
	const names = new Set(Object.keys(builds).map(shellCache));
	const large = [...(files ?? [])];
	if (files) names.add(LARGE_FILES);
	const cache = {
		keys: () => Promise.resolve(large.map((file) => ({ url: `https://here.example/app/${file}` }))),
		delete: (url: string) => {
			large.splice(
				large.findIndex((file) => url.endsWith(file)),
				1
			);
			return Promise.resolve(true);
		}
	};
	const store = {
		names,
		large,
		keys: () => Promise.resolve([...names]),
		has: (name: string) => Promise.resolve(names.has(name)),
		delete: (name: string) => Promise.resolve(names.delete(name)),
		open: () => Promise.resolve(cache)
	};
	return store as typeof store & CacheStorage;
}

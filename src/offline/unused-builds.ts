import { WANTED } from './large-files';
import { buildOfCache, buildOfLock, LARGE_FILES, type OfflineFiles, shellCache } from './names';

/** What is looked at; a test provides its own. */
export interface OfflineStore {
	readonly caches: CacheStorage;
	/** Absent in old browsers: nothing is removed there while it may be needed. */
	readonly locks: Pick<LockManager, 'query'> | undefined;
}

/**
 * Removes the caches of builds that no open page uses, and large files that none of the remaining builds names. A tab
 * left open for a week still finds the parts it has not loaded yet.
 *
 * @param own the build of the service worker
 */
export async function removeUnusedBuilds(
	own: OfflineFiles,
	{ caches, locks }: OfflineStore
): Promise<void> {
	if (!locks) return;
	const builds = (await caches.keys()).flatMap((name) => buildOfCache(name) ?? []);
	const { held = [] } = await locks.query();
	const used = new Set([own.build, ...held.flatMap(({ name }) => buildOfLock(name ?? '') ?? [])]);
	const unused = builds.filter((build) => !used.has(build));
	await Promise.all(unused.map((build) => caches.delete(shellCache(build))));
	// What an old page needs is listed in the old page's build alone: it goes together with it.
	if (used.size > 1 || !(await caches.has(LARGE_FILES))) return;
	const large = await caches.open(LARGE_FILES);
	const named = [WANTED, ...own.large.map(({ url }) => url)];
	for (const { url } of await large.keys())
		if (!named.some((name) => url.endsWith(`/${name}`))) await large.delete(url);
}

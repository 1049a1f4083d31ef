import { PrecacheController, type PrecacheEntry } from 'workbox-precaching';
import { keptFile } from '../src/offline/kept-file';
import {
	PAGE_IS_THERE,
	SHARE_ADDRESS,
	shellCache,
	type BuiltFile,
	type OfflineFiles
} from '../src/offline/names';
import { keepSharedFiles } from '../src/offline/shared-files';
import { areLargeFilesWanted, keepLargeFiles, largeFilesFor } from '../src/offline/large-files';
import { removeUnusedBuilds } from '../src/offline/unused-builds';
import { hasRelaxedSimd } from '../src/pose/litert/relaxed-simd';

declare const self: ServiceWorkerGlobalScope;
/** Put here by the build (tools/offline-build.ts). */
declare const BUILT_FILES: OfflineFiles;

/** Named once: the build puts the list itself in its place. */
const built = BUILT_FILES;
/** Without a file name: not every server has one for the page. */
const PAGE = './';
const { build, shell } = built;
const scope = new URL(self.registration.scope);
const files = new PrecacheController({
	cacheName: shellCache(build),
	plugins: [
		{
			// While a site is being replaced, its page and this list may be of different builds: it is tried again later.
			cacheWillUpdate: async ({ request, response }) =>
				response.ok && (request.url !== scope.href || (await isOwnPage(response))) ? response : null
		}
	]
});
files.addToCacheList(shell.map(entryOf));

self.addEventListener('install', (event) => {
	event.waitUntil(install(event));
});
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', (event) => {
	if (event.data === PAGE_IS_THERE) event.waitUntil(cleanUp());
});
self.addEventListener('fetch', (event) => {
	const { request } = event;
	const { origin, pathname } = new URL(request.url);
	if (origin !== scope.origin || !pathname.startsWith(scope.pathname)) return;
	const path = pathname.slice(scope.pathname.length);
	if (request.method === 'POST' && path === SHARE_ADDRESS)
		event.respondWith(keepSharedFiles(request, scope.href));
	if (request.method !== 'GET') return;
	if (path === '' || path === 'index.html') event.respondWith(page(request));
	else if (isFileOfBuild(path)) event.respondWith(file(request));
});

/**
 * Takes over at once: pages of older builds go on with their own files, which are kept as long as they are open, and the
 * next page that is opened is the new one.
 */
async function install(event: ExtendableEvent): Promise<void> {
	await files.install(event);
	await bringLargeFiles();
	await self.skipWaiting();
}

/** Those of this build, for whoever wanted those of the last. A build does not fail for want of space. */
async function bringLargeFiles(): Promise<void> {
	if (!(await areLargeFilesWanted(scope.href))) return;
	const files = largeFilesFor(built.large, hasRelaxedSimd());
	await keepLargeFiles(files, scope.href).catch(() => undefined);
}

async function cleanUp(): Promise<void> {
	const { installing, waiting } = self.registration;
	// A build that is about to come has no page yet.
	if (installing || waiting) return;
	await removeUnusedBuilds(built, { caches: self.caches, locks: self.navigator.locks });
}

/** The page of this build, whatever its query says. */
async function page(request: Request): Promise<Response> {
	return (await files.matchPrecache(PAGE)) ?? fetch(request);
}

async function file(request: Request): Promise<Response> {
	return (await files.matchPrecache(request)) ?? (await keptFile(request)) ?? fetch(request);
}

const isOwnPage = async (response: Response): Promise<boolean> =>
	(await response.clone().text()).includes(`data-build="${build}"`);

const isFileOfBuild = (path: string): boolean =>
	path.startsWith('assets/') || shell.some(({ url }) => url === path);

/** Names with a hash never change; others are asked for anew with each build. */
function entryOf({ url }: BuiltFile): PrecacheEntry {
	return { url, revision: url.startsWith('assets/') ? null : build };
}

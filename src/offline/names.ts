/** What the page and its service worker must call by the same name. Old pages meet new workers: names stay. */

/** The files of one build of the app, without the large ones. */
export const shellCache = (build: string): string => `${SHELL}${build}`;

const SHELL = 'stridescope-shell-';

/** Models, WebAssembly and samples. Their names carry a hash of their content, so that builds share them. */
export const LARGE_FILES = 'stridescope-large-files';

/** Held by every open page: a build whose lock is held is needed. */
export const buildLock = (build: string): string => `${LOCK}${build}`;

const LOCK = 'stridescope-build-';

/** The build that a cache belongs to; `null` for any other cache. */
export const buildOfCache = (name: string): string | null =>
	name.startsWith(SHELL) ? name.slice(SHELL.length) : null;

/** The build that a lock keeps; `null` for any other lock. */
export const buildOfLock = (name: string): string | null =>
	name.startsWith(LOCK) ? name.slice(LOCK.length) : null;

/** Files that another app has shared, until the page takes them. */
export const SHARED_FILES = 'stridescope-shared-files';

/** Where the system sends them, beside the page, and the name of their field. */
export const SHARE_ADDRESS = 'share-video';
export const SHARED_FILES_FIELD = 'videos';

/** Says in the address of the page that files were shared, or could not be taken over. */
export const SHARED_QUERY = 'shared';

/** A page says this to the service worker when it is there, so that builds nobody needs any more are removed. */
export const PAGE_IS_THERE = 'page-is-there';

/** Beside the page, written by the build: {@link OfflineFiles}. */
export const OFFLINE_FILES = 'offline-files.json';

/** A file of the build. */
export interface BuiltFile {
	/** Relative to the page. */
	readonly url: string;
	readonly bytes: number;
	/** For browsers with Relaxed SIMD, or for those without; for all where it is absent. */
	readonly only?: 'relaxed' | 'plain';
}

/** What a build consists of. */
export interface OfflineFiles {
	readonly build: string;
	/** Kept without asking, with the first visit. */
	readonly shell: readonly BuiltFile[];
	/** Kept when the user asks for it. */
	readonly large: readonly BuiltFile[];
}

import { asStorageProblem, StorageProblem } from './storage-problem';

/** Name of the folder in the origin private file system. */
const FOLDER = 'clips';

/** Gives the root of the origin private file system; `null` where the browser has none. */
type Root = () => Promise<FileSystemDirectoryHandle | null>;

/** Absent in pages loaded over plain HTTP, outside browsers, and where files cannot be written by a page. */
const browserRoot: Root = async () => {
	if (typeof navigator === 'undefined' || !('storage' in navigator)) return null;
	if (!('createWritable' in (globalThis.FileSystemFileHandle?.prototype ?? {}))) return null;
	return navigator.storage.getDirectory();
};

/**
 * Videos that the user wants kept, in the origin private file system, by the id of their session. A video is there
 * whole or not at all: what is written appears when it is complete. An empty file is no video: it is what stays when the
 * tab ends while a first video is written.
 */
export class ClipStore {
	/** @param root tests provide their own */
	constructor(readonly root: Root = browserRoot) {}

	/** Whether this browser can keep videos. */
	async available(): Promise<boolean> {
		try {
			return (await this.#folder(false)) !== 'none';
		} catch {
			// A private window refuses.
			return false;
		}
	}

	/**
	 * The video of a session; `null` when none is kept.
	 *
	 * @throws {StorageProblem}
	 */
	get(id: string): Promise<File | null> {
		return stored(async () => {
			const folder = await this.#folder(false);
			if (folder === null || folder === 'none') return null;
			const handle = await unlessMissing(folder.getFileHandle(id));
			const file = handle && (await handle.getFile());
			return file && file.size > 0 ? file : null;
		});
	}

	/**
	 * Keeps a video, in place of the one kept before.
	 *
	 * @throws {StorageProblem} `storage-full`, ..: what was kept before is still there
	 */
	keep(id: string, video: Pick<Blob, 'stream'>): Promise<void> {
		return stored(async () => {
			const folder = await this.#folder(true);
			if (folder === null || folder === 'none') throw new StorageProblem('storage-unavailable');
			const isNew = (await unlessMissing(folder.getFileHandle(id))) === null;
			const handle = await folder.getFileHandle(id, { create: true });
			try {
				const writable = await handle.createWritable();
				await video.stream().pipeTo(writable);
			} catch (error) {
				if (isNew) await unlessMissing(folder.removeEntry(id));
				throw error;
			}
		});
	}

	/**
	 * Frees the room of a video; does nothing when none is kept.
	 *
	 * @throws {StorageProblem}
	 */
	remove(id: string): Promise<void> {
		return stored(async () => {
			const folder = await this.#folder(false);
			if (folder === null || folder === 'none') return;
			await unlessMissing(folder.removeEntry(id));
		});
	}

	/**
	 * Bytes of every video that is kept.
	 *
	 * @throws {StorageProblem}
	 */
	sizes(): Promise<ReadonlyMap<string, number>> {
		return stored(async () => {
			const sizes = new Map<string, number>();
			const folder = await this.#folder(false);
			if (folder === null || folder === 'none') return sizes;
			for await (const [id, handle] of folder.entries()) {
				const size = handle.kind === 'file' ? (await handle.getFile()).size : 0;
				if (size > 0) sizes.set(id, size);
			}
			return sizes;
		});
	}

	/**
	 * Frees the room of videos whose session is no more.
	 *
	 * @param ids of all sessions
	 * @throws {StorageProblem}
	 */
	async sweep(ids: ReadonlySet<string>): Promise<void> {
		const gone: string[] = [];
		await stored(async () => {
			const folder = await this.#folder(false);
			if (folder === null || folder === 'none') return;
			for await (const id of folder.keys()) if (!ids.has(id)) gone.push(id);
		});
		for (const id of gone) await this.remove(id);
	}

	/** `null`: nothing was ever kept; `'none'`: the browser keeps no files. */
	async #folder(create: boolean): Promise<FileSystemDirectoryHandle | null | 'none'> {
		const root = await this.root();
		if (root === null) return 'none';
		return create
			? root.getDirectoryHandle(FOLDER, { create })
			: unlessMissing(root.getDirectoryHandle(FOLDER));
	}
}

async function stored<T>(work: () => Promise<T>): Promise<T> {
	try {
		return await work();
	} catch (error) {
		throw asStorageProblem(error);
	}
}

/** `null` in place of something that is not there. */
async function unlessMissing<T>(work: Promise<T>): Promise<T | null> {
	try {
		return await work;
	} catch (error) {
		if (error instanceof DOMException && error.name === 'NotFoundError') return null;
		throw error;
	}
}

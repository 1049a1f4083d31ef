/** What lies on the device, read and changed behind the app's back. Each of these functions runs in the page. */

/** Adds copies of the seeded session: `copy-100`, `copy-101`, .. */
export async function copySeeded(copies: number): Promise<void> {
	const { result: database } = await new Promise<IDBOpenDBRequest>((resolve) => {
		const opening = indexedDB.open('stridescope');
		opening.onsuccess = () => resolve(opening);
	});
	const writing = database.transaction(['sessions', 'sources'], 'readwrite');
	for (const name of ['sessions', 'sources']) {
		const store = writing.objectStore(name);
		const reading = store.get('seeded') as IDBRequest<object>;
		reading.onsuccess = () => {
			for (let i = 0; i < copies; i++) store.put({ ...reading.result, id: `copy-${100 + i}` });
		};
	}
	await new Promise((resolve) => (writing.oncomplete = resolve));
	database.close();
}

/** Removes the copies, whose ids sort before that of the seeded session. */
export async function keepOnlySeeded(): Promise<void> {
	const { result: database } = await new Promise<IDBOpenDBRequest>((resolve) => {
		const opening = indexedDB.open('stridescope');
		opening.onsuccess = () => resolve(opening);
	});
	const writing = database.transaction(['sessions', 'sources'], 'readwrite');
	for (const name of ['sessions', 'sources'])
		writing.objectStore(name).delete(IDBKeyRange.upperBound('seeded', true));
	await new Promise((resolve) => (writing.oncomplete = resolve));
	database.close();
}

/** Gives the seeded session another name and id, so that one session is here and not in a back-up. */
export async function addOwn(): Promise<void> {
	const { result: database } = await new Promise<IDBOpenDBRequest>((resolve) => {
		const opening = indexedDB.open('stridescope');
		opening.onsuccess = () => resolve(opening);
	});
	const writing = database.transaction(['sessions', 'sources'], 'readwrite');
	for (const name of ['sessions', 'sources']) {
		const store = writing.objectStore(name);
		const reading = store.get('seeded') as IDBRequest<object>;
		reading.onsuccess = () => store.put({ ...reading.result, id: 'their-own', name: 'Own' });
	}
	await new Promise((resolve) => (writing.oncomplete = resolve));
	database.close();
}

/** Keeps a video of so many bytes for each session, made of `fill`, and no other video. */
export async function keepVideos(videos: {
	readonly ids: readonly string[];
	readonly bytes: number;
	readonly fill: number;
}): Promise<void> {
	const root = await navigator.storage.getDirectory();
	const folder = await root.getDirectoryHandle('clips', { create: true });
	const names: string[] = [];
	for await (const name of folder.keys()) names.push(name);
	for (const name of names) await folder.removeEntry(name);
	for (const [i, id] of videos.ids.entries()) {
		const writable = await (await folder.getFileHandle(id, { create: true })).createWritable();
		const bytes = new Uint8Array(videos.bytes).map((_, at) => (at * (2 * i + 3)) ^ videos.fill);
		await writable.write(bytes);
		await writable.close();
	}
}

/** Everything of sessions that lies on the device: a checksum of each row and of each kept video that is one. */
export async function contents(): Promise<{
	readonly rows: Readonly<Record<string, string>>;
	readonly videos: Readonly<Record<string, string>>;
}> {
	const sum = async (bytes: BufferSource) =>
		Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).slice(0, 8)).join('-');
	const { result: database } = await new Promise<IDBOpenDBRequest>((resolve) => {
		const opening = indexedDB.open('stridescope');
		opening.onsuccess = () => resolve(opening);
	});
	const stores = ['sessions', 'sources', 'thumbnails'];
	const reading = database.transaction(stores);
	const all = stores.map(
		(name) => reading.objectStore(name).getAll() as IDBRequest<{ id: string }[]>
	);
	await new Promise((resolve) => (reading.oncomplete = resolve));
	database.close();
	const rows: Record<string, string> = {};
	for (const [i, { result }] of all.entries())
		for (const row of result) {
			const views: ArrayBufferView<ArrayBuffer>[] = [];
			const text = JSON.stringify(row, (_, value: unknown) =>
				ArrayBuffer.isView(value) ? views.push(value as ArrayBufferView<ArrayBuffer>) : value
			);
			rows[`${stores[i]} ${row.id}`] = await sum(await new Blob([text, ...views]).arrayBuffer());
		}
	const videos: Record<string, string> = {};
	const root = await navigator.storage.getDirectory();
	const folder = await root.getDirectoryHandle('clips', { create: true });
	for await (const [name, handle] of folder.entries()) {
		const file = await (handle as FileSystemFileHandle).getFile();
		// What is left of a first video that was never complete: the app takes it for none.
		if (file.size > 0) videos[name] = await sum(await file.arrayBuffer());
	}
	return { rows, videos };
}

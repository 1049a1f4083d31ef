import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { processFile } from '../../../src/app/queue-process';
import { Queue } from '../../../src/app/queue.svelte';
import { SettingsState } from '../../../src/app/session-settings.svelte';
import { Database } from '../../../src/app/storage/database';
import { AppStorage } from '../../../src/app/storage/storage';
import { StorageProblem } from '../../../src/app/storage/storage-problem';
import { fixtureText, TRACKS_FIXTURES } from '../../helpers/fixtures';

beforeEach(() => {
	globalThis.indexedDB = new IDBFactory();
});

describe('a queue of keypoint files', () => {
	it('keeps each as a session, also while the browser never answers about persistence', async () => {
		const persist = vi.fn(() => new Promise<never>(() => undefined));
		const manager = { persisted: () => Promise.resolve(false), persist };
		const storage = new AppStorage(new Database(), manager);
		const { queue } = await over(storage, files('one.json', 'two.json'));
		expect(queue.items.map(({ state }) => state.name)).toEqual(['done', 'done']);
		await expect.poll(() => persist).toHaveBeenCalledTimes(1);
		const kept = await storage.sessions.list();
		const pictures = await Promise.all(kept.map(({ id }) => storage.sessions.thumbnail(id)));
		expect(pictures).toEqual([PICTURE, PICTURE]);
	});

	it('are of the athlete that was chosen when their turn came', async () => {
		const storage = new AppStorage();
		const settings = new SettingsState();
		settings.athleteId = 'anna';
		const gear = { thumbnailOf: () => Promise.resolve(PICTURE), storage };
		const watch = {
			...{ signal: new AbortController().signal, onProgress: () => undefined },
			...{ onResume: () => undefined, onFirstNumbers: () => undefined }
		};
		const [file] = files('one.json');
		const processing = processFile(file!, settings, watch, gear);
		settings.athleteId = 'ben';
		await processing;
		expect((await storage.sessions.list()).map(({ athleteId }) => athleteId)).toEqual(['anna']);
	});

	it('goes on after a file that is none, and says so', async () => {
		const storage = new AppStorage();
		const none = new File(['{}'], 'none.json');
		const { queue } = await over(storage, [none, ...files('two.json')]);
		expect(queue.items.map(({ state }) => state.name)).toEqual(['refused', 'done']);
		expect(await storage.sessions.list()).toHaveLength(1);
	});

	it('holds what could not be kept, with the reason, and keeps the next', async () => {
		const storage = new AppStorage();
		const put = vi.spyOn(storage.sessions, 'put');
		const full = new StorageProblem('storage-full');
		put.mockRejectedValueOnce(full);
		const { queue } = await over(storage, files('one.json', 'two.json'));
		const finished = queue.items.map(({ state }) => state.name === 'done' && state.finished);
		expect(finished).toMatchObject([{ unkept: { problem: full } }, { unkept: null }]);
		expect(await storage.sessions.list()).toHaveLength(1);
	});
});

const PICTURE = Uint8Array.of(255, 216, 255);

const files = (...names: string[]) =>
	names.map((name) => new File([fixtureText(TRACKS_FIXTURES[0])], name));

/** A queue with these files, when nothing more is to come of them. */
async function over(storage: AppStorage, all: readonly File[]) {
	const gear = { thumbnailOf: () => Promise.resolve(PICTURE), storage };
	const queue = new Queue((file, settings, watch) => processFile(file, settings, watch, gear));
	queue.add(all, new SettingsState());
	await expect.poll(() => queue.active).toBe(false);
	return { queue };
}

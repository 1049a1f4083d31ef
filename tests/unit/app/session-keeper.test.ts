import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { settingsOf } from '../../../src/app/clip-settings';
import { headlineOf } from '../../../src/app/session-headline';
import { SessionKeeper } from '../../../src/app/session-keeper.svelte';
import { ReviewState } from '../../../src/app/session-review.svelte';
import { Database } from '../../../src/app/storage/database';
import { AppStorage } from '../../../src/app/storage/storage';
import { StorageProblem } from '../../../src/app/storage/storage-problem';
import { storedClip } from '../../helpers/stored-clip';

beforeEach(() => {
	globalThis.indexedDB = new IDBFactory();
});

describe('a review', () => {
	it('is kept as a session with a name and a headline, and each change of it after that', async () => {
		const { review, storage } = await tab();
		const keeper = new SessionKeeper(review, storage, null);
		await keeper.save();
		expect(keeper.kept).toBe(true);
		const { entry } = (await storage.sessions.get(keeper.id))!;
		expect(entry.headline).toEqual(headlineOf(review.settled));
		expect(entry.name).toBe(review.recording.clip.name);

		review.change({ heightMetres: 1.83 });
		review.correct({ kind: 'excludeStride', side: 'left', time: 2.2 });
		await keeper.save();
		const { source } = (await storage.sessions.get(keeper.id))!;
		expect(source.settings).toEqual(review.settings);
		expect(source.corrections).toEqual(review.corrections);
		expect(await storage.sessions.list()).toHaveLength(2);
	});

	it('is kept, and so is what is changed later, while the browser never answers about persistence', async () => {
		const persist = vi.fn(() => new Promise<never>(() => undefined));
		const manager = { persisted: () => Promise.resolve(false), persist };
		const { review } = await tab();
		const storage = new AppStorage(new Database(), manager);
		const keeper = new SessionKeeper(review, storage, null);
		await keeper.save();
		await expect.poll(() => persist).toHaveBeenCalled();
		review.change({ heightMetres: 1.83 });
		await keeper.save();
		expect(keeper.kept).toBe(true);
		expect((await storage.sessions.get(keeper.id))!.source.settings.heightMetres).toBe(1.83);

		const other = new SessionKeeper(review, storage, null);
		await other.save();
		expect(other.kept).toBe(true);
		expect(persist).toHaveBeenCalledTimes(1);
	});

	it('changed many times at once is written once, with the last of it', async () => {
		const { review, storage, keeper } = await tab();
		await keeper.save();
		const revise = vi.spyOn(storage.sessions, 'revise');
		for (const heightMetres of [1.71, 1.72, 1.73]) {
			review.change({ heightMetres });
			void keeper.save();
		}
		await keeper.settled();
		expect(revise).toHaveBeenCalledTimes(1);
		expect((await storage.sessions.get('a'))!.source.settings.heightMetres).toBe(1.73);
	});

	it('changed while it is written is not called kept before that change is written, too', async () => {
		const { review, storage, keeper } = await tab();
		const seen: boolean[] = [];
		const revise = storage.sessions.revise.bind(storage.sessions);
		vi.spyOn(storage.sessions, 'revise').mockImplementation(async (...of) => {
			const revision = await revise(...of);
			if (seen.push(keeper.kept) === 1) {
				review.change({ heightMetres: 1.71 });
				void keeper.save();
			}
			return revision;
		});
		await keeper.save();
		expect(keeper.kept).toBe(false);
		await keeper.settled();
		expect(seen).toEqual([false, false]);
		expect(keeper.kept).toBe(true);
		expect((await storage.sessions.get('a'))!.source.settings.heightMetres).toBe(1.71);
	});

	it('that cannot be kept says why, and is kept when that is over', async () => {
		const { review, storage, keeper } = await tab();
		const failing = vi.spyOn(storage.sessions, 'revise');
		failing.mockRejectedValueOnce(new StorageProblem('storage-full'));
		review.change({ heightMetres: 1.83 });
		await keeper.save();
		expect(keeper.kept).toBe(false);
		expect(keeper.problem?.code).toBe('storage-full');
		expect((await storage.sessions.get('a'))!.source.settings.heightMetres).toBeNull();
		await keeper.save();
		expect(keeper.problem).toBeNull();
		expect(keeper.kept).toBe(true);
		expect((await storage.sessions.get('a'))!.source.settings.heightMetres).toBe(1.83);
	});

	it('keeps the name its session was given, and its picture', async () => {
		const { review, storage, keeper } = await tab({ name: 'Hill repeats' });
		expect(keeper.title).toBe('Hill repeats');
		expect(keeper.hasThumbnail).toBe(true);
		await storage.sessions.describe('a', { name: 'Hills' });
		review.change({ heightMetres: 1.83 });
		await keeper.save();
		const { entry, thumbnail } = (await storage.sessions.get('a'))!;
		expect(entry.name).toBe('Hills');
		expect(thumbnail).toEqual(storedClip('a').thumbnail);
		keeper.setThumbnail(Uint8Array.of(9, 8, 7));
		await keeper.settled();
		expect(await storage.sessions.thumbnail('a')).toEqual(Uint8Array.of(9, 8, 7));
	});

	it('of a session kept before revisions were counted is kept like any other', async () => {
		const { review, storage, keeper } = await tab();
		expect((await storage.sessions.get('a'))!.entry).not.toHaveProperty('revision');
		for (const heightMetres of [1.7, 1.8]) {
			review.change({ heightMetres });
			await keeper.save();
			expect(keeper.kept).toBe(true);
		}
		expect((await storage.sessions.get('a'))!.source.settings.heightMetres).toBe(1.8);
	});
});

describe('a session in two tabs', () => {
	it('is no trouble to the one that corrects while the other only looks', async () => {
		const [one, two] = [await tab(), await tab()];
		await one.keeper.save();
		await two.keeper.save();
		two.keeper.setThumbnail(Uint8Array.of(9, 8, 7));
		await two.keeper.settled();
		one.review.change({ heightMetres: 1.83 });
		await one.keeper.save();
		expect([one.keeper.kept, two.keeper.kept]).toEqual([true, true]);
		expect((await one.storage.sessions.get('a'))!.source.settings.heightMetres).toBe(1.83);
	});

	it('keeps the corrections of the first; the second is told, and keeps its own as a copy', async () => {
		const [one, two] = [await tab({ name: 'Hills' }), await tab()];
		one.review.correct({ kind: 'excludeStride', side: 'left', time: 2.2 });
		await one.keeper.save();
		two.review.correct({ kind: 'excludeStride', side: 'right', time: 3.3 });
		await two.keeper.save();
		await two.keeper.save();
		expect(two.keeper.kept).toBe(false);
		expect(two.keeper.problem?.code).toBe('session-changed');
		const { sessions } = two.storage;
		expect((await sessions.get('a'))!.source.corrections).toEqual(one.review.corrections);

		await two.keeper.saveAsCopy();
		expect(two.keeper.problem).toBeNull();
		two.review.change({ heightMetres: 1.83 });
		await two.keeper.save();
		expect(two.keeper.kept).toBe(true);
		const copy = (await sessions.get(two.keeper.id))!;
		expect(copy.source.corrections).toEqual(two.review.corrections);
		expect(copy.source.settings.heightMetres).toBe(1.83);
		expect(copy.thumbnail).toEqual(storedClip('a').thumbnail);
		expect((await sessions.list()).map(({ name }) => name).sort()).toEqual(['Hills', 'Hills (2)']);
		one.review.change({ heightMetres: 1.71 });
		await one.keeper.save();
		expect(one.keeper.kept).toBe(true);
	});

	it('that one of them deleted is not called kept by the other, and comes back only when that is asked for', async () => {
		const [one, two] = [await tab(), await tab()];
		two.review.correct({ kind: 'excludeStride', side: 'right', time: 3.3 });
		await two.keeper.save();
		await one.storage.sessions.remove('a');
		two.review.change({ heightMetres: 1.83 });
		await two.keeper.save();
		expect(two.keeper.kept).toBe(false);
		expect(two.keeper.problem?.code).toBe('session-deleted');
		expect(await one.storage.sessions.list()).toEqual([]);

		await two.keeper.saveAsCopy();
		expect(two.keeper.kept).toBe(true);
		const [again, ...more] = await one.storage.sessions.list();
		expect(more).toEqual([]);
		expect(again!.name).toBe(storedClip('a').entry.name);
		expect((await one.storage.sessions.get(again!.id))!.source.corrections).toEqual(
			two.review.corrections
		);
	});

	it('that was deleted and brought back is kept as before', async () => {
		const { review, storage, keeper } = await tab();
		const removed = await storage.sessions.remove('a');
		await keeper.save();
		expect(keeper.problem?.code).toBe('session-deleted');
		await storage.sessions.put(removed!);
		review.change({ heightMetres: 1.83 });
		await keeper.save();
		expect(keeper.problem).toBeNull();
		expect((await storage.sessions.get('a'))!.source.settings.heightMetres).toBe(1.83);
	});

	it('is copied once, however often that is asked for at once', async () => {
		const [one, two] = [await tab(), await tab()];
		one.review.change({ heightMetres: 1.71 });
		await one.keeper.save();
		two.review.change({ heightMetres: 1.72 });
		await two.keeper.save();
		await Promise.all([two.keeper.saveAsCopy(), two.keeper.saveAsCopy()]);
		expect(await one.storage.sessions.list()).toHaveLength(2);
	});
});

/** A tab that has the session `a` open: its own connection to the one database. */
async function tab(part: Parameters<typeof storedClip>[1] = {}) {
	const storage = new AppStorage();
	if ((await storage.sessions.get('a')) === null) await storage.sessions.put(storedClip('a', part));
	const stored = (await storage.sessions.get('a'))!;
	const { source } = stored;
	const review = new ReviewState(source.recording, null, settingsOf(source), source.corrections);
	return { storage, review, keeper: new SessionKeeper(review, storage, stored) };
}

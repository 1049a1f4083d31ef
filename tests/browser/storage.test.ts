import { deleteDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import { ClipStore } from '../../src/app/storage/clip-store';
import { Database } from '../../src/app/storage/database';
import { MIGRATIONS } from '../../src/app/storage/schema';
import { AppStorage } from '../../src/app/storage/storage';
import { StorageProblem } from '../../src/app/storage/storage-problem';
import { newRun } from '../../src/core/diary/diary';
import { storedSession } from '../helpers/stored';

const NAME = 'storage-test';

afterEach(() => deleteDB(NAME));

describe('the storage of a real browser', () => {
	it('gives back every bit of raw tracks, thumbnail and all, to another connection', async () => {
		const stored = storedSession('a');
		const writer = new AppStorage(new Database(NAME));
		await writer.sessions.put(stored);
		await writer.diary.put([newRun('r', '2026-02-28')]);
		await writer.database.close();

		const reader = new AppStorage(new Database(NAME));
		const read = await reader.sessions.get('a');
		expect(read).toEqual(stored);
		expect(new Uint8Array(read!.source.recording.keypoints.buffer)).toEqual(
			new Uint8Array(stored.source.recording.keypoints.buffer)
		);
		expect(await reader.diary.list()).toEqual([newRun('r', '2026-02-28')]);
		await reader.database.close();
	});

	it('lets a newer tab upgrade it, and tells the older one to reload', async () => {
		const older = new AppStorage(new Database(NAME));
		await older.sessions.put(storedSession('a'));
		const newer = new AppStorage(new Database(NAME, [...MIGRATIONS, () => undefined]));
		expect(await newer.sessions.list()).toHaveLength(1);
		const error: unknown = await older.sessions.list().catch((thrown: unknown) => thrown);
		expect(error).toBeInstanceOf(StorageProblem);
		expect((error as StorageProblem).code).toBe('storage-newer');
		await newer.database.close();
	});

	it('that cannot clone a value says so and keeps what was there', async () => {
		const { checkpoints, database } = new AppStorage(new Database(NAME));
		await checkpoints.put({ key: 'clip', value: { done: 1 }, updatedAt: 1 });
		const failing = checkpoints.put({ key: 'clip', value: () => 2, updatedAt: 2 });
		await expect(failing).rejects.toBeInstanceOf(StorageProblem);
		expect((await checkpoints.get('clip'))!.value).toEqual({ done: 1 });
		await database.close();
	});
});

describe('videos kept in a real browser', () => {
	const clips = new ClipStore();
	const video = new Blob([Uint8Array.from({ length: 70_000 }, (_, i) => i % 251)]);
	afterEach(() => clips.sweep(new Set()));

	it('come back bit for bit, are counted, and make room when their session is no more', async () => {
		expect(await clips.available()).toBe(true);
		expect(await clips.get('a')).toBeNull();
		await clips.keep('a', new Blob(['an earlier one, which was longer'.repeat(4000)]));
		await clips.keep('a', video);
		await clips.keep('b', new Blob(['short']));
		const read = await clips.get('a');
		expect(new Uint8Array(await read!.arrayBuffer())).toEqual(
			new Uint8Array(await video.arrayBuffer())
		);
		expect(await clips.sizes()).toEqual(
			new Map([
				['a', 70_000],
				['b', 5]
			])
		);
		await clips.sweep(new Set(['b']));
		expect(await clips.get('a')).toBeNull();
		await clips.remove('b');
		await clips.remove('b');
		expect((await clips.sizes()).size).toBe(0);
	});

	it('that cannot be written whole leave what was kept before, or nothing', async () => {
		const broken = {
			stream: () =>
				new ReadableStream({
					pull(controller) {
						controller.enqueue(new Uint8Array(10));
						controller.error(new DOMException('no room', 'QuotaExceededError'));
					}
				})
		} as Blob;
		await clips.keep('a', video);
		for (const id of ['a', 'new']) {
			const error: unknown = await clips.keep(id, broken).catch((thrown: unknown) => thrown);
			expect((error as StorageProblem).code).toBe('storage-full');
		}
		expect((await clips.get('a'))!.size).toBe(70_000);
		expect(await clips.get('new')).toBeNull();
	});

	it('are none where the browser has no place for files', async () => {
		const nowhere = new ClipStore(() => Promise.resolve(null));
		expect(await nowhere.available()).toBe(false);
		expect(await nowhere.get('a')).toBeNull();
		await expect(nowhere.keep('a', video)).rejects.toMatchObject({ code: 'storage-unavailable' });
	});
});

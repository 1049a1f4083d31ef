import { deleteDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
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

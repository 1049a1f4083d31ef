import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Database } from '../../../src/app/storage/database';
import { askToPersist } from '../../../src/app/storage/persistence';
import { MIGRATIONS, type Athlete, type Migration } from '../../../src/app/storage/schema';
import { AppStorage } from '../../../src/app/storage/storage';
import { StorageProblem } from '../../../src/app/storage/storage-problem';
import { words } from '../../../src/report/words';
import { newRun } from '../../../src/core/diary/diary';
import { storedSession } from '../../helpers/stored';

beforeEach(() => {
	globalThis.indexedDB = new IDBFactory();
});

describe('sessions', () => {
	it('come back with every bit of their raw tracks, gaps included', async () => {
		const { sessions } = new AppStorage();
		const stored = storedSession('a');
		await sessions.put(stored);
		const { source } = (await sessions.get('a'))!;
		expect(bytesOf(source.recording.keypoints)).toEqual(bytesOf(stored.source.recording.keypoints));
		expect(bytesOf(source.recording.fileTimes)).toEqual(bytesOf(stored.source.recording.fileTimes));
		expect(source).toEqual(stored.source);
	});

	it('are listed newest first', async () => {
		const { sessions } = new AppStorage();
		for (const [id, savedAt] of [
			['middle', 2000],
			['newest', 3000],
			['oldest', 1000]
		] as const)
			await sessions.put(storedSession(id, { savedAt }));
		const listed = await sessions.list();
		expect(listed.map(({ id }) => id)).toEqual(['newest', 'middle', 'oldest']);
	});

	it('change in the parts given and keep all others', async () => {
		const { sessions } = new AppStorage();
		const stored = storedSession('a');
		await sessions.put(stored);
		const settings = { ...stored.source.settings, speedMetresPerSecond: 3.7 };
		const headline = { cadenceStepsPerMinute: 168.2, position: null, label: null };
		await sessions.describe('a', { name: 'Hill run', athleteId: 'anna', note: 'New shoes' });
		await sessions.revise('a', 0, { headline, thumbnail: null }, { settings, corrections: [] });
		expect(await sessions.get('a')).toEqual({
			entry: {
				...stored.entry,
				...{ name: 'Hill run', athleteId: 'anna', note: 'New shoes' },
				...{ headline, revision: 1 }
			},
			source: { ...stored.source, settings },
			thumbnail: stored.thumbnail
		});
	});

	it('are not written by whoever read another revision, nor when they are gone', async () => {
		const { sessions } = new AppStorage();
		const stored = storedSession('a');
		await sessions.put(stored);
		const { thumbnail } = stored;
		const { headline } = stored.entry;
		const { settings } = stored.source;
		const write = (revision: number, speedMetresPerSecond: number | null) => {
			const changed = { settings: { ...settings, speedMetresPerSecond }, corrections: [] };
			return sessions.revise('a', revision, { headline, thumbnail }, changed);
		};
		expect(await write(0, 3.1)).toBe(1);
		await expectProblem(write(0, 4.1), 'session-changed');
		await expectProblem(write(2, 4.1), 'session-changed');
		expect(await sessions.revise('a', 1, { headline, thumbnail }, null)).toBe(1);
		expect(await write(1, 3.3)).toBe(2);
		expect((await sessions.get('a'))!.source.settings.speedMetresPerSecond).toBe(3.3);
		await sessions.remove('a');
		await expectProblem(write(2, 3.5), 'session-deleted');
		expect(await sessions.get('a')).toBeNull();
	});

	it('are written whole or not at all', async () => {
		const { sessions } = new AppStorage();
		const stored = storedSession('a');
		const broken = { ...stored.source, extra: () => 'cannot be stored' };
		await expectProblem(sessions.put({ ...stored, source: broken }), 'storage-failed');
		expect(await sessions.list()).toEqual([]);
	});

	it('that were removed come back whole, and a late change does not revive them', async () => {
		const { sessions } = new AppStorage();
		const stored = storedSession('a');
		await sessions.put(stored);
		const removed = await sessions.remove('a');
		await sessions.describe('a', { name: 'late' });
		expect(await sessions.list()).toEqual([]);
		expect(await sessions.get('a')).toBeNull();
		await sessions.put(removed!);
		expect(await sessions.get('a')).toEqual(stored);
	});
});

describe('athletes', () => {
	const athlete = (id: string, name: string): Athlete => ({
		...{ id, name, heightMetres: 1.72, legLengthMetres: null },
		...{ notes: '', tags: ['club'], createdAt: 1 }
	});

	it('are listed by name and replaced by id', async () => {
		const { athletes } = new AppStorage();
		await athletes.put(athlete('2', 'Zoe'));
		await athletes.put(athlete('1', 'Ben'));
		await athletes.put(athlete('2', 'Anna'));
		expect((await athletes.list()).map(({ name }) => name)).toEqual(['Anna', 'Ben']);
		expect(await athletes.get('1')).toEqual(athlete('1', 'Ben'));
		expect(await athletes.get('3')).toBeNull();
	});

	it('that are removed leave their sessions and runs to nobody, and get them back but for those given away', async () => {
		const { athletes, sessions, diary } = new AppStorage();
		await athletes.put(athlete('1', 'Ben'));
		for (const id of ['a', 'b']) await sessions.put(storedSession(id, { athleteId: '1' }));
		await sessions.put(storedSession('c', { athleteId: '2' }));
		await diary.put([{ ...newRun('r', '2026-02-28'), athleteId: '1' }]);
		const owners = async () => {
			const entries = await sessions.list();
			return Object.fromEntries(entries.map(({ id, athleteId }) => [id, athleteId]));
		};
		const removed = await athletes.remove('1');
		expect(await athletes.list()).toEqual([]);
		expect(await owners()).toEqual({ a: null, b: null, c: '2' });
		expect((await diary.list())[0]!.athleteId).toBeNull();
		await sessions.describe('b', { athleteId: '2' });
		await athletes.restore(removed!);
		expect(await athletes.list()).toEqual([athlete('1', 'Ben')]);
		expect(await owners()).toEqual({ a: '1', b: '2', c: '2' });
		expect((await diary.list())[0]!.athleteId).toBe('1');
		expect(await athletes.remove('9')).toBeNull();
	});
});

describe('diary', () => {
	it('runs are listed by date and replaced by id', async () => {
		const { diary } = new AppStorage();
		await diary.put([newRun('b', '2026-03-09'), newRun('a', '2026-02-28')]);
		await diary.put([{ ...newRun('b', '2026-03-09'), inclinePercent: 2.5 }]);
		const runs = await diary.list();
		expect(runs.map(({ id, inclinePercent }) => [id, inclinePercent])).toEqual([
			['a', null],
			['b', 2.5]
		]);
		await diary.remove('a');
		expect((await diary.list()).map(({ id }) => id)).toEqual(['b']);
	});
});

describe('checkpoints', () => {
	it('are replaced by key, read back with their typed arrays, and swept by age', async () => {
		const { checkpoints } = new AppStorage();
		const keypoints = Float32Array.of(0.1, NaN, -0);
		await checkpoints.put({ key: 'old', value: { done: 3 }, updatedAt: 1000 });
		await checkpoints.put({ key: 'clip', value: { done: 1 }, updatedAt: 1500 });
		await checkpoints.put({ key: 'clip', value: { done: 2, keypoints }, updatedAt: 2000 });
		await checkpoints.removeBefore(2000);
		expect(await checkpoints.get('old')).toBeNull();
		const kept = (await checkpoints.get('clip'))!.value as { keypoints: Float32Array };
		expect(bytesOf(kept.keypoints)).toEqual(bytesOf(keypoints));
		await checkpoints.remove('clip');
		expect(await checkpoints.get('clip')).toBeNull();
	});
});

describe('references', () => {
	it('are listed in the order they were added', async () => {
		const { references } = new AppStorage();
		await references.put({ id: 'b', name: 'Squad', file: { n: 12 }, addedAt: 20 });
		await references.put({ id: 'a', name: 'Masters', file: { n: 7 }, addedAt: 30 });
		expect((await references.list()).map(({ name }) => name)).toEqual(['Squad', 'Masters']);
		await references.remove('b');
		expect((await references.list()).map(({ name }) => name)).toEqual(['Masters']);
	});
});

describe('the database', () => {
	it('keeps what an older version wrote when it is upgraded, each step once', async () => {
		const older = new AppStorage(new Database('runs'));
		await older.sessions.put(storedSession('a'));
		await older.database.close();

		let steps = 0;
		const rename: Migration = async (_connection, upgrade) => {
			steps++;
			const store = upgrade.objectStore('sessions');
			for (const entry of await store.getAll()) await store.put({ ...entry, name: 'migrated' });
		};
		const next = [...MIGRATIONS, rename];
		const newer = new AppStorage(new Database('runs', next));
		expect((await newer.sessions.list()).map(({ name }) => name)).toEqual(['migrated']);
		await newer.database.close();
		expect(await new AppStorage(new Database('runs', next)).sessions.list()).toHaveLength(1);
		expect(steps).toBe(1);
	});

	it('of version 1 becomes one of version 2 with every session, picture and run', async () => {
		const older = new Database('runs', MIGRATIONS.slice(0, 1));
		const stored = ['a', 'b'].map((id) => storedSession(id));
		const run = newRun('r', '2026-02-28');
		await older.write(['sessions', 'sources', 'diary'], async (stores) => {
			for (const { entry, source, thumbnail } of stored) {
				const { athleteId, note, ...before } = entry;
				expect([athleteId, note]).toEqual([null, '']);
				const picture = entry.id === 'a' ? thumbnail : null;
				await stores.objectStore('sessions').put({ ...before, thumbnail: picture } as never);
				await stores.objectStore('sources').put(source);
			}
			const { athleteId, ...before } = run;
			expect(athleteId).toBeNull();
			await stores.objectStore('diary').put(before as never);
		});
		await older.close();

		const { sessions, diary, athletes } = new AppStorage(new Database('runs'));
		expect(await sessions.get('a')).toEqual(stored[0]);
		expect(await sessions.get('b')).toEqual({ ...stored[1], thumbnail: null });
		expect((await sessions.list())[0]).not.toHaveProperty('thumbnail');
		expect(await diary.list()).toEqual([run]);
		expect(await athletes.list()).toEqual([]);
	});

	it('stays as it was when a step of its upgrade fails', async () => {
		const older = new AppStorage(new Database('runs'));
		const stored = storedSession('a');
		await older.sessions.put(stored);
		await older.database.close();
		const failing: Migration = async (_connection, upgrade) => {
			await upgrade.objectStore('sessions').clear();
			throw new Error('half way');
		};
		const newer = new AppStorage(new Database('runs', [...MIGRATIONS, failing]));
		await expectProblem(newer.sessions.list(), 'storage-failed');
		expect(await older.sessions.get('a')).toEqual(stored);
	});

	it('of a newer app is refused and left as it is', async () => {
		const newer = new AppStorage(new Database('runs', [...MIGRATIONS, () => undefined]));
		await newer.sessions.put(storedSession('a'));
		await newer.database.close();
		const older = new AppStorage(new Database('runs'));
		await expectProblem(older.sessions.list(), 'storage-newer');
		await expectProblem(older.sessions.put(storedSession('b')), 'storage-newer');
		expect(await newer.sessions.list()).toHaveLength(1);
	});

	it('lets go when a newer tab wants to upgrade it', async () => {
		const older = new AppStorage(new Database('runs'));
		await older.sessions.put(storedSession('a'));
		const newer = new AppStorage(new Database('runs', [...MIGRATIONS, () => undefined]));
		expect(await newer.sessions.list()).toHaveLength(1);
		await expectProblem(older.sessions.list(), 'storage-newer');
	});

	it('says that another tab blocks it, and opens once that tab lets go', async () => {
		const older = new Database('runs');
		await older.use((connection) => connection.count('sessions'));
		await older.close();
		const stubborn = await openRaw('runs');
		const app = new AppStorage(new Database('runs', [...MIGRATIONS, () => undefined]));
		await expectProblem(app.sessions.list(), 'storage-blocked');
		stubborn.close();
		await expect.poll(() => app.checkpoints.get('x')).toBeNull();
	});

	it('opens again after its connection was closed under it', async () => {
		const app = new AppStorage();
		await app.sessions.put(storedSession('a'));
		await app.database.use((connection) => Promise.resolve(connection.close()));
		expect(await app.sessions.list()).toHaveLength(1);
	});

	it('that the browser refuses is unavailable, and is tried again at the next use', async () => {
		const real = globalThis.indexedDB;
		const refusing = { open: () => fail('SecurityError') };
		globalThis.indexedDB = refusing as unknown as IDBFactory;
		const app = new AppStorage();
		await expectProblem(app.sessions.list(), 'storage-unavailable');
		globalThis.indexedDB = real;
		expect(await app.sessions.list()).toEqual([]);
	});

	it('names each thing the browser can throw by a code that has words', async () => {
		const database = new Database();
		for (const [name, code] of [
			['QuotaExceededError', 'storage-full'],
			['VersionError', 'storage-newer'],
			['UnknownError', 'storage-failed']
		] as const) {
			await expectProblem(
				database.use(() => Promise.reject(new DOMException('no', name))),
				code
			);
			expect(words.storage[code].advice).not.toBe('');
		}
	});

	it('passes a fault of ours on as it is', async () => {
		const fault = new TypeError('ours');
		const { database } = new AppStorage();
		await expect(database.use(() => Promise.reject(fault))).rejects.toBe(fault);
	});
});

describe('keeping for good', () => {
	it('is asked for once, and not at all where it is granted already', async () => {
		const { database } = new AppStorage();
		const manager = {
			persist: vi.fn(() => Promise.resolve(false)),
			persisted: vi.fn(() => Promise.resolve(true))
		};
		await askToPersist(database, manager);
		expect(manager.persist).not.toHaveBeenCalled();
		manager.persisted.mockResolvedValue(false);
		await askToPersist(database, manager);
		await askToPersist(database, manager);
		expect(manager.persist).toHaveBeenCalledTimes(1);
	});

	it('is not asked for where the browser cannot promise it', async () => {
		const { database } = new AppStorage();
		for (const manager of [undefined, {}, { persisted: () => Promise.resolve(false) }])
			await expect(askToPersist(database, manager)).resolves.toBeUndefined();
	});
});

async function expectProblem(work: Promise<unknown>, code: StorageProblem['code']): Promise<void> {
	const error = await work.then(
		() => null,
		(thrown: unknown) => thrown
	);
	expect(error).toBeInstanceOf(StorageProblem);
	expect((error as StorageProblem).code).toBe(code);
}

const bytesOf = ({ buffer }: Float32Array | Float64Array): number[] => [...new Uint8Array(buffer)];

function openRaw(name: string): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(name);
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error!);
	});
}

function fail(name: string): never {
	throw new DOMException('not here', name);
}

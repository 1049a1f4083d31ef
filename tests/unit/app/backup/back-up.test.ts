import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { BackUpProblem } from '../../../../src/app/backup/back-up-problem';
import { type Manifest } from '../../../../src/app/backup/manifest';
import { readBackUp } from '../../../../src/app/backup/read-back-up';
import { sha256 } from '../../../../src/app/backup/sha256';
import { planOf, restoreBackUp } from '../../../../src/app/backup/restore';
import { writeBackUp } from '../../../../src/app/backup/write-back-up';
import { Database } from '../../../../src/app/storage/database';
import { MIGRATIONS, type Migration } from '../../../../src/app/storage/schema';
import { AppStorage } from '../../../../src/app/storage/storage';
import { newRun } from '../../../../src/core/diary/diary';
import { storedSession } from '../../../helpers/stored';

beforeEach(() => {
	globalThis.indexedDB = new IDBFactory();
});

describe('a back-up', () => {
	it('brings everything back on another device, bit for bit', async () => {
		const here = await filled('here');
		const there = new AppStorage(new Database('there'));
		await restore(await writeBackUp(here.database), there, 'replace');
		expect(await everythingIn(there)).toEqual(await everythingIn(here));
		const [own, other] = [await here.sessions.get('a'), await there.sessions.get('a')];
		expect(bitsOf(other!.source.recording.keypoints)).toEqual(
			bitsOf(own!.source.recording.keypoints)
		);
	});

	it('of what was restored is the same back-up', async () => {
		const now = new Date(Date.UTC(2026, 2, 9));
		const first = await writeBackUp((await filled('here')).database, { now });
		const there = new AppStorage(new Database('there'));
		await restore(first, there, 'replace');
		const second = await writeBackUp(there.database, { now });
		expect(await bytesOf(second)).toEqual(await bytesOf(first));
	});

	it('is a zip of files with fixed names, each with its checksum', async () => {
		const files = unzipSync(await bytesOf(await writeBackUp((await filled('here')).database)));
		const { parts, ...facts } = manifestIn(files);
		expect(facts).toMatchObject({
			format: 'stridescope/backup',
			version: 1,
			schemaVersion: MIGRATIONS.length,
			athlete: null
		});
		expect(Object.keys(files)).toEqual([...parts.map(({ path }) => path), 'manifest.json']);
		for (const { path, bytes, sha256: sum } of parts) {
			expect(path).toMatch(/^[a-z]+-1\.(json|bin)$/);
			expect(files[path]).toHaveLength(bytes);
			expect(await sha256(files[path]!)).toBe(sum);
		}
	});

	it('holds nothing of this device alone', async () => {
		const here = await filled('here');
		await here.checkpoints.put({ key: 'clip', value: { done: 3 }, updatedAt: 1 });
		const files = unzipSync(await bytesOf(await writeBackUp(here.database)));
		expect(Object.keys(files).join()).not.toMatch(/checkpoints|preferences/);
	});

	it('of many sessions comes in several parts', async () => {
		const here = new AppStorage(new Database('here'));
		for (let i = 0; i < 3; i++) {
			const stored = storedSession(`s${i}`);
			const keypoints = new Float32Array(6000 * 51).map((_, k) => Math.sin(k + i));
			const recording = {
				...stored.source.recording,
				fileTimes: new Float64Array(6000),
				keypoints
			};
			await here.sessions.put({ ...stored, source: { ...stored.source, recording } });
		}
		const shares: number[] = [];
		const file = await writeBackUp(here.database, { onProgress: (share) => shares.push(share) });
		expect(manifestIn(unzipSync(await bytesOf(file))).parts.map(({ path }) => path)).toContain(
			'sources-3.bin'
		);
		expect(shares).toEqual(shares.toSorted((a, b) => a - b));
		expect(shares.at(-1)).toBe(1);
		const there = new AppStorage(new Database('there'));
		await restore(file, there, 'merge');
		expect(await everythingIn(there)).toEqual(await everythingIn(here));
	});

	it('that is cancelled is none', async () => {
		const { database } = await filled('here');
		const abort = new AbortController();
		const onProgress = () => abort.abort(new Error('enough'));
		const writing = writeBackUp(database, { signal: abort.signal, onProgress });
		await expect(writing).rejects.toThrow('enough');
		const reading = readBackUp(await writeBackUp(database), database, abort);
		await expect(reading).rejects.toThrow('enough');
	});

	it('of one athlete holds what belongs to the athlete', async () => {
		const here = await filled('here');
		await here.sessions.put(storedSession('own', { athleteId: 'ana' }));
		await here.diary.put([{ ...newRun('linked', '2026-03-10'), sessionId: 'own' }]);
		const there = new AppStorage(new Database('there'));
		await restore(await writeBackUp(here.database, { athlete: 'ana' }), there, 'merge');
		expect((await there.sessions.list()).map(({ id }) => id)).toEqual(['own']);
		expect((await there.sessions.get('own'))!.source.id).toBe('own');
		expect((await there.diary.list()).map(({ id }) => id)).toEqual(['linked']);
		expect(await there.athletes.list()).toEqual([ANA]);
		expect(await there.references.list()).toEqual([]);
	});
});

describe('restoring', () => {
	it('by merging adds what is missing and leaves what is here as it is', async () => {
		const file = await writeBackUp((await filled('here')).database);
		const there = new AppStorage(new Database('there'));
		await there.sessions.put(storedSession('a', { name: 'Mine' }));
		await there.sessions.put(storedSession('c'));
		const contents = await readBackUp(file, there.database);
		expect((await planOf(contents, there.database)).get('sessions')).toEqual({
			...{ added: 1, shared: 1, others: 1 }
		});
		await restoreBackUp(contents, there.database, 'merge');
		const sessions = await there.sessions.list();
		expect(Object.fromEntries(sessions.map(({ id, name }) => [id, name]))).toEqual({
			...{ a: 'Mine', b: 'b.mp4', c: 'c.mp4' }
		});
		expect(await there.diary.list()).toHaveLength(2);
	});

	it('by replacing leaves what the back-up has and nothing else', async () => {
		const here = await filled('here');
		const there = new AppStorage(new Database('there'));
		await there.sessions.put(storedSession('a', { name: 'Mine' }));
		await there.sessions.put(storedSession('c'));
		await there.checkpoints.put({ key: 'clip', value: 1, updatedAt: 1 });
		await restore(await writeBackUp(here.database), there, 'replace');
		expect(await everythingIn(there)).toEqual(await everythingIn(here));
		expect(await there.checkpoints.get('clip')).not.toBeNull();
	});

	it('an athlete by replacing leaves everybody else', async () => {
		const here = await filled('here');
		await here.sessions.put(storedSession('own', { athleteId: 'ana' }));
		const file = await writeBackUp(here.database, { athlete: 'ana' });
		await here.sessions.put(storedSession('later', { athleteId: 'ana' }));
		await here.sessions.put(storedSession('own', { athleteId: 'ana', name: 'changed' }));
		await restore(file, here, 'replace');
		const names = (await here.sessions.list()).map(({ name }) => name).toSorted();
		expect(names).toEqual(['a.mp4', 'b.mp4', 'own.mp4']);
		expect(await here.diary.list()).toHaveLength(2);
	});

	it('changes nothing when a part of it cannot be written', async () => {
		const here = await filled('here');
		const contents = await readBackUp(await writeBackUp(here.database), here.database);
		const there = await filled('there');
		await there.sessions.put(storedSession('a', { name: 'Mine' }));
		const before = await everythingIn(there);
		const rows = new Map(contents.rows);
		// Written last, and not storable.
		rows.set('sources', [...rows.get('sources')!, { id: 'z', bad: () => undefined }]);
		const restoring = restoreBackUp({ ...contents, rows }, there.database, 'replace');
		await expect(restoring).rejects.toMatchObject({ code: 'storage-failed' });
		expect(await everythingIn(there)).toEqual(before);
	});

	it('takes a back-up of version 1, whose pictures were in its sessions', async () => {
		const older = new Database('older', MIGRATIONS.slice(0, 1));
		const { entry, source } = storedSession('a');
		const { athleteId: _athlete, note: _note, ...before } = entry;
		await older.use(async (connection) => {
			const thumbnail = Uint8Array.of(255, 216, 255);
			await connection.put('sessions', { ...before, thumbnail } as never);
			await connection.put('sources', source);
		});
		const newer = new AppStorage(new Database('newer'));
		await restore(await writeBackUp(older), newer, 'merge');
		expect(await newer.sessions.get('a')).toEqual(storedSession('a'));
	});

	it('brings rows of an older version up to date, as an upgrade of the database would', async () => {
		const older = await filled('older');
		const file = await writeBackUp(older.database);
		const named: Migration = async (_connection, upgrade) => {
			const store = upgrade.objectStore('sessions');
			for (const entry of await store.getAll()) await store.put({ ...entry, name: 'upgraded' });
		};
		const newer = new AppStorage(new Database('newer', [...MIGRATIONS, named]));
		await restore(file, newer, 'merge');
		expect((await newer.sessions.list()).map(({ name }) => name)).toEqual(['upgraded', 'upgraded']);
		expect(await newer.sessions.get('a')).not.toBeNull();
		expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(
			'stridescope-restoring'
		);
	});
});

describe('a file is refused, and nothing is read of it, when it', () => {
	it.each<[string, string, (files: Files) => Promise<Files> | Files]>([
		['is no back-up', 'not-a-back-up', () => ({ 'a.txt': strToU8('hello') })],
		['is another kind of file', 'not-a-back-up', (files) => withManifest(files, { format: 'x' })],
		['is of a newer version', 'newer-version', (files) => withManifest(files, { version: 3 })],
		[
			'is of a newer database',
			'newer-version',
			(files) => withManifest(files, { schemaVersion: MIGRATIONS.length + 1 })
		],
		['lacks a part', 'damaged', ({ 'diary-1.json': _, ...rest }) => rest],
		['has a changed part', 'damaged', (files) => withByte(files, 'sources-1.bin')],
		['names a path outside', 'damaged', (files) => withPath(files, '../evil.json')],
		['names an unknown store', 'damaged', (files) => withPath(files, 'preferences-1.json')],
		['grows beyond measure', 'too-large', (files) => withBytes(files, 2 ** 29)],
		['says a wrong size', 'damaged', (files) => withBytes(files, 3)],
		['has rows of another kind', 'damaged', (files) => withRows(files, [{ id: 'a', savedAt: 1 }])],
		['has a row without a key', 'damaged', (files) => withRows(files, [{ name: 'a' }])],
		['has a row twice', 'damaged', twice],
		['is no JSON', 'damaged', (files) => withText(files, 'sessions-1.json', '[')]
	])('%s: %s', async (_, code, change) => {
		const here = await filled('here');
		const before = await everythingIn(here);
		const files = unzipSync(await bytesOf(await writeBackUp(here.database)));
		const file = new Blob([zipSync(await change(files))]);
		const reading = readBackUp(file, here.database);
		await expect(reading).rejects.toBeInstanceOf(BackUpProblem);
		await expect(reading).rejects.toMatchObject({ code });
		expect(await everythingIn(here)).toEqual(before);
	});

	it('is no zip, or cut off', async () => {
		const here = await filled('here');
		const whole = await writeBackUp(here.database);
		for (const file of [new Blob(['hello']), new Blob([]), whole.slice(0, whole.size - 40)])
			await expect(readBackUp(file, here.database)).rejects.toMatchObject({
				code: 'not-a-back-up'
			});
	});

	it('is a small file that unpacks to a large one', async () => {
		const bomb = zipSync({ 'manifest.json': new Uint8Array(2 ** 25) });
		const reading = readBackUp(new Blob([bomb]), new Database('here'));
		await expect(reading).rejects.toMatchObject({ code: 'damaged' });
	});
});

const ANA = {
	...{ id: 'ana', name: 'Ana', heightMetres: 1.71, legLengthMetres: null },
	...{ notes: '=1+1', tags: ['sprint'], createdAt: 3 }
};

type Files = Record<string, Uint8Array>;

async function filled(name: string): Promise<AppStorage> {
	const storage = new AppStorage(new Database(name));
	await storage.sessions.put(storedSession('a'));
	await storage.sessions.put({ ...storedSession('b', { savedAt: 2 }), thumbnail: null });
	await storage.athletes.put(ANA);
	await storage.diary.put([
		newRun('run', '2026-03-09'),
		{ ...newRun('other', '2026-02-28'), sessionId: 'a' }
	]);
	const file = JSON.parse('{"n": 12, "__proto__": {"x": 1}}') as unknown;
	await storage.references.put({ id: 'r', name: 'Squad', file, addedAt: 20 });
	return storage;
}

async function restore(file: Blob, to: AppStorage, how: 'merge' | 'replace'): Promise<void> {
	await restoreBackUp(await readBackUp(file, to.database), to.database, how);
}

const everythingIn = ({ database }: AppStorage) =>
	database.use(async (connection) => {
		const names = ['sessions', 'sources', 'thumbnails', 'athletes', 'diary', 'references'] as const;
		return Promise.all(names.map((name) => connection.getAll(name)));
	});

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
const bitsOf = ({ buffer }: Float32Array) => new Uint32Array(buffer);

const manifestIn = (files: Files) => JSON.parse(strFromU8(files['manifest.json']!)) as Manifest;

const withManifest = (files: Files, change: object): Files => ({
	...files,
	'manifest.json': strToU8(JSON.stringify({ ...manifestIn(files), ...change }))
});

const withPath = (files: Files, path: string): Files => {
	const [first, ...rest] = manifestIn(files).parts;
	return {
		...withManifest(files, { parts: [{ ...first!, path }, ...rest] }),
		[path]: files[first!.path]!
	};
};

const withBytes = (files: Files, bytes: number): Files => {
	const [first, ...rest] = manifestIn(files).parts;
	return withManifest(files, { parts: [{ ...first!, bytes }, ...rest] });
};

function withByte(files: Files, path: string): Files {
	const changed = files[path]!.slice();
	changed[5]! ^= 1;
	return { ...files, [path]: changed };
}

/** A part with another content, its checksum right. */
async function withText(files: Files, path: string, text: string): Promise<Files> {
	const bytes = strToU8(text);
	const sum = await sha256(bytes);
	const parts = manifestIn(files).parts.map((part) =>
		part.path === path ? { path, bytes: bytes.length, sha256: sum } : part
	);
	return { ...withManifest(files, { parts }), [path]: bytes };
}

const withRows = (files: Files, rows: object[]): Promise<Files> =>
	withText(files, 'sessions-1.json', JSON.stringify(rows));

function twice(files: Files): Promise<Files> {
	const text = strFromU8(files['diary-1.json']!);
	const [row] = JSON.parse(text) as object[];
	return withText(files, 'diary-1.json', JSON.stringify([row, row]));
}

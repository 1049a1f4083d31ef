import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { BackUpState } from '../../../../src/app/backup/back-up-state.svelte';
import { writeBackUp } from '../../../../src/app/backup/write-back-up';
import { Database } from '../../../../src/app/storage/database';
import { AppStorage } from '../../../../src/app/storage/storage';
import { ChunkLoadError } from '../../../../src/app/load-chunk';
import { storedSession } from '../../../helpers/stored';

beforeEach(() => {
	globalThis.indexedDB = new IDBFactory();
});

it('a back-up is made, checked, and restored as it is answered', async () => {
	const here = await filled('here');
	const file = await new BackUpState(here).save(null);
	const there = new AppStorage(new Database('there'));
	const state = new BackUpState(there);
	await state.open(file!);
	expect(state.step).toMatchObject({ name: 'asked', contents: { manifest: { athlete: null } } });
	expect(await there.sessions.list()).toEqual([]);
	expect(await state.restore('merge')).toBe(true);
	expect(state.step.name).toBe('restored');
	expect(await there.sessions.list()).toHaveLength(1);
});

it('what was called off leaves no question and no problem', async () => {
	const here = await filled('here');
	const state = new BackUpState(here);
	const saving = state.save(null);
	expect(state.busy).toBe(true);
	state.cancel();
	expect(await saving).toBeNull();
	expect([state.step.name, state.problem]).toEqual(['idle', null]);

	await state.open(await writeBackUp(here.database));
	state.cancel();
	expect(await state.restore('replace')).toBe(false);
	expect(await here.sessions.list()).toHaveLength(1);
});

it('says why a file is refused, and takes the next one', async () => {
	const here = await filled('here');
	const state = new BackUpState(here);
	await state.open(new Blob(['no zip']));
	expect(state.problem).toMatchObject({ code: 'not-a-back-up' });
	expect(state.step.name).toBe('idle');
	await state.open(await writeBackUp(here.database));
	expect([state.step.name, state.problem]).toEqual(['asked', null]);
});

it('says that its part of the app did not load, and asks again when restoring fails', async () => {
	const here = await filled('here');
	const state = new BackUpState(here);
	const lost = () => Promise.reject(new ChunkLoadError('offline'));
	expect(await state.save(null, false, lost)).toBeNull();
	expect(state.problem).toBeInstanceOf(ChunkLoadError);
	await state.open(await writeBackUp(here.database));
	expect(await state.restore('merge', lost)).toBe(false);
	expect(state.step.name).toBe('asked');
	expect(state.problem).toBeInstanceOf(ChunkLoadError);
});

async function filled(name: string): Promise<AppStorage> {
	const storage = new AppStorage(new Database(name));
	await storage.sessions.put(storedSession('a'));
	return storage;
}

import type { IDBPTransaction } from 'idb';
import type { Database } from '../storage/database';
import type { Connection, Schema } from '../storage/schema';
import { ofAthlete, type Row } from './athlete-rows';
import type { BackUpContents } from './read-back-up';
import { isBackedUp, type BackedUpStore } from './row-schemas';

/**
 * Merging adds what is not here and changes nothing that is. Replacing removes what is here (of the one athlete, when
 * the back-up is of one) and puts the back-up in its place.
 */
export type RestoreHow = 'merge' | 'replace';

/** What restoring would do to a store. */
export interface StorePlan {
	/** In the back-up and not on this device. */
	readonly added: number;
	/** In both: kept by merging, replaced by replacing. */
	readonly shared: number;
	/** On this device and not in the back-up: removed by replacing. */
	readonly others: number;
}

/** For each store, and for the kept videos, whose sessions they follow. */
export type RestorePlan = ReadonlyMap<BackedUpStore | 'clips', StorePlan>;

const storesOf = (connection: Connection): BackedUpStore[] =>
	Array.from(connection.objectStoreNames).filter(isBackedUp);

/**
 * @param kept the videos kept on this device, by the ids of their sessions
 * @throws {StorageProblem}
 */
export function planOf(
	contents: BackUpContents,
	database: Database,
	kept: ReadonlyMap<string, number> = new Map()
): Promise<RestorePlan> {
	return database.use(async (connection) => {
		const reading = connection.transaction(storesOf(connection));
		const plan = new Map<BackedUpStore | 'clips', StorePlan>();
		for (const name of storesOf(connection)) {
			const here = new Set<string>(await reading.objectStore(name).getAllKeys());
			const inScope = await replacedKeys(contents, reading, name);
			const rows = contents.rows.get(name) ?? [];
			const shared = rows.filter(({ id }) => here.has(id)).length;
			const inFile = new Set(rows.map(({ id }) => id));
			const others = inScope.filter((id) => !inFile.has(id)).length;
			plan.set(name, { added: rows.length - shared, shared, others });
			if (name !== 'sessions') continue;
			const clips = contents.clips.filter(({ session }) => kept.has(session)).length;
			plan.set('clips', {
				added: contents.clips.length - clips,
				shared: clips,
				others: inScope.filter((id) => !inFile.has(id) && kept.has(id)).length
			});
		}
		return plan;
	});
}

/**
 * Writes the rows of a back-up into the database, all of them or, when the tab is closed or something fails midway, none.
 *
 * @returns ids of the sessions that are no more
 * @throws {StorageProblem} nothing is changed then
 */
export async function restoreBackUp(
	contents: BackUpContents,
	database: Database,
	how: RestoreHow
): Promise<readonly string[]> {
	const names = await database.use((connection) => Promise.resolve(storesOf(connection)));
	return database.write(names, async (transaction) => {
		const removed = new Map<BackedUpStore, readonly string[]>();
		if (how === 'replace')
			for (const name of names) removed.set(name, await replacedKeys(contents, transaction, name));
		for (const name of names) {
			const store = transaction.objectStore(name);
			const rows = contents.rows.get(name) ?? [];
			const kept = how === 'merge' ? new Set<string>(await store.getAllKeys()) : null;
			// One after the other: when one fails, none is left that nobody waits for.
			for (const key of removed.get(name) ?? []) await store.delete(key);
			for (const row of rows) if (!kept?.has(row.id)) await store.put(row as never);
		}
		const inFile = new Set((contents.rows.get('sessions') ?? []).map(({ id }) => id));
		return (removed.get('sessions') ?? []).filter((id) => !inFile.has(id));
	});
}

type Stores = Pick<IDBPTransaction<Schema, BackedUpStore[], IDBTransactionMode>, 'objectStore'>;

/** Keys of a store that replacing removes: all, or those of the back-up's athlete. */
async function replacedKeys(
	{ manifest }: BackUpContents,
	stores: Stores,
	name: BackedUpStore
): Promise<string[]> {
	if (manifest.athlete === null) return stores.objectStore(name).getAllKeys();
	const sessions = await stores.objectStore('sessions').getAll();
	const belongs = ofAthlete(manifest.athlete, sessions as unknown as Row[]);
	const rows = (await stores.objectStore(name).getAll()) as unknown as Row[];
	return rows.filter((row) => belongs(name, row)).map(({ id }) => id);
}

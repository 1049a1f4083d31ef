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

export type RestorePlan = ReadonlyMap<BackedUpStore, StorePlan>;

const storesOf = (connection: Connection): BackedUpStore[] =>
	Array.from(connection.objectStoreNames).filter(isBackedUp);

/** @throws {StorageProblem} */
export function planOf(contents: BackUpContents, database: Database): Promise<RestorePlan> {
	return database.use(async (connection) => {
		const reading = connection.transaction(storesOf(connection));
		const plan = new Map<BackedUpStore, StorePlan>();
		for (const name of storesOf(connection)) {
			const here = new Set<string>(await reading.objectStore(name).getAllKeys());
			const inScope = await replacedKeys(contents, reading, name);
			const rows = contents.rows.get(name) ?? [];
			const shared = rows.filter(({ id }) => here.has(id)).length;
			const inFile = new Set(rows.map(({ id }) => id));
			const others = inScope.filter((id) => !inFile.has(id)).length;
			plan.set(name, { added: rows.length - shared, shared, others });
		}
		return plan;
	});
}

/**
 * Writes a back-up into the database, all of it or, when the tab is closed or something fails midway, nothing.
 *
 * @throws {StorageProblem} nothing is changed then
 */
export async function restoreBackUp(
	contents: BackUpContents,
	database: Database,
	how: RestoreHow
): Promise<void> {
	const names = await database.use((connection) => Promise.resolve(storesOf(connection)));
	await database.write(names, async (transaction) => {
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

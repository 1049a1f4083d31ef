import type { Database } from './database';

const ASKED = 'asked-to-persist';

/** Older browsers have a manager that does not persist. */
export type PersistenceManager = Partial<Pick<StorageManager, 'persist' | 'persisted'>>;

/** Absent in pages loaded over plain HTTP, and outside browsers. */
export const browserManager = (): PersistenceManager | undefined =>
	typeof navigator === 'undefined' ? undefined : navigator.storage;

/**
 * Asks the browser once not to clear what is kept when the device runs short of space. Some browsers
 * pass the question on to the user, so it comes only after something worth keeping was saved, and nothing may wait
 * for the answer: it may never come.
 */
export async function askToPersist(
	database: Database,
	manager: PersistenceManager | undefined
): Promise<void> {
	if (!manager?.persist || !manager.persisted) return;
	const asked = await database.use((connection) => connection.get('preferences', ASKED));
	if (asked || (await manager.persisted())) return;
	await database.use((connection) => connection.put('preferences', { key: ASKED, value: true }));
	await manager.persist();
}

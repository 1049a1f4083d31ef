import type { Database } from './database';

const ASKED = 'asked-to-persist';

/**
 * Asks the browser once not to clear what is kept when the device runs short of space. Some browsers
 * pass the question on to the user, so it comes only after something worth keeping was saved.
 */
export async function askToPersist(
	database: Database,
	manager: Pick<StorageManager, 'persist' | 'persisted'> | undefined = navigator.storage
): Promise<void> {
	// Absent in pages loaded over plain HTTP.
	if (!manager) return;
	const asked = await database.use((connection) => connection.get('preferences', ASKED));
	if (asked || (await manager.persisted())) return;
	await database.use((connection) => connection.put('preferences', { key: ASKED, value: true }));
	await manager.persist();
}

import type { Database } from './database';
import type { SavedReference } from './schema';

/** The user's own reference profiles by id. */
export class ReferenceStore {
	constructor(readonly database: Database) {}

	/** In the order they were added. */
	list(): Promise<SavedReference[]> {
		return this.database.use((connection) => connection.getAllFromIndex('references', 'addedAt'));
	}

	put(reference: SavedReference): Promise<void> {
		return this.database.use(async (connection) => {
			await connection.put('references', reference);
		});
	}

	remove(id: string): Promise<void> {
		return this.database.use((connection) => connection.delete('references', id));
	}
}

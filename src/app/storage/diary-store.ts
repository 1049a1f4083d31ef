import type { DiaryRun } from '../../core/diary/diary';
import type { Database } from './database';

/** The runs of the diary by id. */
export class DiaryStore {
	constructor(readonly database: Database) {}

	/** By date, oldest first. */
	list(): Promise<DiaryRun[]> {
		return this.database.use((connection) => connection.getAllFromIndex('diary', 'date'));
	}

	/** Adds runs, or replaces those with the same ids: all of them or none. */
	put(runs: readonly DiaryRun[]): Promise<void> {
		return this.database.write(['diary'], async (stores) => {
			await Promise.all(runs.map((run) => stores.objectStore('diary').put(run)));
		});
	}

	remove(id: string): Promise<void> {
		return this.database.use((connection) => connection.delete('diary', id));
	}
}

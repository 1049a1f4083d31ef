import type { Database } from './database';
import type { SessionEntry, SessionSource } from './schema';

/** A session as a whole, for putting it back. */
export interface StoredSession {
	readonly entry: SessionEntry;
	readonly source: SessionSource;
}

const BOTH = ['sessions', 'sources'] as const;

/** Sessions by id: what lists show, and separately the raw tracks from which everything is derived. */
export class SessionStore {
	constructor(readonly database: Database) {}

	/** Newest first. */
	list(): Promise<SessionEntry[]> {
		return this.database.use(async (connection) =>
			(await connection.getAllFromIndex('sessions', 'savedAt')).reverse()
		);
	}

	/** `null` when it was deleted meanwhile. */
	get(id: string): Promise<StoredSession | null> {
		return this.database.use(async (connection) => {
			const stores = connection.transaction(BOTH);
			const [entry, source] = await Promise.all([
				stores.objectStore('sessions').get(id),
				stores.objectStore('sources').get(id)
			]);
			return entry && source ? { entry, source } : null;
		});
	}

	/** Writes both parts or neither. */
	put({ entry, source }: StoredSession): Promise<void> {
		return this.database.write(BOTH, async (stores) => {
			await stores.objectStore('sessions').put(entry);
			await stores.objectStore('sources').put(source);
		});
	}

	/** Changes parts of a session; does nothing to one that was deleted meanwhile. */
	change(
		id: string,
		entryPart: Partial<Omit<SessionEntry, 'id'>>,
		sourcePart: Partial<Omit<SessionSource, 'id' | 'recording'>> = {}
	): Promise<void> {
		return this.database.write(BOTH, async (stores) => {
			const [sessions, sources] = [stores.objectStore('sessions'), stores.objectStore('sources')];
			const entry = await sessions.get(id);
			if (!entry) return;
			await sessions.put({ ...entry, ...entryPart });
			// Its raw tracks are large: they are written again only when they changed.
			if (Object.keys(sourcePart).length === 0) return;
			const source = await sources.get(id);
			if (source) await sources.put({ ...source, ...sourcePart });
		});
	}

	/**
	 * @returns what was removed, for {@link put} to restore it; `null` when it was gone already
	 */
	remove(id: string): Promise<StoredSession | null> {
		return this.database.write(BOTH, async (stores) => {
			const [sessions, sources] = [stores.objectStore('sessions'), stores.objectStore('sources')];
			const entry = await sessions.get(id);
			const source = await sources.get(id);
			await Promise.all([sessions.delete(id), sources.delete(id)]);
			return entry && source ? { entry, source } : null;
		});
	}
}

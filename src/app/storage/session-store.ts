import type { Database } from './database';
import type { SessionEntry, SessionSource } from './schema';
import { StorageProblem } from './storage-problem';

/** A session as a whole, for putting it back. */
export interface StoredSession {
	readonly entry: SessionEntry;
	readonly source: SessionSource;
}

/** Number of times the settings or corrections of a session were stored; 0 where that was not counted yet. */
export const revisionOf = ({ revision = 0 }: Pick<SessionEntry, 'revision'>): number => revision;

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

	/** Renames a session; does nothing to one that was deleted meanwhile. */
	rename(id: string, name: string): Promise<void> {
		return this.database.write(['sessions'], async (stores) => {
			const sessions = stores.objectStore('sessions');
			const entry = await sessions.get(id);
			if (entry) await sessions.put({ ...entry, name });
		});
	}

	/**
	 * Stores the new state of a session, unless another tab has changed it since it was read.
	 *
	 * @param revision at which it was read, see {@link revisionOf}
	 * @param version settings and corrections if they changed, which makes another revision; else `null`
	 * @returns the revision it has now
	 * @throws {StorageProblem} `session-changed`, `session-deleted`: another tab did that, and nothing is written
	 */
	revise(
		id: string,
		revision: number,
		shown: Pick<SessionEntry, 'headline' | 'thumbnail'>,
		version: Pick<SessionSource, 'settings' | 'corrections'> | null
	): Promise<number> {
		return this.database.write(BOTH, async (stores) => {
			const [sessions, sources] = [stores.objectStore('sessions'), stores.objectStore('sources')];
			const entry = await sessions.get(id);
			if (!entry) throw new StorageProblem('session-deleted');
			if (revisionOf(entry) !== revision) throw new StorageProblem('session-changed');
			const next = version === null ? revision : revision + 1;
			const { headline } = shown;
			const thumbnail = shown.thumbnail ?? entry.thumbnail;
			await sessions.put({ ...entry, headline, thumbnail, revision: next });
			// Its raw tracks are large: they are written again only when something changed.
			const source = version && (await sources.get(id));
			if (source) await sources.put({ ...source, ...version });
			return next;
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

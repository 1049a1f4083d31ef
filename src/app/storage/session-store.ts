import type { Database } from './database';
import type { SessionEntry, SessionSource, Thumbnail } from './schema';
import { StorageProblem } from './storage-problem';

/** A session as a whole, for putting it back. */
export interface StoredSession {
	readonly entry: SessionEntry;
	readonly source: SessionSource;
	/** `null` when none could be drawn. */
	readonly thumbnail: Thumbnail['bytes'] | null;
}

/** What the user says of a session; it changes no number. */
export type Description = Pick<SessionEntry, 'name' | 'athleteId' | 'note'>;

/** Number of times the settings or corrections of a session were stored; 0 where that was not counted yet. */
export const revisionOf = ({ revision = 0 }: Pick<SessionEntry, 'revision'>): number => revision;

const ALL = ['sessions', 'sources', 'thumbnails'] as const;

/** Sessions by id: what lists show, and separately their pictures and the raw tracks from which everything is derived. */
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
			const stores = connection.transaction(ALL);
			const [entry, source, picture] = await Promise.all([
				stores.objectStore('sessions').get(id),
				stores.objectStore('sources').get(id),
				stores.objectStore('thumbnails').get(id)
			]);
			return entry && source ? { entry, source, thumbnail: picture?.bytes ?? null } : null;
		});
	}

	/** The picture alone; `null` when there is none. */
	thumbnail(id: string): Promise<Thumbnail['bytes'] | null> {
		return this.database.use(
			async (connection) => (await connection.get('thumbnails', id))?.bytes ?? null
		);
	}

	/** Writes all parts or none. */
	put({ entry, source, thumbnail }: StoredSession): Promise<void> {
		return this.database.write(ALL, async (stores) => {
			await stores.objectStore('sessions').put(entry);
			await stores.objectStore('sources').put(source);
			if (thumbnail) await stores.objectStore('thumbnails').put({ id: entry.id, bytes: thumbnail });
		});
	}

	/** Names a session, says whose it is or notes something; does nothing to one that was deleted meanwhile. */
	describe(id: string, description: Partial<Description>): Promise<void> {
		return this.database.write(['sessions'], async (stores) => {
			const sessions = stores.objectStore('sessions');
			const entry = await sessions.get(id);
			if (entry) await sessions.put({ ...entry, ...description });
		});
	}

	/**
	 * Stores the new state of a session, unless another tab has changed it since it was read.
	 *
	 * @param revision at which it was read, see {@link revisionOf}
	 * @param version settings, corrections and drawings if they changed, which makes another revision; else `null`
	 * @returns the revision it has now
	 * @throws {StorageProblem} `session-changed`, `session-deleted`: another tab did that, and nothing is written
	 */
	revise(
		id: string,
		revision: number,
		shown: Pick<SessionEntry, 'headline'> & Pick<StoredSession, 'thumbnail'>,
		version: Pick<SessionSource, 'settings' | 'corrections' | 'drawings'> | null
	): Promise<number> {
		return this.database.write(ALL, async (stores) => {
			const [sessions, sources] = [stores.objectStore('sessions'), stores.objectStore('sources')];
			const entry = await sessions.get(id);
			if (!entry) throw new StorageProblem('session-deleted');
			if (revisionOf(entry) !== revision) throw new StorageProblem('session-changed');
			const next = version === null ? revision : revision + 1;
			const { headline, thumbnail } = shown;
			await sessions.put({ ...entry, headline, revision: next });
			if (thumbnail) await stores.objectStore('thumbnails').put({ id, bytes: thumbnail });
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
		return this.database.write(ALL, async (stores) => {
			const [sessions, sources] = [stores.objectStore('sessions'), stores.objectStore('sources')];
			const thumbnails = stores.objectStore('thumbnails');
			const entry = await sessions.get(id);
			const source = await sources.get(id);
			const picture = await thumbnails.get(id);
			await Promise.all([sessions.delete(id), sources.delete(id), thumbnails.delete(id)]);
			return entry && source ? { entry, source, thumbnail: picture?.bytes ?? null } : null;
		});
	}
}

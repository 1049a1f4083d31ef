import type { Database } from './database';
import type { Athlete } from './schema';

/** An athlete who was removed, and whose sessions are nobody's since. */
export interface RemovedAthlete {
	readonly athlete: Athlete;
	readonly sessionIds: readonly string[];
	readonly runIds: readonly string[];
}

const ALL = ['athletes', 'sessions', 'diary'] as const;

/** The athletes by id. */
export class AthleteStore {
	constructor(readonly database: Database) {}

	/** By name. */
	async list(): Promise<Athlete[]> {
		const all = await this.database.use((connection) => connection.getAll('athletes'));
		return all.sort((a, b) => a.name.localeCompare(b.name));
	}

	/** `null` when there is none of that id. */
	get(id: string): Promise<Athlete | null> {
		return this.database.use(async (connection) => (await connection.get('athletes', id)) ?? null);
	}

	/** Adds an athlete, or replaces the one with the same id. */
	async put(athlete: Athlete): Promise<void> {
		await this.database.use((connection) => connection.put('athletes', athlete));
	}

	/**
	 * Removes an athlete; sessions and runs stay and are nobody's.
	 *
	 * @returns what {@link restore} needs; `null` when there was none
	 */
	remove(id: string): Promise<RemovedAthlete | null> {
		return this.database.write(ALL, async (stores) => {
			const athletes = stores.objectStore('athletes');
			const athlete = await athletes.get(id);
			if (!athlete) return null;
			await athletes.delete(id);
			const sessionIds: string[] = [];
			const runIds: string[] = [];
			const sessions = stores.objectStore('sessions');
			for (const entry of await sessions.getAll())
				if (entry.athleteId === id) {
					sessionIds.push(entry.id);
					await sessions.put({ ...entry, athleteId: null });
				}
			const diary = stores.objectStore('diary');
			for (const run of await diary.getAll())
				if (run.athleteId === id) {
					runIds.push(run.id);
					await diary.put({ ...run, athleteId: null });
				}
			return { athlete, sessionIds, runIds };
		});
	}

	/** Brings an athlete back; sessions and runs that were given to somebody else meanwhile stay theirs. */
	restore({ athlete, sessionIds, runIds }: RemovedAthlete): Promise<void> {
		return this.database.write(ALL, async (stores) => {
			await stores.objectStore('athletes').put(athlete);
			const sessions = stores.objectStore('sessions');
			for (const id of sessionIds) {
				const entry = await sessions.get(id);
				if (entry?.athleteId === null) await sessions.put({ ...entry, athleteId: athlete.id });
			}
			const diary = stores.objectStore('diary');
			for (const id of runIds) {
				const run = await diary.get(id);
				if (run?.athleteId === null) await diary.put({ ...run, athleteId: athlete.id });
			}
		});
	}
}

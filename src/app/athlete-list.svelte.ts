import { newId } from './storage/new-id';
import type { Athlete } from './storage/schema';
import type { AthleteStore, RemovedAthlete } from './storage/athlete-store';
import { StorageProblem } from './storage/storage-problem';

/** What the user says of an athlete. */
export type AthleteFacts = Omit<Athlete, 'id' | 'createdAt'>;

export const NOBODY_YET: AthleteFacts = {
	name: '',
	heightMetres: null,
	legLengthMetres: null,
	notes: '',
	tags: []
};

/** The athletes on this device, by name; removing one can be undone until the next is removed. */
export class AthleteList {
	/** `null` until they are read. */
	all = $state.raw<readonly Athlete[] | null>(null);
	/** The athlete removed last. */
	removed = $state.raw<RemovedAthlete | null>(null);
	problem = $state.raw<StorageProblem | null>(null);

	constructor(readonly store: AthleteStore) {}

	load(): Promise<boolean> {
		return this.#attempt(() => Promise.resolve());
	}

	/**
	 * @returns the new athlete; `null` when it could not be stored
	 */
	async add(facts: AthleteFacts): Promise<Athlete | null> {
		const athlete = { ...facts, id: newId(), createdAt: Date.now() };
		return (await this.#attempt(() => this.store.put(athlete))) ? athlete : null;
	}

	change(athlete: Athlete, facts: AthleteFacts): Promise<boolean> {
		return this.#attempt(() => this.store.put({ ...athlete, ...facts }));
	}

	remove(id: string): Promise<boolean> {
		return this.#attempt(async () => {
			this.removed = await this.store.remove(id);
		});
	}

	undoRemove(): Promise<boolean> {
		return this.#attempt(async () => {
			if (this.removed) await this.store.restore(this.removed);
			this.removed = null;
		});
	}

	/** Does the work and reads the list again. */
	async #attempt(action: () => Promise<void>): Promise<boolean> {
		try {
			await action();
			this.all = await this.store.list();
			this.problem = null;
			return true;
		} catch (error) {
			if (!(error instanceof StorageProblem)) throw error;
			this.problem = error;
			return false;
		}
	}
}

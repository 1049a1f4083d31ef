import type { SessionEntry } from './storage/schema';
import type { Description, SessionStore, StoredSession } from './storage/session-store';
import { StorageProblem } from './storage/storage-problem';

/** The sessions stored on this device, newest first; deleting one can be undone until the next is deleted. */
export class SessionList {
	entries = $state.raw<readonly SessionEntry[] | null>(null);
	/** The session deleted last. */
	removed = $state.raw<StoredSession | null>(null);
	problem = $state.raw<StorageProblem | null>(null);

	constructor(readonly store: SessionStore) {}

	load(): Promise<void> {
		return this.#attempt(() => Promise.resolve());
	}

	/** `null` when it cannot be read or is gone; the list then says why, or no longer shows it. */
	async open(id: string): Promise<StoredSession | null> {
		let found: StoredSession | null = null;
		await this.#attempt(async () => {
			found = await this.store.get(id);
		});
		return found;
	}

	describe(id: string, description: Partial<Description>): Promise<void> {
		return this.#attempt(() => this.store.describe(id, description));
	}

	remove(id: string): Promise<void> {
		return this.#attempt(async () => {
			this.removed = await this.store.remove(id);
		});
	}

	undoRemove(): Promise<void> {
		return this.#attempt(async () => {
			if (this.removed) await this.store.put(this.removed);
			this.removed = null;
		});
	}

	/** Does the work and reads the list again. */
	async #attempt(action: () => Promise<void>): Promise<void> {
		try {
			await action();
			this.entries = await this.store.list();
			this.problem = null;
		} catch (error) {
			if (!(error instanceof StorageProblem)) throw error;
			this.problem = error;
		}
	}
}

import type { Database } from './database';
import type { Checkpoint } from './schema';

/** Unfinished work by key: a later attempt resumes where an earlier one ended. */
export class CheckpointStore {
	constructor(readonly database: Database) {}

	/** `null` when there is none. */
	get(key: string): Promise<Checkpoint | null> {
		return this.database.use(
			async (connection) => (await connection.get('checkpoints', key)) ?? null
		);
	}

	/** Those whose key has this prefix, in the order of their keys. */
	list(prefix: string): Promise<Checkpoint[]> {
		return this.database.use((connection) =>
			connection.getAll('checkpoints', beginningWith(prefix))
		);
	}

	/** Replaces the checkpoint of the same key. */
	put(checkpoint: Checkpoint): Promise<void> {
		return this.database.use(async (connection) => {
			await connection.put('checkpoints', checkpoint);
		});
	}

	remove(key: string): Promise<void> {
		return this.database.use((connection) => connection.delete('checkpoints', key));
	}

	/** Removes those whose key has this prefix. */
	removeAll(prefix: string): Promise<void> {
		return this.database.use((connection) =>
			connection.delete('checkpoints', beginningWith(prefix))
		);
	}

	/** Removes what was abandoned: everything last written before `time` (milliseconds since 1970). */
	removeBefore(time: number): Promise<void> {
		return this.database.write(['checkpoints'], async (stores) => {
			const store = stores.objectStore('checkpoints');
			const old = await store.index('updatedAt').getAllKeys(IDBKeyRange.upperBound(time, true));
			await Promise.all(old.map((key) => store.delete(key)));
		});
	}
}

/** Upper bound of a prefix: keys are plain text, and none continues with the last of all characters. */
const beginningWith = (prefix: string): IDBKeyRange => IDBKeyRange.bound(prefix, `${prefix}\uffff`);

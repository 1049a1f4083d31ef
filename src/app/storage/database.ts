import { openDB, type IDBPTransaction } from 'idb';
import { MIGRATIONS, type Connection, type Migration, type Schema, type StoreName } from './schema';
import { asStorageProblem, StorageProblem } from './storage-problem';

/**
 * The app's one database, opened when it is first used and again after the browser or a newer tab has closed it.
 * Every failure is reported as a {@link StorageProblem}.
 */
export class Database {
	#opening: Promise<Connection> | null = null;

	constructor(
		readonly name = 'stridescope',
		readonly migrations: readonly Migration[] = MIGRATIONS
	) {}

	/**
	 * Does some work with the open database. The work waits for its transactions to be done.
	 * @throws {StorageProblem}
	 */
	async use<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
		try {
			const connection = await this.#connection();
			try {
				return await work(connection);
			} catch (error) {
				if (!wasClosed(error)) throw error;
				// Nothing had begun: a closed connection starts no transaction.
				this.#opening = null;
				return await work(await this.#connection());
			}
		} catch (error) {
			throw asStorageProblem(error);
		}
	}

	/**
	 * Does all of the work on these stores or, when a part of it fails, nothing.
	 * @throws {StorageProblem}
	 */
	write<const Names extends readonly StoreName[], T>(
		names: Names,
		work: (transaction: IDBPTransaction<Schema, Names, 'readwrite'>) => Promise<T>
	): Promise<T> {
		return this.use(async (connection) => {
			const transaction = connection.transaction<Names, 'readwrite'>(names, 'readwrite');
			const working = work(transaction).catch((error: unknown) => {
				abort(transaction);
				throw error;
			});
			const [result] = await Promise.all([working, transaction.done]);
			return result;
		});
	}

	/** Closes the connection; the next use opens it again. */
	async close(): Promise<void> {
		const opening = this.#opening;
		this.#opening = null;
		(await opening)?.close();
	}

	#connection(): Promise<Connection> {
		if (this.#opening) return this.#opening;
		const opening = this.#open();
		this.#opening = opening;
		opening.catch(() => this.#forget(opening));
		return opening;
	}

	#open(): Promise<Connection> {
		if (typeof indexedDB === 'undefined')
			return Promise.reject(new StorageProblem('storage-unavailable'));
		return new Promise((resolve, reject) => {
			let refused = false;
			const opening: Promise<Connection> = openDB<Schema>(this.name, this.migrations.length, {
				upgrade: (connection, from, _to, upgrade) => {
					const migrating = migrate(this.migrations.slice(from), connection, upgrade);
					// The version stays what it was, with everything stored under it.
					migrating.catch(() => upgrade.abort());
					upgrade.done.catch(() => undefined);
				},
				// Another tab holds an older version and does not let go.
				blocked: () => {
					refused = true;
					reject(new StorageProblem('storage-blocked'));
				},
				// A newer tab wants to upgrade: it must not wait for this one.
				blocking: () => void this.close(),
				terminated: () => this.#forget(this.#opening)
			});
			opening.then((connection) => (refused ? connection.close() : resolve(connection)), reject);
		});
	}

	#forget(opening: Promise<Connection> | null): void {
		if (this.#opening === opening) this.#opening = null;
	}
}

async function migrate(
	migrations: readonly Migration[],
	...database: Parameters<Migration>
): Promise<void> {
	for (const step of migrations) await step(...database);
}

function abort(transaction: { abort(): void }): void {
	try {
		transaction.abort();
	} catch (error) {
		// The browser has ended it itself.
		if (!wasClosed(error)) throw error;
	}
}

const wasClosed = (error: unknown): boolean =>
	error instanceof DOMException && error.name === 'InvalidStateError';

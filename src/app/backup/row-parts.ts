import type { Connection } from '../storage/schema';
import { ofAthlete, type Row } from './athlete-rows';
import { ByteCollector, toPortable } from './portable';
import { isBackedUp, type BackedUpStore } from './row-schemas';

/** A part is closed when its rows have this many bytes: what is hashed and compressed in one go. */
const PART_BYTES = 2 ** 20;

interface Reading {
	readonly signal?: AbortSignal | undefined;
	/** Told the share that is read, 0 to 1. */
	readonly onProgress?: (share: number) => void;
}

/** A file of a back-up. */
interface Content {
	readonly path: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface RowParts {
	readonly contents: readonly Content[];
	/** Names of the videos of the sessions among them, by the id of the session. */
	readonly clips: ReadonlyMap<string, string>;
}

/**
 * The rows of a back-up as files, read in one transaction.
 *
 * @param athlete id of the one whose they are; `null` for everybody's
 * @throws the signal's reason
 */
export async function readRows(
	connection: Connection,
	athlete: string | null,
	{ signal, onProgress }: Reading
): Promise<RowParts> {
	const names = Array.from(connection.objectStoreNames).filter(isBackedUp);
	const reading = connection.transaction(names);
	const counts = await Promise.all(names.map((name) => reading.objectStore(name).count()));
	const all = counts.reduce((sum, count) => sum + count, 0);
	const belongs =
		athlete === null
			? () => true
			: ofAthlete(athlete, asRows(await reading.objectStore('sessions').getAll()));
	const contents: Content[] = [];
	const clips = new Map<string, string>();
	let done = 0;
	for (const name of names) {
		const parts = new PartWriter(name);
		let cursor = await reading.objectStore(name).openCursor();
		while (cursor) {
			signal?.throwIfAborted();
			const [row] = asRows([cursor.value]);
			if (belongs(name, row!)) {
				parts.add(row!);
				if (name === 'sessions') clips.set(row!.id, clipName(row!));
			}
			onProgress?.(++done / all);
			cursor = await cursor.continue();
		}
		contents.push(...parts.finished());
	}
	return { contents, clips };
}

/** Every store has its key in `id`, but types of stores do not share it. */
const asRows = (rows: readonly unknown[]): Row[] => rows as Row[];

const clipName = ({ clip }: Row): string => (clip as { readonly name: string }).name;

/** Rows of a store as files of about the same size, each with the bytes of its arrays beside it. */
class PartWriter {
	readonly #contents: Content[] = [];
	#rows: string[] = [];
	#bytes = new ByteCollector();
	#size = 0;

	constructor(readonly store: BackedUpStore) {}

	add(row: Row): void {
		const text = JSON.stringify(toPortable(row, this.#bytes));
		this.#rows.push(text);
		this.#size += text.length;
		if (this.#size + this.#bytes.length >= PART_BYTES) this.#close();
	}

	finished(): Content[] {
		if (this.#rows.length > 0) this.#close();
		return this.#contents;
	}

	#close(): void {
		const path = `${this.store}-${this.#contents.filter(isJson).length + 1}`;
		const text = `[\n${this.#rows.join(',\n')}\n]\n`;
		this.#contents.push({ path: `${path}.json`, bytes: new TextEncoder().encode(text) });
		if (this.#bytes.length > 0)
			this.#contents.push({ path: `${path}.bin`, bytes: this.#bytes.joined() });
		[this.#rows, this.#bytes, this.#size] = [[], new ByteCollector(), 0];
	}
}

const isJson = ({ path }: Content): boolean => path.endsWith('.json');

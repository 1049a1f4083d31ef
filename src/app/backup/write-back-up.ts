import { Zip, ZipDeflate } from 'fflate';
import type { Database } from '../storage/database';
import type { Connection } from '../storage/schema';
import { ofAthlete, type Row } from './athlete-rows';
import { MANIFEST, manifestOf, sha256, type Part } from './manifest';
import { ByteCollector, toPortable } from './portable';
import { isBackedUp, type BackedUpStore } from './row-schemas';

/** A part is closed when its rows have this many bytes: what is hashed and compressed in one go. */
const PART_BYTES = 2 ** 20;
/** Compressed without a pause, bytes: about a frame of the screen. */
const SLICE_BYTES = 2 ** 18;
/** Share of the work that reading the rows is, about. */
const READING = 0.2;

export interface BackUpOptions {
	/** Id of the one athlete to back up; `null` for everything. */
	readonly athlete?: string | null;
	readonly signal?: AbortSignal;
	/** Told the share that is done, 0 to 1. */
	readonly onProgress?: (share: number) => void;
	/** Tests provide their own. */
	readonly now?: Date;
}

interface Content {
	readonly path: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Everything on this device, or one athlete's, as one zip: rows as JSON and the bytes of their arrays, with a manifest
 * of what is in it. Read in one transaction, so that nothing in it is half of a change.
 *
 * @throws {StorageProblem} when the database cannot be read
 * @throws {BackUpProblem} `no-checksums`
 * @throws the signal's reason
 */
export async function writeBackUp(database: Database, options: BackUpOptions = {}): Promise<Blob> {
	const { athlete = null, signal, onProgress, now = new Date() } = options;
	const contents = await database.use((connection) => readRows(connection, athlete, options));
	const parts: Part[] = [];
	for (const { path, bytes } of contents) {
		signal?.throwIfAborted();
		parts.push({ path, bytes: bytes.length, sha256: await sha256(bytes) });
	}
	const manifest = manifestOf({
		schemaVersion: database.migrations.length,
		createdAt: now.toISOString(),
		athlete,
		parts
	});
	const text = new TextEncoder().encode(JSON.stringify(manifest, null, '\t'));
	return zipped([{ path: MANIFEST, bytes: text }, ...contents], now, {
		...(signal && { signal }),
		onProgress: (share) => onProgress?.(READING + (1 - READING) * share)
	});
}

async function readRows(
	connection: Connection,
	athlete: string | null,
	{ signal, onProgress }: BackUpOptions
): Promise<Content[]> {
	const names = Array.from(connection.objectStoreNames).filter(isBackedUp);
	const reading = connection.transaction(names);
	const counts = await Promise.all(names.map((name) => reading.objectStore(name).count()));
	const all = counts.reduce((sum, count) => sum + count, 0);
	const belongs =
		athlete === null
			? () => true
			: ofAthlete(athlete, asRows(await reading.objectStore('sessions').getAll()));
	const contents: Content[] = [];
	let done = 0;
	for (const name of names) {
		const parts = new PartWriter(name);
		let cursor = await reading.objectStore(name).openCursor();
		while (cursor) {
			signal?.throwIfAborted();
			const [row] = asRows([cursor.value]);
			if (belongs(name, row!)) parts.add(row!);
			onProgress?.((READING * ++done) / all);
			cursor = await cursor.continue();
		}
		contents.push(...parts.finished());
	}
	return contents;
}

/** Every store has its key in `id`, but types of stores do not share it. */
const asRows = (rows: readonly unknown[]): Row[] => rows as Row[];

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

async function zipped(
	contents: readonly Content[],
	mtime: Date,
	{ signal, onProgress }: Pick<BackUpOptions, 'signal' | 'onProgress'>
): Promise<Blob> {
	const chunks: Uint8Array<ArrayBuffer>[] = [];
	const zip = new Zip((error, chunk) => {
		if (error) throw error;
		chunks.push(chunk);
	});
	const all = contents.reduce((sum, { bytes }) => sum + bytes.length, 0);
	let done = 0;
	for (const { path, bytes } of contents) {
		const file = new ZipDeflate(path);
		file.mtime = mtime;
		zip.add(file);
		for (let at = 0; at === 0 || at < bytes.length; at += SLICE_BYTES) {
			const end = Math.min(bytes.length, at + SLICE_BYTES);
			file.push(bytes.subarray(at, end), end === bytes.length);
			done += end - at;
			onProgress?.(done / all);
			await pause();
			signal?.throwIfAborted();
		}
	}
	zip.end();
	return new Blob(chunks, { type: 'application/zip' });
}

/** Lets the page draw and hear its buttons. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

import { unzipSync, type UnzipFileInfo } from 'fflate';
import { deleteDB } from 'idb';
import * as v from 'valibot';
import { fileRead } from '../../media/file-reading';
import { Database } from '../storage/database';
import type { Migration } from '../storage/schema';
import type { Row } from './athlete-rows';
import { BackUpProblem } from './back-up-problem';
import {
	MANIFEST,
	MOST_FILE_BYTES,
	MOST_MANIFEST_BYTES,
	readManifest,
	sha256,
	type Manifest,
	type Part
} from './manifest';
import { fromPortable } from './portable';
import { anyRow, isBackedUp, ROW_SCHEMAS, type BackedUpStore } from './row-schemas';
import { pause } from './write-back-up';

/** Rows of a back-up by store, as the database here has them. */
export type Rows = ReadonlyMap<BackedUpStore, readonly Row[]>;

/** A back-up of which every part was checked. */
export interface BackUpContents {
	readonly manifest: Manifest;
	readonly rows: Rows;
}

interface ReadOptions {
	readonly signal?: AbortSignal;
	/** Told the share that is done, 0 to 1. */
	readonly onProgress?: (share: number) => void;
}

/** The database in which the rows of an older version are brought up to date; it lasts for that long. */
const WORKSHOP = 'stridescope-restoring';

/**
 * Reads a back-up and checks all of it: the sizes before anything is unpacked, the checksum of each part, each row
 * against its schema, and that no row comes twice. Nothing on the device is changed.
 *
 * @throws {BackUpProblem} for whatever is wrong with it
 * @throws {Refusal} `file-lost`
 * @throws {StorageProblem} when rows of an older version cannot be brought up to date here
 * @throws the signal's reason
 */
export async function readBackUp(
	file: Blob,
	database: Pick<Database, 'migrations'>,
	{ signal, onProgress }: ReadOptions = {}
): Promise<BackUpContents> {
	if (file.size > MOST_FILE_BYTES) throw new BackUpProblem('too-large', 'file');
	const zip = new Archive(new Uint8Array(await fileRead(file.arrayBuffer())));
	const text = new TextDecoder().decode(zip.unpacked(MANIFEST, MOST_MANIFEST_BYTES));
	const manifest = readManifest(text, file.size, database.migrations.length);
	const parts = new Map(manifest.parts.map((part) => [part.path, part]));
	const checked = async (part: Part | undefined) => {
		if (!part) return new Uint8Array();
		const bytes = zip.unpacked(part.path, part.bytes);
		if (bytes.length !== part.bytes || (await sha256(bytes)) !== part.sha256)
			throw new BackUpProblem('damaged', part.path);
		return bytes;
	};
	const rows = new Map<BackedUpStore, Row[]>();
	let done = 0;
	for (const part of manifest.parts) {
		signal?.throwIfAborted();
		onProgress?.(done++ / manifest.parts.length);
		await pause();
		if (!part.path.endsWith('.json')) continue;
		const store = storeOf(part.path);
		const bytes = await checked(parts.get(part.path.replace(/json$/, 'bin')));
		const found = rowsIn(await checked(part), bytes, part.path);
		rows.set(store, [...(rows.get(store) ?? []), ...found]);
	}
	const older = manifest.schemaVersion < database.migrations.length;
	const current = older
		? await broughtUpToDate(rows, manifest.schemaVersion, database.migrations)
		: rows;
	for (const [store, found] of current) expectRows(store, found);
	return { manifest, rows: current };
}

/** A zip of which single parts are unpacked, none of them larger than is said. */
class Archive {
	readonly #sizes = new Map<string, number>();

	/** @throws {BackUpProblem} `not-a-back-up` */
	constructor(readonly zip: Uint8Array) {
		this.#unzip(({ name, originalSize }) => {
			this.#sizes.set(name, originalSize);
			return false;
		});
	}

	/**
	 * @throws {BackUpProblem} `not-a-back-up`, `damaged`
	 */
	unpacked(path: string, mostBytes: number): Uint8Array<ArrayBuffer> {
		const size = this.#sizes.get(path);
		if (size === undefined)
			throw new BackUpProblem(path === MANIFEST ? 'not-a-back-up' : 'damaged', path);
		if (size > mostBytes) throw new BackUpProblem('damaged', path);
		// A name may come twice: only one of this size is unpacked.
		const files = this.#unzip(({ name, originalSize }) => name === path && originalSize === size);
		return files[path]! as Uint8Array<ArrayBuffer>;
	}

	#unzip(filter: (file: UnzipFileInfo) => boolean): Record<string, Uint8Array> {
		try {
			return unzipSync(this.zip, { filter });
		} catch (cause) {
			const known = this.#sizes.has(MANIFEST);
			throw new BackUpProblem(known ? 'damaged' : 'not-a-back-up', 'zip', { cause });
		}
	}
}

function storeOf(path: string): BackedUpStore {
	const name = path.slice(0, path.lastIndexOf('-'));
	if (!isBackedUp(name)) throw new BackUpProblem('damaged', path);
	return name;
}

function rowsIn(text: Uint8Array, bytes: Uint8Array, path: string): Row[] {
	try {
		const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(text));
		const rows = v.safeParse(v.array(v.unknown()), value);
		if (rows.success) return rows.output.map((row) => v.parse(anyRow, fromPortable(row, bytes)));
	} catch (cause) {
		throw new BackUpProblem('damaged', path, { cause });
	}
	throw new BackUpProblem('damaged', path);
}

/** @throws {BackUpProblem} `damaged` (where: store, number of the row, path in it) */
function expectRows(store: BackedUpStore, rows: readonly Row[]): void {
	rows.forEach((row, i) => {
		const result = v.safeParse(ROW_SCHEMAS[store], row, { abortEarly: true });
		if (result.success) return;
		const place = v.getDotPath(result.issues[0]) ?? '';
		throw new BackUpProblem('damaged', `${store} ${i} ${place}`.trim());
	});
	if (new Set(rows.map(({ id }) => id)).size !== rows.length)
		throw new BackUpProblem('damaged', `${store}: one id twice`);
}

/**
 * Rows of an older version of the database as they are after its migrations, which run over them in a database of their
 * own: there is one way from version to version.
 */
async function broughtUpToDate(
	rows: Rows,
	from: number,
	migrations: readonly Migration[]
): Promise<Rows> {
	await deleteDB(WORKSHOP);
	try {
		const older = new Database(WORKSHOP, migrations.slice(0, from));
		await older.use((connection) => {
			const writing = connection.transaction([...rows.keys()], 'readwrite');
			for (const [store, found] of rows)
				for (const row of found) void writing.objectStore(store).put(row as never);
			return writing.done;
		});
		await older.close();
		const newer = new Database(WORKSHOP, migrations);
		const current = await newer.use(async (connection) => {
			const names = Array.from(connection.objectStoreNames).filter(isBackedUp);
			const reading = connection.transaction(names);
			const found = await Promise.all(names.map((name) => reading.objectStore(name).getAll()));
			return new Map(names.map((name, i) => [name, found[i] as unknown as Row[]]));
		});
		await newer.close();
		return current;
	} finally {
		await deleteDB(WORKSHOP);
	}
}

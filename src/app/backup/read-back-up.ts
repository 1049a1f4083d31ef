import { deleteDB } from 'idb';
import * as v from 'valibot';
import { Database } from '../storage/database';
import type { Migration } from '../storage/schema';
import type { Row } from './athlete-rows';
import { Archive } from './archive';
import { BackUpProblem } from './back-up-problem';
import {
	MANIFEST,
	MOST_MANIFEST_BYTES,
	readManifest,
	type ClipPart,
	type Manifest,
	type Part
} from './manifest';
import { fromPortable } from './portable';
import { anyRow, isBackedUp, ROW_SCHEMAS, type BackedUpStore } from './row-schemas';
import { sha256 } from './sha256';
import { pause } from './zip-file';

/** Rows of a back-up by store, as the database here has them. */
export type Rows = ReadonlyMap<BackedUpStore, readonly Row[]>;

/** A kept video as it lies in the back-up; its checksums are still to be compared. */
export interface BackedUpClip extends ClipPart {
	/** Of its session. */
	readonly name: string;
	readonly video: Blob;
}

/** A back-up of which every row was checked. */
export interface BackUpContents {
	readonly manifest: Manifest;
	readonly rows: Rows;
	readonly clips: readonly BackedUpClip[];
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
 * against its schema, that no row comes twice, and that each video belongs to a session. Nothing on the device is changed.
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
	const zip = await Archive.open(file);
	const text = new TextDecoder().decode(await zip.unpacked(MANIFEST, MOST_MANIFEST_BYTES));
	const manifest = readManifest(text, file.size, database.migrations.length);
	const parts = new Map(manifest.parts.map((part) => [part.path, part]));
	const checked = async (part: Part | undefined) => {
		if (!part) return new Uint8Array();
		const bytes = await zip.unpacked(part.path, part.bytes);
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
	return { manifest, rows: current, clips: await clipsIn(zip, manifest.clips, current) };
}

/** @throws {BackUpProblem} `damaged` */
async function clipsIn(
	zip: Archive,
	parts: readonly ClipPart[],
	rows: Rows
): Promise<BackedUpClip[]> {
	const names = new Map((rows.get('sessions') ?? []).map(({ id, name }) => [id, String(name)]));
	const clips: BackedUpClip[] = [];
	for (const part of parts) {
		const name = names.get(part.session);
		// Each session has one video at most.
		if (name === undefined || !names.delete(part.session))
			throw new BackUpProblem('damaged', part.path);
		clips.push({ ...part, name, video: await zip.stored(part.path, part.bytes) });
	}
	return clips;
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
			for (const store of rows.keys())
				if (!connection.objectStoreNames.contains(store))
					throw new BackUpProblem('damaged', `${store}: not in version ${from}`);
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

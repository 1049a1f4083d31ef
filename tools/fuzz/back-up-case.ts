import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { zipSync } from 'fflate';
import { readBackUp } from '../../src/app/backup/read-back-up';
import { planOf, restoreBackUp } from '../../src/app/backup/restore';
import { sha256 } from '../../src/app/backup/sha256';
import { ByteCollector, toPortable } from '../../src/app/backup/portable';
import { deriveKept } from '../../src/app/derive';
import { Database } from '../../src/app/storage/database';
import { MIGRATIONS } from '../../src/app/storage/schema';
import { unlessRefused } from '../../src/core/model/refusal';
import type { Random } from '../../tests/helpers/random';
import { storedSession } from '../../tests/helpers/stored';
import { diaryRuns, profileFile } from './file-seeds';
import { mutateBytes, oneOf, putOddNumber } from './mutate-bytes';
import { jsonOf, mutateTree } from './mutate-json';

/** Names that would lead elsewhere, or to two things at once. */
const PATHS = [
	...[
		'../sessions-1.json',
		'/sessions-1.json',
		'C:\\sessions-1.json',
		'..\\..\\x.json',
		'a\0b.json'
	],
	...['sessions-1.json/../x', '__proto__-1.json', 'constructor-1.json', 'clips/../../x.mp4'],
	...['clips/a.mp4', 'checkpoints-1.json', 'preferences-1.json', 'sessions-1.json', '\ud800-1.json']
];

/** A back-up as a zip: its rows, its manifest, its names or its bytes were changed. */
export async function hostileBackUp(random: Random): Promise<Uint8Array<ArrayBuffer>> {
	const files: Record<string, Uint8Array<ArrayBuffer>> = {};
	const parts: unknown[] = [];
	for (const [store, rows] of Object.entries(rowsOf(random))) {
		const bytes = new ByteCollector();
		const tree = rows.map((row) => toPortable(row, bytes));
		for (let i = oneOf(random, [0, 0, 1, 2]); i > 0; i--) mutateTree(random, tree);
		const path = random.uniform() < 0.03 ? oneOf(random, PATHS) : `${store}-1.json`;
		const contents: [string, Uint8Array<ArrayBuffer>][] = [
			[path, new TextEncoder().encode(jsonOf(tree))]
		];
		if (bytes.length > 0) contents.push([path.replace(/json$/, 'bin'), bytes.joined()]);
		for (const [name, content] of contents) {
			if (random.uniform() < 0.05) mutateBytes(random, content);
			files[name] = content;
			parts.push({ path: name, bytes: content.length, sha256: await sha256(content) });
		}
	}
	const manifest = {
		format: 'stridescope/backup',
		version: oneOf(random, [1, 1, 1, 2]),
		schemaVersion: random.uniform() < 0.2 ? 1 : MIGRATIONS.length,
		createdAt: '2026-12-01T00:00:00.000Z',
		athlete: oneOf(random, [null, null, 'ana']),
		parts
	};
	if (random.uniform() < 0.2) mutateTree(random, manifest);
	if (random.uniform() < 0.05) parts.push({ ...(parts[0] as object) });
	files['manifest.json'] = new TextEncoder().encode(jsonOf(manifest));
	if (random.uniform() < 0.05) files[oneOf(random, PATHS)] = new Uint8Array(9);
	const zip = new Uint8Array(zipSync(files, { level: oneOf(random, [0, 6]) }));
	return random.uniform() < 0.25 ? changedZip(random, zip) : zip;
}

function rowsOf(random: Random): Record<string, object[]> {
	const { entry, source, thumbnail } = storedSession('a', { athleteId: 'ana' });
	const ana = {
		id: 'ana',
		name: 'Ana',
		heightMetres: 1.7,
		legLengthMetres: 0.9,
		notes: '',
		tags: ['x']
	};
	return {
		sessions: [entry],
		sources: [source],
		thumbnails: [{ id: 'a', bytes: thumbnail }],
		athletes: [{ ...ana, createdAt: 1 }],
		diary: diaryRuns(random),
		references: [{ id: 'r', name: 'Own', file: profileFile(random), addedAt: 2 }]
	};
}

/** Bytes anywhere, or a number in the directory: sizes, places, methods. */
function changedZip(random: Random, zip: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
	if (random.uniform() < 0.5) return new Uint8Array(mutateBytes(random, zip));
	const text = Buffer.from(zip.buffer);
	const directory = text.indexOf('PK\x01\x02', 0, 'latin1');
	putOddNumber(
		random,
		zip,
		directory + random.below(zip.length - directory),
		oneOf(random, [1, 2, 4])
	);
	return zip;
}

/** Reads a back-up as restoring does; what passes is put into an empty database and opened from there. */
export async function restored(random: Random, bytes: Uint8Array): Promise<void> {
	globalThis.indexedDB = new IDBFactory();
	const database = new Database('there');
	const file = new Blob([bytes as Uint8Array<ArrayBuffer>]);
	const contents = await readBackUp(file, database);
	await planOf(contents, database);
	await restoreBackUp(contents, database, random.uniform() < 0.5 ? 'merge' : 'replace');
	const sources = await database.use((connection) => connection.getAll('sources'));
	await database.close();
	for (const source of sources) unlessRefused(() => deriveKept(source));
}

import 'fake-indexeddb/auto';
import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readBackUp } from '../../../../src/app/backup/read-back-up';
import { sha256 } from '../../../../src/app/backup/sha256';
import { Database } from '../../../../src/app/storage/database';
import { MIGRATIONS } from '../../../../src/app/storage/schema';

it.each([
	...['../sessions-1.json', '..\\sessions-1.json', '/sessions-1.json', '\\\\host\\sessions-1.json'],
	...['C:sessions-1.json', 'C:\\sessions-1.json', 'sessions-1.json\0.txt', 'sessions-1.json/..'],
	...['./sessions-1.json', 'Sessions-1.json', 'sessions-0.json', '__proto__-1.json'],
	...['constructor-1.json', 'checkpoints-1.json', 'sessions-1.json ', 'sessions‐1.json']
])('a part of the name %j is no part of a back-up', async (path) => {
	await expect(readBackUp(await backUp({ [path]: '[]' }), HERE)).rejects.toMatchObject({
		code: 'damaged'
	});
});

it.each([
	...['clips/../a.mp4', 'clips/a/../../b.mp4', '/clips/a.mp4', 'clips\\a.mp4', 'clips/C:.mp4'],
	...['clips/a\0.mp4', 'clips/.mp4/x', '../clips/a.mp4', 'clips/a.mp4.exe.exe']
])('a video of the name %j is no video of a back-up', async (path) => {
	const clip = { session: 'a', path, bytes: 1, sha256: [await sha256(new Uint8Array(1))] };
	const file = await backUp({}, { version: 2, clips: [clip] });
	await expect(readBackUp(file, HERE)).rejects.toMatchObject({ code: 'damaged' });
});

it('a part that is named twice is damaged', async () => {
	const row = JSON.stringify([{ id: 'a', name: 'Own', file: null, addedAt: 1 }]);
	const twice = await backUp({ 'references-1.json': row }, {}, (parts) => [...parts, ...parts]);
	await expect(readBackUp(twice, HERE)).rejects.toMatchObject({ code: 'damaged' });
});

it('a part that says it is small and unpacks to 64 MB is damaged', async () => {
	const bomb = zipSync({ 'manifest.json': new Uint8Array(2 ** 26) }, { level: 1 });
	const view = new DataView(bomb.buffer);
	const directory = Buffer.from(bomb.buffer).lastIndexOf('PK\x01\x02', undefined, 'latin1');
	// Its size before it was packed, in the directory and in front of it.
	view.setUint32(directory + 24, 1000, true);
	view.setUint32(22, 1000, true);
	const reading = readBackUp(new Blob([bomb]), HERE);
	await expect(reading).rejects.toMatchObject({ code: 'damaged' });
});

it.each(['sessions-1.json', 'thumbnails-1.json'])(
	'a back-up of the first version that has %s as only later ones have it is damaged, and no fault of the device',
	async (path) => {
		const rows = JSON.stringify([{ id: 'a' }]);
		const file = await backUp({ [path]: rows }, { schemaVersion: 1 });
		await expect(readBackUp(file, HERE)).rejects.toMatchObject({ code: 'damaged' });
	}
);

const HERE = new Database('here');

type Part = Readonly<Record<string, unknown>>;

/** A zip with a manifest that says what is in it, true or not. */
async function backUp(
	files: Readonly<Record<string, string>>,
	facts: object = {},
	listed: (parts: Part[]) => Part[] = (parts) => parts
): Promise<Blob> {
	const contents = Object.entries(files).map(([path, text]) => [path, strToU8(text)] as const);
	const parts: Part[] = [];
	for (const [path, bytes] of contents)
		parts.push({ path, bytes: bytes.length, sha256: await sha256(new Uint8Array(bytes)) });
	const manifest = {
		...{ format: 'stridescope/backup', version: 1, schemaVersion: MIGRATIONS.length },
		...{ createdAt: '2026-12-01T00:00:00.000Z', athlete: null, parts: listed(parts), ...facts }
	};
	const zip = zipSync({
		...Object.fromEntries(contents),
		'manifest.json': strToU8(JSON.stringify(manifest))
	});
	return new Blob([new Uint8Array(zip)]);
}

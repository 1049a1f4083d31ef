import { unzipSync } from 'fflate';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BackUpState } from '../../src/app/backup/back-up-state.svelte';
import { PIECE_BYTES } from '../../src/app/backup/clip-pieces';
import { readBackUp } from '../../src/app/backup/read-back-up';
import { restoreClips } from '../../src/app/backup/restore-clips';
import { sha256 } from '../../src/app/backup/sha256';
import { writeBackUp } from '../../src/app/backup/write-back-up';
import { ClipStore } from '../../src/app/storage/clip-store';
import { Database } from '../../src/app/storage/database';
import { AppStorage } from '../../src/app/storage/storage';
import { StorageProblem } from '../../src/app/storage/storage-problem';
import { seededRandom } from '../helpers/random';
import { storedSession } from '../helpers/stored';

const NAME = 'back-up-clips-test';
/** Longer than two pieces, and no multiple of one. */
const LONG = noise(2 * PIECE_BYTES + 12_345, 1);
const SHORT = noise(70_001, 2);
const NOW = new Date(Date.UTC(2026, 2, 9));

let storage: AppStorage;
beforeEach(() => {
	storage = new AppStorage(new Database(NAME));
});
afterEach(async () => {
	await storage.clips.sweep(new Set());
	await storage.database.close();
	await deleteDB(NAME);
});

describe('a back-up with the kept videos', () => {
	it('brings them back on another device, bit for bit, and is the same back-up again', async () => {
		await fill();
		const file = await copied(
			await writeBackUp(storage.database, { clips: storage.clips, now: NOW })
		);
		await forget();
		const state = new BackUpState(storage);
		await state.open(file);
		expect(planned(state)).toEqual({ added: 2, shared: 0, others: 0 });
		expect(await state.restore('merge')).toBe(true);
		expect(state.step).toEqual({ name: 'restored', leftOut: [] });
		expect(await kept('a')).toBe(await sha256(LONG));
		expect(await kept('b')).toBe(await sha256(SHORT));
		const again = await writeBackUp(storage.database, { clips: storage.clips, now: NOW });
		expect(await sha256(await bytesOf(again))).toBe(await sha256(await bytesOf(file)));
	});

	it('is a zip in which another reader finds them', async () => {
		await fill();
		const files = unzipSync(
			await bytesOf(await writeBackUp(storage.database, { clips: storage.clips }))
		);
		expect(await hashesOf(files['clips/a.mp4'], files['clips/b.mp4'])).toEqual(
			await hashesOf(LONG, SHORT)
		);
	});

	it('holds none of their bytes in memory, but refers to where they are kept', async () => {
		await fill();
		const inMemory: number[] = [];
		const RealBlob = Blob;
		vi.stubGlobal(
			'Blob',
			class extends RealBlob {
				constructor(parts: BlobPart[], options?: BlobPropertyBag) {
					super(parts, options);
					for (const part of parts) if (part instanceof Uint8Array) inMemory.push(part.length);
				}
			}
		);
		try {
			const file = await writeBackUp(storage.database, { clips: storage.clips });
			const held = inMemory.reduce((sum, bytes) => sum + bytes, 0);
			expect(file.size - held).toBe(LONG.length + SHORT.length);
		} finally {
			vi.unstubAllGlobals();
		}
	});

	it('of one athlete holds those of the athlete', async () => {
		await fill();
		await storage.sessions.describe('b', { athleteId: 'ana' });
		const file = await writeBackUp(storage.database, { clips: storage.clips, athlete: 'ana' });
		const { clips } = await readBackUp(file, storage.database);
		expect(clips.map(({ session, bytes }) => [session, bytes])).toEqual([['b', SHORT.length]]);
	});

	it('has the size of the zip format at most', async () => {
		await fill();
		const sizes = () => Promise.resolve(new Map([['a', 4.1e9]]));
		const clips = { sizes, get: () => Promise.resolve(null) };
		await expect(writeBackUp(storage.database, { clips })).rejects.toMatchObject({
			code: 'too-large'
		});
	});
});

describe('restoring videos', () => {
	it('by merging keeps those that are here; by replacing they are as in the back-up', async () => {
		await fill();
		const file = await copied(await writeBackUp(storage.database, { clips: storage.clips }));
		const own = noise(5000, 3);
		await storage.clips.keep('a', new Blob([own]));
		await storage.clips.remove('b');
		await storage.sessions.put(storedSession('c'));
		await storage.clips.keep('c', new Blob([own]));
		await restore(file, 'merge');
		expect([await kept('a'), await kept('b'), await kept('c')]).toEqual(
			await hashesOf(own, SHORT, own)
		);
		await restore(file, 'replace');
		expect([await kept('a'), await kept('b'), await kept('c')]).toEqual([
			...(await hashesOf(LONG, SHORT)),
			null
		]);
	});

	it('leaves out what is damaged and what has no room, and says so; the rest comes back', async () => {
		await fill();
		const bytes = await bytesOf(await writeBackUp(storage.database, { clips: storage.clips }));
		await forget();
		bytes[find(bytes, SHORT) + 40_000]! ^= 1;
		const state = new BackUpState(storage);
		await state.open(new Blob([bytes]));
		const full = vi
			.spyOn(storage.clips, 'keep')
			.mockImplementation((id, video) =>
				id === 'a'
					? Promise.reject(new StorageProblem('storage-full'))
					: ClipStore.prototype.keep.call(storage.clips, id, video)
			);
		expect(await state.restore('replace')).toBe(true);
		expect(state.step).toEqual({
			name: 'restored',
			leftOut: [
				{ name: 'a.mp4', code: 'storage-full' },
				{ name: 'b.mp4', code: 'damaged' }
			]
		});
		expect(await storage.sessions.list()).toHaveLength(2);
		expect([...(await storage.clips.sizes()).keys()]).toEqual([]);
		// There is room again: merging adds what is missing.
		full.mockRestore();
		await state.open(new Blob([bytes]));
		await state.restore('merge');
		expect([await kept('a'), await kept('b')]).toEqual([await sha256(LONG), null]);
	});

	it('can be called off between two pieces, and nothing is half there', async () => {
		await fill();
		const file = await copied(await writeBackUp(storage.database, { clips: storage.clips }));
		await forget();
		const { clips } = await readBackUp(file, storage.database);
		const abort = new AbortController();
		const leftOut = await restoreClips(clips, storage.clips, 'merge', {
			signal: abort.signal,
			onProgress: () => abort.abort()
		});
		expect(leftOut.map(({ code }) => code)).toEqual(['cancelled', 'cancelled']);
		expect((await storage.clips.sizes()).size).toBe(0);
	});
});

it('an empty file, left where the tab ended while a video was kept, is no video', async () => {
	await storage.clips.keep('a', new Blob(['x']));
	const root = await navigator.storage.getDirectory();
	const folder = await root.getDirectoryHandle('clips');
	await folder.getFileHandle('half', { create: true });
	expect(await storage.clips.get('half')).toBeNull();
	expect([...(await storage.clips.sizes()).keys()]).toEqual(['a']);
	await storage.clips.sweep(new Set(['a']));
	await expect(folder.getFileHandle('half')).rejects.toThrow();
});

async function fill(): Promise<void> {
	await storage.sessions.put(storedSession('a'));
	await storage.sessions.put(storedSession('b'));
	await storage.clips.keep('a', new Blob([LONG]));
	await storage.clips.keep('b', new Blob([SHORT]));
}

/** As another device: nothing is stored. */
async function forget(): Promise<void> {
	await storage.clips.sweep(new Set());
	for (const { id } of await storage.sessions.list()) await storage.sessions.remove(id);
}

async function restore(file: Blob, how: 'merge' | 'replace'): Promise<void> {
	const state = new BackUpState(storage);
	await state.open(file);
	expect(await state.restore(how)).toBe(true);
}

function planned({ step }: BackUpState): unknown {
	return step.name === 'asked' ? step.plan.get('clips') : step;
}

/** The checksum of a kept video. */
async function kept(id: string): Promise<string | null> {
	const video = await storage.clips.get(id);
	return video && sha256(await bytesOf(video));
}

const hashesOf = (...files: (Uint8Array | undefined)[]): Promise<string[]> =>
	Promise.all(files.map((bytes) => sha256(bytes as Uint8Array<ArrayBuffer>)));

/** As a file that was saved: it refers to nothing that is kept. */
const copied = async (blob: Blob): Promise<Blob> => new Blob([await bytesOf(blob)]);

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

/** Where a run of bytes begins in others. */
function find(bytes: Uint8Array, part: Uint8Array): number {
	const begins = (at: number) => part.subarray(0, 64).every((byte, i) => bytes[at + i] === byte);
	let at = bytes.indexOf(part[0]!);
	while (at >= 0 && !begins(at)) at = bytes.indexOf(part[0]!, at + 1);
	return at;
}

function noise(length: number, seed: number): Uint8Array<ArrayBuffer> {
	const random = seededRandom(seed);
	return Uint8Array.from({ length }, () => 256 * random.uniform());
}

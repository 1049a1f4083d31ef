import { EDGES_A_FRAME } from '../../../src/pose/edge-sharpness';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Checkpoint, joined, RUN_PREFIX } from '../../../src/app/record/checkpoint';
import { contentHash } from '../../../src/app/record/content-hash';
import type { UnfinishedRun } from '../../../src/app/record/unfinished';
import { CheckpointStore } from '../../../src/app/storage/checkpoint-store';
import { Database } from '../../../src/app/storage/database';
import type { StorageCode } from '../../../src/app/storage/storage-problem';
import { fixedCrop } from '../../../src/pixels/crop';
import { KEYPOINT_COUNT } from '../../../src/core/model/tracks';
import type { FollowedPart } from '../../../src/pose/record-api';
import type { Scouted } from '../../../src/pose/scout';

const SETTINGS = {
	mode: 'fast',
	slowMotionFactor: 1,
	allFrames: false,
	backend: null,
	range: null,
	person: null
} as const;
const SCOUTED = {
	path: fixedCrop({ x: 12.25, y: 3, size: 401 }),
	people: [],
	group: null
} as unknown as Scouted;

let store: CheckpointStore;
beforeEach(() => {
	vi.stubGlobal('indexedDB', new IDBFactory());
	store = new CheckpointStore(new Database());
});
afterEach(() => vi.useRealTimers());

describe('an interrupted analysis', () => {
	it('is found again with everything it had done', async () => {
		await interrupted('a', [frames(0, 7), frames(7, 5), frames(12, 1)]);
		const found = await checkpoint('a').find();
		expect(found).toEqual({ scouted: SCOUTED, done: frames(0, 13) });
		expect(await runs()).toMatchObject([{ name: 'run.mp4', doneFrames: 13, totalFrames: 40 }]);
	});

	it('keeps each number in its place, whatever the sizes of its parts', () => {
		for (let first = 1; first <= 60; first++)
			for (let last = 1; last <= 20; last++) {
				const both = joined([
					{ from: 0, part: frames(0, first) },
					{ from: first, part: frames(first, last) }
				])!;
				const whole = frames(0, first + last);
				expect(both.keypoints).toEqual(whole.keypoints);
				expect(both.edges).toEqual(whole.edges);
			}
	});

	it('goes on where it ended, however often', async () => {
		await interrupted('a', [frames(0, 7)]);
		const second = checkpoint('a');
		await second.find();
		second.keep(frames(7, 4));
		await written('a', 11);
		const third = checkpoint('a');
		expect((await third.find())!.done).toEqual(frames(0, 11));
	});

	it('is not found by another file or other settings', async () => {
		await interrupted('a', [frames(0, 7)]);
		expect(await checkpoint('ab').find()).toBeNull();
		expect(await checkpoint('').find()).toBeNull();
	});

	it('is taken up to the first part that is missing', async () => {
		await interrupted('a', [frames(0, 7), frames(7, 5), frames(12, 3)]);
		await store.remove('frames/a/000000007');
		expect((await checkpoint('a').find())!.done).toEqual(frames(0, 7));
	});

	it('is forgotten after a week', async () => {
		vi.useFakeTimers({ toFake: ['Date'], now: 1_700_000_000_000 });
		await interrupted('a', [frames(0, 7)]);
		vi.setSystemTime(1_700_000_000_000 + 8 * 24 * 3600 * 1000);
		expect(await checkpoint('a').find()).toBeNull();
		expect(await store.list('')).toEqual([]);
	});

	it('is found again after the clock was set back by years', async () => {
		vi.useFakeTimers({ toFake: ['Date'], now: 1_700_000_000_000 });
		await interrupted('a', [frames(0, 7)]);
		vi.setSystemTime(1_600_000_000_000);
		expect((await checkpoint('a').find())!.done).toEqual(frames(0, 7));
	});

	it('leaves nothing behind once it is complete', async () => {
		await interrupted('other', [frames(0, 2)]);
		const run = await interrupted('a', [frames(0, 7), frames(7, 5)]);
		await run.finish();
		expect(await store.list('')).toHaveLength(2);
		expect(await checkpoint('a').find()).toBeNull();
	});

	it('keeps nothing of a part that comes after its end', async () => {
		const run = await interrupted('a', [frames(0, 7)]);
		const finished = run.finish();
		run.keep(frames(7, 5));
		await finished;
		const put = vi.spyOn(store, 'put');
		run.keep(frames(12, 5));
		// It waits for whatever there is to write.
		await run.finish();
		expect(put).not.toHaveBeenCalled();
		expect(await store.list('')).toEqual([]);
	});
});

describe('storage that fails', () => {
	it.each([
		['QuotaExceededError', 'storage-full'],
		['InvalidStateError', 'storage-unavailable']
	])('with %s is told once, and the analysis goes on', async (name, code) => {
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
			throw new DOMException('', name);
		});
		const told: StorageCode[] = [];
		const run = new Checkpoint(store, 'a', (problem) => told.push(problem));
		expect(await run.find()).toBeNull();
		run.begin('run.mp4', SETTINGS, SCOUTED, 40);
		run.keep(frames(0, 7));
		run.keep(frames(7, 7));
		await run.finish();
		expect(told).toEqual([code]);
	});

	it('that is not there is told as well', async () => {
		vi.stubGlobal('indexedDB', undefined);
		const told: StorageCode[] = [];
		const run = new Checkpoint(store, 'a', (problem) => told.push(problem));
		expect(await run.find()).toBeNull();
		expect(told).toEqual(['storage-unavailable']);
	});
});

describe('the hash of a file', () => {
	const bytes = new Uint8Array(1_200_000).map((_, i) => (i * 31) % 251);

	it('is the same for the same content under any name', async () => {
		const renamed = new File([bytes], 'other.mov', { lastModified: 5 });
		expect(await contentHash(renamed)).toBe(await contentHash(new Blob([bytes])));
	});

	it.each([0, 600_000, 1_199_999])('tells a change at byte %d', async (at) => {
		const changed = bytes.slice();
		changed[at]! ^= 1;
		expect(await contentHash(new Blob([changed]))).not.toBe(await contentHash(new Blob([bytes])));
	});

	it('tells a file that is cut short, and takes one shorter than what it reads', async () => {
		const short = await contentHash(new Blob([bytes.subarray(0, 10)]));
		expect(short).toMatch(/^[0-9a-f]{64}$/);
		expect(await contentHash(new Blob([bytes.subarray(0, 11)]))).not.toBe(short);
	});
});

const checkpoint = (key: string) =>
	new Checkpoint(store, key, (code) => {
		throw new Error(code);
	});

/** A run that kept these parts and then ended. */
async function interrupted(key: string, parts: readonly FollowedPart[]): Promise<Checkpoint> {
	const run = checkpoint(key);
	run.begin('run.mp4', SETTINGS, SCOUTED, 40);
	for (const part of parts) run.keep(part);
	await written(
		key,
		parts.reduce((sum, { fileTimes }) => sum + fileTimes.length, 0)
	);
	return run;
}

/** Waits until so many frames of a run are kept: their count is written after them. */
const written = (key: string, doneFrames: number) =>
	expect.poll(runs).toContainEqual(expect.objectContaining({ key, doneFrames }));

const runs = async () => (await store.list(RUN_PREFIX)).map(({ value }) => value as UnfinishedRun);

/** Frames `from` to `from + count` with values of their own. */
function frames(from: number, count: number): FollowedPart {
	const values = KEYPOINT_COUNT * 3;
	return {
		fileTimes: Float64Array.from({ length: count }, (_, i) => (from + i) / 59.94),
		keypoints: Float32Array.from({ length: count * values }, (_, i) =>
			Math.sqrt(from * values + i)
		),
		edges: Float32Array.from(
			{ length: count * EDGES_A_FRAME },
			(_, i) => 1 / (from * EDGES_A_FRAME + i + 2)
		),
		decodedFrames: 2 * (from + count),
		copies: 0,
		changes: [from + count, 0.5]
	};
}

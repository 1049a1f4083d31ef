import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordKeypoints, type RecordingOptions } from '../../src/app/analyse';
import { RUN_PREFIX } from '../../src/app/record/checkpoint';
import type { UnfinishedRun } from '../../src/app/record/unfinished';
import { CheckpointStore } from '../../src/app/storage/checkpoint-store';
import { Database } from '../../src/app/storage/database';
import type { Checkpoint } from '../../src/app/storage/schema';
import { StorageProblem, type StorageCode } from '../../src/app/storage/storage-problem';
import type { Recording } from '../../src/core/model/recording';
import { firstFrames } from '../helpers/browser-clips';
import { enduranceSample } from '../helpers/browser-pose';

const NAME = 'resume-test';
const OPTIONS: RecordingOptions = { mode: 'fast', backend: 'litert' };
const FRAMES = 180;

describe('an analysis', () => {
	const database = new Database(NAME);
	const told: StorageCode[] = [];
	let clip: Blob;
	let whole: Recording;

	beforeAll(async () => {
		clip = await firstFrames(await enduranceSample(), FRAMES);
		const full = new CheckpointStore(database);
		full.put = () => Promise.reject(new StorageProblem('storage-full'));
		whole = await recordKeypoints(clip, {
			...OPTIONS,
			checkpoints: full,
			onKeepProblem: (code) => told.push(code)
		});
	});
	afterAll(async () => {
		await database.close();
		indexedDB.deleteDatabase(NAME);
	});

	it('that nothing can be kept of gives its result all the same, and says so', () => {
		expect(whole.fileTimes).toHaveLength(FRAMES);
		expect(told).toEqual(['storage-full']);
	});

	it('that was interrupted goes on where it was and gives, bit for bit, what it gives without a break', async () => {
		const kept = await interruptedAfter(90, clip, database);
		expect(kept).toBeLessThan(FRAMES);
		const checkpoints = new CheckpointStore(database);
		const resumed: [done: number, total: number][] = [];
		const again = await recordKeypoints(clip, {
			...OPTIONS,
			checkpoints,
			onResume: (...frames) => resumed.push(frames)
		});
		expect(resumed).toEqual([[kept, FRAMES]]);
		expect(again.fileTimes).toEqual(whole.fileTimes);
		expect(new Uint8Array(again.keypoints.buffer)).toEqual(new Uint8Array(whole.keypoints.buffer));
		expect(whole.feet!.frames.some((frame) => frame < kept)).toBe(true);
		expect(again.feet).toEqual(whole.feet);
		expect(again.notes).toEqual(whole.notes);
		expect(again.pictureRoll).toEqual(whole.pictureRoll);
		expect(await checkpoints.list('')).toEqual([]);
	});
});

/** Breaks a run off as soon as so many of its frames are kept; gives how many are. */
async function interruptedAfter(frames: number, clip: Blob, database: Database): Promise<number> {
	const cancel = new AbortController();
	const checkpoints = new BreakingStore(database, frames, () => cancel.abort());
	const run = recordKeypoints(clip, { ...OPTIONS, checkpoints, signal: cancel.signal });
	await expect(run).rejects.toMatchObject({ name: 'AbortError' });
	return checkpoints.kept;
}

/** Keeps a run until so many of its frames are kept, and nothing after that, as when the page is gone. */
class BreakingStore extends CheckpointStore {
	/** Frames that are kept. */
	kept = 0;

	constructor(
		database: Database,
		readonly frames: number,
		readonly onBreak: () => void
	) {
		super(database);
	}

	override async put(checkpoint: Checkpoint): Promise<void> {
		if (this.kept >= this.frames) return new Promise(() => undefined);
		await super.put(checkpoint);
		if (!checkpoint.key.startsWith(RUN_PREFIX)) return;
		this.kept = (checkpoint.value as UnfinishedRun).doneFrames;
		if (this.kept >= this.frames) this.onBreak();
	}
}

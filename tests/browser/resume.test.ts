import { afterEach, describe, expect, it } from 'vitest';
import { recordKeypoints, type RecordingOptions } from '../../src/app/analyse';
import { RUN_PREFIX } from '../../src/app/record/checkpoint';
import type { UnfinishedRun } from '../../src/app/record/unfinished';
import { CheckpointStore } from '../../src/app/storage/checkpoint-store';
import { Database } from '../../src/app/storage/database';
import { StorageProblem, type StorageCode } from '../../src/app/storage/storage-problem';
import { firstFrames } from '../helpers/browser-clips';
import { enduranceSample } from '../helpers/browser-pose';

const NAME = 'resume-test';
const OPTIONS: RecordingOptions = { mode: 'fast', backend: 'wasm' };

afterEach(() => indexedDB.deleteDatabase(NAME));

describe('an analysis that was interrupted', () => {
	it('goes on where it was and gives, bit for bit, what it gives without a break', async () => {
		const clip = await firstFrames(await enduranceSample(), 90);
		const database = new Database(NAME);
		const checkpoints = new CheckpointStore(database);
		const whole = await recordKeypoints(clip, OPTIONS);

		const kept = await interruptedAfter(20, clip, checkpoints);
		const resumed: [done: number, total: number][] = [];
		const again = await recordKeypoints(clip, {
			...OPTIONS,
			checkpoints,
			onResume: (...frames) => resumed.push(frames)
		});
		expect(resumed).toEqual([[kept, 90]]);
		expect(again.fileTimes).toEqual(whole.fileTimes);
		expect(new Uint8Array(again.keypoints.buffer)).toEqual(new Uint8Array(whole.keypoints.buffer));
		expect(again.notes).toEqual(whole.notes);
		expect(again.pictureRoll).toEqual(whole.pictureRoll);
		expect(await checkpoints.list('')).toEqual([]);
		await database.close();
	});

	it('that nothing can be kept of gives its result all the same, and says so', async () => {
		const clip = await firstFrames(await enduranceSample(), 40);
		const told: StorageCode[] = [];
		const full = new CheckpointStore(new Database(NAME));
		full.put = () => Promise.reject(new StorageProblem('storage-full'));
		const recording = await recordKeypoints(clip, {
			...OPTIONS,
			checkpoints: full,
			onKeepProblem: (code) => told.push(code)
		});
		expect(recording.fileTimes).toHaveLength(40);
		expect(told).toEqual(['storage-full']);
		await full.database.close();
	});
});

/** Runs until so many frames are kept, then breaks off; gives how many are. */
async function interruptedAfter(
	frames: number,
	clip: Blob,
	checkpoints: CheckpointStore
): Promise<number> {
	const cancel = new AbortController();
	const run = recordKeypoints(clip, { ...OPTIONS, checkpoints, signal: cancel.signal });
	const ended = expect(run).rejects.toMatchObject({ name: 'AbortError' });
	for (;;) {
		const [head] = await checkpoints.list(RUN_PREFIX);
		const done = (head?.value as UnfinishedRun | undefined)?.doneFrames ?? 0;
		if (done >= frames) break;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	cancel.abort();
	await ended;
	// What was being written when it broke off may still arrive.
	await new Promise((resolve) => setTimeout(resolve, 300));
	const [head] = await checkpoints.list(RUN_PREFIX);
	return (head!.value as UnfinishedRun).doneFrames;
}

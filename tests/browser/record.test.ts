import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recordKeypoints, type Stage } from '../../src/app/analyse';
import { DEFAULT_CLIP_SETTINGS } from '../../src/app/clip-settings';
import type { Preview } from '../../src/pose/record-api';
import { openClip } from '../../src/media/clip/clip';
import { KEYPOINT_COUNT } from '../../src/core/model/tracks';
import { drawnClip, firstFrames, steadyTimes } from '../helpers/browser-clips';
import { enduranceSample } from '../helpers/browser-pose';
import { trackedWorkers } from '../helpers/worker-stubs';

const STAGES: Stage[] = ['opening', 'loading-model', 'finding-runner', 'analysing'];

let started = 0;
let ended = 0;

beforeEach(() => {
	started = 0;
	ended = 0;
	const Original = globalThis.Worker;
	vi.stubGlobal(
		'Worker',
		class extends Original {
			constructor(...parts: ConstructorParameters<typeof Worker>) {
				super(...parts);
				started++;
			}
			override terminate() {
				ended++;
				super.terminate();
			}
		}
	);
});

afterEach(() => vi.unstubAllGlobals());

describe('recording the keypoints of a video', () => {
	it('gives every frame in order with progress, previews and no worker left', async () => {
		const clip = await firstFrames(await enduranceSample(), 90);
		const stages = new Set<Stage>();
		const measuring: number[][] = [];
		const previews: Preview[] = [];
		const recording = await recordKeypoints(clip, {
			mode: 'fast',
			backend: null,
			onProgress: ({ stage, done, total }) => {
				stages.add(stage);
				if (stage === 'analysing') measuring.push([done, total]);
				expect(done).toBeLessThanOrEqual(total);
			},
			onPreview: (preview) => previews.push(preview)
		});
		expect([...stages]).toEqual(STAGES);
		// Measuring is told of before its first frame is there: the bar of the search does not stand full meanwhile.
		expect(measuring[0]).toEqual([0, 1]);
		expect(measuring.at(-1)).toEqual([90, 90]);
		expect(recording.fileTimes).toHaveLength(90);
		expect(recording.fileTimes).toEqual(await timesIn(clip));
		expect(recording.keypoints).toHaveLength(90 * KEYPOINT_COUNT * 3);
		expect(share(recording.keypoints, (_, __, score) => score > 0.3)).toBeGreaterThan(0.8);
		expect(share(recording.keypoints, (x, y) => x > 400 && x < 900 && y > 60 && y < 640)).toBe(1);
		expect(recording.model).toMatchObject({ name: 'movenet-lightning', backend: 'litert' });
		expect(recording.model!.workers).toBeGreaterThanOrEqual(2);
		expect(recording.timing!.framesPerSecond).toBeGreaterThan(0);
		expect(recording.notes).toEqual([]);

		expect(previews.length).toBeGreaterThanOrEqual(2);
		for (const { image, region, keypoints } of previews) {
			expect(Math.max(image.width, image.height)).toBeLessThanOrEqual(480);
			expect(image.width / image.height).toBeCloseTo(region.width / region.height, 1);
			expect(keypoints).toHaveLength(KEYPOINT_COUNT * 3);
			image.close();
		}
		expect(ended).toBe(started);
		expect(started).toBe(1);
	});

	it('is refused when nobody is in the picture', async () => {
		const empty = await drawnClip({ times: steadyTimes(60, 30), width: 640, height: 360 });
		await expect(recordKeypoints(empty, { mode: 'fast', backend: null })).rejects.toMatchObject({
			name: 'Refusal',
			code: 'no-person'
		});
		expect(ended).toBe(started);
	});

	it('is refused with the code of the file when it is no video', async () => {
		await expect(
			recordKeypoints(new Blob(['text']), { mode: 'fast', backend: null })
		).rejects.toMatchObject({ name: 'Refusal', code: 'unreadable-file' });
		expect(ended).toBe(started);
	});
});

describe('cancelling', () => {
	it.each(STAGES)('in stage %s frees every worker and tells nothing more', async (stage) => {
		const alive = trackedWorkers();
		const clip = await firstFrames(await enduranceSample(), 120);
		const cancel = new AbortController();
		const tell = () => void (cancelled > 0 && toldAfter++);
		let cancelled = 0;
		let aliveBefore: Promise<string[]> | null = null;
		let toldAfter = 0;
		const recording = recordKeypoints(clip, {
			mode: 'fast',
			backend: null,
			signal: cancel.signal,
			onProgress: (progress) => {
				if (cancelled > 0) toldAfter++;
				if (progress.stage !== stage || aliveBefore !== null) return;
				aliveBefore = alive();
				void aliveBefore.then(() => {
					cancelled = performance.now();
					cancel.abort();
				});
			},
			firstNumbers: { settings: DEFAULT_CLIP_SETTINGS, tell },
			onPreview: ({ image }) => {
				tell();
				image.close();
			}
		});
		await expect(recording).rejects.toMatchObject({ name: 'AbortError' });
		const rejected = performance.now() - cancelled;
		await expect.poll(alive, { interval: 5 }).toEqual([]);
		const freed = performance.now() - cancelled;
		console.info(
			`${stage}: told ${rejected.toFixed(0)} ms after cancel, freed ${freed.toFixed(0)} ms`
		);
		expect(cancelled).toBeGreaterThan(0);
		expect(started).toBe(1);
		expect(ended).toBe(started);
		// Else there would have been nothing to free.
		if (stage === 'finding-runner' || stage === 'analysing')
			expect((await aliveBefore!).sort().slice(0, 3)).toEqual(['pose', 'pose', 'record']);
		expect(toldAfter).toBe(0);
	});

	it('before the start starts nothing', async () => {
		const options = { mode: 'fast', backend: null, signal: AbortSignal.abort() } as const;
		await expect(recordKeypoints(new Blob([]), options)).rejects.toMatchObject({
			name: 'AbortError'
		});
		expect(started).toBe(0);
	});
});

async function timesIn(clip: Blob): Promise<Float64Array> {
	const opened = await openClip(clip, '');
	opened.close();
	return opened.frames.times;
}

/** Share of the keypoints for which `holds`. */
function share(
	keypoints: Float32Array,
	holds: (x: number, y: number, score: number) => boolean
): number {
	let count = 0;
	for (let k = 0; k < keypoints.length; k += 3)
		if (holds(keypoints[k]!, keypoints[k + 1]!, keypoints[k + 2]!)) count++;
	return count / (keypoints.length / 3);
}

import { afterEach, describe, expect, it, vi } from 'vitest';
import { recordKeypoints } from '../../src/app/analyse';
import { openPlayback } from '../../src/media/page/playback-client';
import {
	firstFrames,
	greyClip,
	greyOf,
	GREY_STEP,
	timesOf,
	undecodableClip
} from '../helpers/browser-clips';
import { enduranceSample } from '../helpers/browser-pose';
import { workersWithoutWebCodecs } from '../helpers/worker-stubs';

afterEach(() => vi.unstubAllGlobals());

describe('in a browser whose WebCodecs cannot decode the file', () => {
	it('it is analysed through a <video>, every frame at its own time', async () => {
		const clip = await firstFrames(await enduranceSample(), 24);
		const times = await timesOf(clip);
		workersWithoutWebCodecs();
		const recording = await recordKeypoints(clip, { mode: 'fast', backend: 'litert' });
		expect(recording.fileTimes).toEqual(times);
		expect(recording.notes).toEqual([]);
	});

	it('it is refused when no <video> plays it either, with the name of the codec', async () => {
		const options = { mode: 'fast', backend: 'litert' } as const;
		await expect(recordKeypoints(await undecodableClip(), options)).rejects.toMatchObject({
			code: 'codec-unsupported',
			details: { codec: 'prores' }
		});
	});

	it('cancelling ends the <video>, too', async () => {
		workersWithoutWebCodecs();
		const clip = await firstFrames(await enduranceSample(), 60);
		const videos = vi.spyOn(document, 'createElement');
		const cancel = new AbortController();
		const recording = recordKeypoints(clip, {
			mode: 'fast',
			backend: 'litert',
			signal: cancel.signal,
			onProgress: ({ stage }) => stage === 'finding-runner' && cancel.abort()
		});
		await expect(recording).rejects.toMatchObject({ name: 'AbortError' });
		const made = videos.mock.results.map(({ value }) => value as HTMLElement);
		videos.mockRestore();
		const video = made.find((element) => element instanceof HTMLVideoElement)!;
		// It has let go of the file and of every frame.
		expect(video.readyState).toBe(HTMLMediaElement.HAVE_NOTHING);
		expect(video.currentSrc).not.toBe('');
	});

	it('its frames are shown in review through a <video>, each with its own picture', async () => {
		const clip = await greyClip(12);
		const times = await timesOf(clip);
		workersWithoutWebCodecs();
		const playback = await openPlayback(clip, times);
		for (const index of [0, 7, 3, 11]) {
			const image = (await playback.show(index))!;
			expect([image.width, image.height]).toEqual([320, 240]);
			expect(Math.abs(greyOf(image) - GREY_STEP * index)).toBeLessThan(6);
		}
		playback.close();
	});
});

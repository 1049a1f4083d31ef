import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openClip } from '../../src/media/clip/clip';
import { PlaybackDecoder } from '../../src/media/clip/playback-decoder';
import { drawnClip, steadyTimes } from '../helpers/browser-clips';
import { PulledFile } from '../helpers/pulled-file';

const LOST = { name: 'Refusal', code: 'file-lost' };
const times = steadyTimes(240, 60);

/** The browser's own words are written there. */
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => vi.restoreAllMocks());

describe('a file whose drive is pulled', () => {
	it('while it is measured is not called damaged, and the browser’s words are kept', async () => {
		const { file, clip } = await opened();
		let seen = 0;
		await expect(async () => {
			for await (const frame of clip.frames.all()) {
				expect(frame.time).toBeCloseTo(seen / 60, 4);
				if (++seen === 30) file.pull();
			}
		}).rejects.toMatchObject(LOST);
		expect(seen).toBeGreaterThanOrEqual(30);
		expect(seen).toBeLessThan(240);
		expect(console.error).toHaveBeenCalledWith(
			expect.objectContaining({ name: 'NotReadableError' })
		);
		clip.close();
	});

	it('while a runner is looked for is not taken for a video without one', async () => {
		const { file, clip } = await opened();
		file.pull();
		await expect(async () => {
			for await (const frame of clip.frames.at([0, 1, 2, 3])) expect(frame.time).toBeLessThan(1);
		}).rejects.toMatchObject(LOST);
		clip.close();
	});

	it('while it is played is not called damaged', async () => {
		const file = new PulledFile(await drawnClip({ times, draw: noise }));
		const decoder = new PlaybackDecoder();
		await decoder.open(file, Float64Array.from(times));
		const order = { longSide: 64, pixels: false, spare: null };
		expect(await decoder.next(0, order)).toMatchObject({ index: 0 });
		file.pull();
		await expect(decoder.seek(200).then(() => decoder.next(200, order))).rejects.toMatchObject(
			LOST
		);
		await decoder.close();
	});
});

async function opened() {
	const file = new PulledFile(await drawnClip({ times, draw: noise }));
	return { file, clip: await openClip(file, 'clip') };
}

/** Hard to compress: the file is larger than what is read ahead. */
function noise(context: OffscreenCanvasRenderingContext2D, frame: number): void {
	const { width, height } = context.canvas;
	const image = context.createImageData(width, height);
	let state = frame + 1;
	for (let i = 0; i < image.data.length; i++) {
		state = (state * 48271) % 2147483647;
		image.data[i] = state % 256;
	}
	context.putImageData(image, 0, 0);
}

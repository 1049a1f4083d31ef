import { describe, expect, it } from 'vitest';
import { PlaybackDecoder } from '../../src/media/clip/playback-decoder';
import { greyClip, greyOf, GREY_STEP, timesOf } from '../helpers/browser-clips';

const ORDER = { longSide: 320, pixels: false, spare: null };

describe('a jump in a clip with one key frame', () => {
	it('ahead decodes on, back starts anew, and both give the frame asked for', async () => {
		const clip = await greyClip(12);
		let steps = 0;
		const decoder = new PlaybackDecoder(() => steps++);
		await decoder.open(clip, await timesOf(clip));
		const jumpTo = async (index: number) => {
			steps = 0;
			await decoder.seek(index);
			const frame = (await decoder.next(index, ORDER))!;
			expect(frame.index).toBe(index);
			expect(Math.abs(greyOf(frame.image as ImageBitmap) - GREY_STEP * index)).toBeLessThan(6);
			return steps;
		};
		await jumpTo(3);
		expect(await jumpTo(8)).toBe(5);
		expect(await jumpTo(11)).toBe(3);
		await jumpTo(2);
		await decoder.close();
	});
});

import { expect, it } from 'vitest';
import { singlePictures } from '../../src/media/page/playback-client';
import { drawable } from '../../src/media/playback-picture';
import { greyClip, greyOf, GREY_STEP, timesOf } from '../helpers/browser-clips';

it('pictures of single frames are those frames; of a frame that does not come there is none', async () => {
	const clip = await greyClip(12);
	const times = await timesOf(clip);
	expect(await greysOf(clip, times, [0, 7, 8, 11])).toEqual([0, 7, 8, 11]);
	// Beyond the end.
	const listed = Float64Array.of(...times, times.at(-1)! + 1);
	expect(await greysOf(clip, listed, [11, 12])).toEqual([11]);
	// The next frame is not taken for one that is missing.
	const shifted = times.with(3, times[3]! + 0.01);
	expect(await greysOf(clip, shifted, [2, 3, 4, 4, 6])).toEqual([2, 4, 6]);
});

/** The frames whose greys came, each compared with what it was said to be. */
async function greysOf(clip: Blob, times: Float64Array, indices: readonly number[]) {
	const seen: number[] = [];
	for await (const { index, picture } of singlePictures(clip, times, indices)) {
		expect(Math.abs(greyOf(drawable(picture)) - GREY_STEP * index)).toBeLessThan(6);
		picture.close();
		seen.push(index);
	}
	return seen;
}

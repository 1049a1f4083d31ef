import { expect, it } from 'vitest';
import { onePicture } from '../../src/media/page/playback-client';
import { drawable } from '../../src/media/playback-picture';
import { greyClip, greyOf, GREY_STEP, timesOf } from '../helpers/browser-clips';

it('the picture of one frame is that frame; of a frame that is not there is none', async () => {
	const clip = await greyClip(12);
	const times = await timesOf(clip);
	for (const index of [0, 7, 11]) {
		const picture = (await onePicture(clip, times, index))!;
		expect(Math.abs(greyOf(drawable(picture)) - GREY_STEP * index)).toBeLessThan(6);
		picture.close();
	}
	const listed = Float64Array.of(...times, times.at(-1)! + 1);
	expect(await onePicture(clip, listed, 12)).toBeNull();
	// A frame that did not decode: the next is not taken for it.
	const shifted = times.with(3, times[3]! + 0.01);
	expect(await onePicture(clip, shifted, 3)).toBeNull();
});

import { describe, expect, it } from 'vitest';
import { openClip } from '../../src/media/clip/clip';
import { drawnClip, steadyTimes } from '../helpers/browser-clips';

describe('a decoder', () => {
	it('stays a few frames ahead of whoever uses them, and gives them all', async () => {
		const counted = countingFrames();
		const clip = await openClip(await drawnClip({ times: steadyTimes(90, 60) }), 'clip');
		let used = 0;
		for await (const frame of clip.frames.all()) {
			expect(frame.time).toBeCloseTo(used++ / 60, 4);
			// Whoever uses them is slower than any decoder: this one waits until a further frame has come.
			if (used <= 60) await expect.poll(() => counted.open, { interval: 1 }).toBeGreaterThan(1);
			await new Promise((resolve) => setTimeout(resolve, 2));
		}
		clip.close();
		expect(used).toBe(90);
		expect(counted.given).toBeGreaterThanOrEqual(90);
		expect(counted.most).toBeLessThanOrEqual(10);
		expect(counted.open).toBe(0);
	});
});

/** Counts the frames that decoders give out and that are not closed. */
function countingFrames() {
	const counted = { open: 0, given: 0, most: 0 };
	const Original = VideoDecoder;
	globalThis.VideoDecoder = class extends Original {
		constructor({ output, error }: VideoDecoderInit) {
			super({
				error,
				output: (frame) => {
					counted.given++;
					counted.most = Math.max(counted.most, ++counted.open);
					const close = frame.close.bind(frame);
					frame.close = () => {
						counted.open--;
						close();
					};
					output(frame);
				}
			});
		}
	};
	return counted;
}

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SteppedVideo } from '../../../src/media/page/stepped-video';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe('a <video> that reads nothing before it is asked to play, as on an iPhone', () => {
	it('is asked to, without sound, and stopped at once', async () => {
		const video = videoThat((own) => own.loads());
		const opening = SteppedVideo.open(new Blob());
		await vi.advanceTimersByTimeAsync(10_000);
		expect(await opening).not.toBeNull();
		expect(video.muted).toBe(true);
		expect(video.playsInline).toBe(true);
		expect(video.pause).toHaveBeenCalledTimes(1);
	});

	it('and refuses to play to save power cannot be read', async () => {
		videoThat(() => {
			throw new DOMException('Not now.', 'NotAllowedError');
		});
		const opening = SteppedVideo.open(new Blob());
		await vi.advanceTimersByTimeAsync(20_000);
		expect(await opening).toBeNull();
	});
});

it('a <video> that reads by itself is never asked to play', async () => {
	const play = vi.fn();
	const video = videoThat(play);
	const opening = SteppedVideo.open(new Blob());
	video.loads();
	expect(await opening).not.toBeNull();
	await vi.advanceTimersByTimeAsync(10_000);
	expect(play).not.toHaveBeenCalled();
});

/** The next element that is made; `play` is what it does when asked to play. */
function videoThat(play: (video: { loads(): void }) => void) {
	const made = () =>
		Object.assign(new EventTarget(), {
			...{ muted: false, playsInline: false, preload: '', src: '', videoWidth: 0, error: null },
			pause: vi.fn(),
			load: () => undefined,
			removeAttribute: () => undefined,
			play: () => Promise.resolve().then(() => play(video)),
			loads() {
				video.videoWidth = 640;
				video.dispatchEvent(new Event('loadeddata'));
			}
		});
	const video = made();
	vi.stubGlobal('document', { createElement: () => video, hidden: false });
	return video;
}

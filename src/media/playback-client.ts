import { wrap } from 'comlink';
import type { PlaybackApi } from './playback-api';
import { PlaybackCache } from './playback-cache';

/** Frames are kept at most this large: sharp on a laptop, small enough to keep many. */
const LONG_SIDE_PIXELS = 1280;

/**
 * The measured frames of `file` by index; what WebCodecs cannot decode comes from a `<video>`.
 *
 * @throws {Error} when the file cannot be opened in either way
 */
export async function openPlayback(file: Blob, fileTimes: Float64Array): Promise<PlaybackCache> {
	try {
		return await openInWorker(file, fileTimes);
	} catch (error) {
		const { SteppedPlayback } = await import('./stepped-playback');
		const stepped = await SteppedPlayback.open(file, fileTimes, LONG_SIDE_PIXELS);
		if (stepped === null) throw error;
		return new PlaybackCache(stepped, fileTimes.length, () => void stepped.close());
	}
}

async function openInWorker(file: Blob, fileTimes: Float64Array): Promise<PlaybackCache> {
	const worker = new Worker(new URL('../../workers/playback.worker.ts', import.meta.url), {
		type: 'module'
	});
	const decoder = wrap<PlaybackApi>(worker);
	// A worker that does not start answers nothing, for ever.
	const failed = new Promise<never>((_, reject) => {
		worker.addEventListener('error', ({ message }) =>
			reject(new Error(`The playback worker failed: ${message || 'it did not start'}`))
		);
	});
	failed.catch(() => undefined);
	try {
		await Promise.race([decoder.open(file, fileTimes, LONG_SIDE_PIXELS), failed]);
	} catch (error) {
		worker.terminate();
		throw error;
	}
	return new PlaybackCache(decoder, fileTimes.length, () => worker.terminate());
}

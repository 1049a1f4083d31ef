/** Long enough that one late frame does not show. */
const WINDOW_SECONDS = 2;
const EVERY_MILLISECONDS = 500;

/** Frames a second over the newest seconds, from a count that only grows. */
export class RateMeter {
	readonly #marks: { readonly time: number; readonly count: number }[] = [];

	/**
	 * @param time s
	 * @returns `null` until enough was seen
	 */
	tell(time: number, count: number): number | null {
		this.#marks.push({ time, count });
		while (this.#marks.length > 2 && time - this.#marks[1]!.time >= WINDOW_SECONDS)
			this.#marks.shift();
		const first = this.#marks[0]!;
		const seconds = time - first.time;
		return seconds < WINDOW_SECONDS / 2 ? null : (count - first.count) / seconds;
	}
}

/** What browsers count since 2023; missing from the types. */
interface CountingTrack extends MediaStreamTrack {
	readonly stats?: { readonly deliveredFrames: number };
}

/**
 * Measures how many frames a second a camera really delivers: in poor light many deliver half of their setting.
 *
 * @param video shows the camera
 * @returns a function that stops measuring
 */
export function watchFrameRate(
	track: MediaStreamTrack,
	video: HTMLVideoElement,
	onRate: (framesPerSecond: number) => void
): () => void {
	const meter = new RateMeter();
	const { stats } = track as CountingTrack;
	let shown = 0;
	let handle = 0;
	const count = (_: number, { presentedFrames }: VideoFrameCallbackMetadata) => {
		shown = presentedFrames;
		handle = video.requestVideoFrameCallback(count);
	};
	// Counts no more than the display shows, which is the best that is left.
	if (!stats && 'requestVideoFrameCallback' in video)
		handle = video.requestVideoFrameCallback(count);
	const timer = setInterval(() => {
		const frames = (track as CountingTrack).stats?.deliveredFrames ?? shown;
		const rate = meter.tell(performance.now() / 1000, frames);
		if (rate !== null && rate > 0) onRate(rate);
	}, EVERY_MILLISECONDS);
	return () => {
		clearInterval(timer);
		if (handle !== 0) video.cancelVideoFrameCallback(handle);
	};
}

import type { ShownFrame, VideoStepper } from '../stepped-frames';

/** A video that has shown no frame after this time never will, ms. */
const OPEN_MILLISECONDS = 15_000;
/** An iPhone reads no frame before it is asked to play, ms. */
const NUDGE_MILLISECONDS = 2000;
/** A seek may decode everything since the key frame before; one that takes longer is stuck, ms. */
const SEEK_MILLISECONDS = 15_000;
/** The browser reports a frame's time when it is drawn, at the latest a few screen refreshes after the seek, ms. */
const TELL_MILLISECONDS = 400;

/**
 * A `<video>` beside the page, for files that the browser plays but that WebCodecs cannot decode. Each step seeks and
 * waits for the frame to be shown (`requestVideoFrameCallback`), which also reports its time. In a hidden tab nothing
 * is drawn: the picture is there after the seek, but its time is not reported.
 */
export class SteppedVideo implements VideoStepper {
	readonly #video: HTMLVideoElement;
	readonly #address: string;
	readonly #closed = new AbortController();
	/** Time of the newest frame drawn, and of the one that the last step returned, s. */
	#drawn: number | null = null;
	#told: number | null = null;
	#whenDrawn: (() => void)[] = [];
	#steps: Promise<unknown> = Promise.resolve();

	private constructor(file: Blob) {
		this.#address = URL.createObjectURL(file);
		this.#video = document.createElement('video');
		this.#video.muted = true;
		this.#video.playsInline = true;
		this.#video.preload = 'auto';
		this.#listen();
	}

	/** @returns `null` when the browser cannot play the file */
	static async open(file: Blob): Promise<SteppedVideo | null> {
		const stepped = new SteppedVideo(file);
		const video = stepped.#video;
		const loaded = stepped.#happens('loadeddata', OPEN_MILLISECONDS);
		video.src = stepped.#address;
		const nudge = setTimeout(() => stepped.#nudge(), NUDGE_MILLISECONDS);
		const isLoaded = (await loaded) && video.videoWidth > 0;
		clearTimeout(nudge);
		if (isLoaded) return stepped;
		stepped.close();
		return null;
	}

	show(time: number): Promise<ShownFrame | null> {
		const step = this.#steps.then(() => this.#step(time));
		this.#steps = step.catch(() => undefined);
		return step;
	}

	/** Ends it and frees what it decoded; a step in progress resolves to `null`. */
	close(): void {
		this.#closed.abort();
		this.#video.removeAttribute('src');
		this.#video.load();
		URL.revokeObjectURL(this.#address);
	}

	/** Muted and inline it may play without a tap; refused (to save power) it stays as it is. */
	#nudge(): void {
		this.#video.play().then(
			() => this.#video.pause(),
			() => undefined
		);
	}

	async #step(time: number): Promise<ShownFrame | null> {
		const seeked = this.#happens('seeked', SEEK_MILLISECONDS);
		this.#video.currentTime = time;
		if (!(await seeked)) return null;
		const mediaTime = await this.#timeOfNewFrame();
		if (this.#closed.signal.aborted) return null;
		return { image: await createImageBitmap(this.#video), mediaTime };
	}

	/** The time of a frame drawn since the last step; `null` when it is not reported, or is the same. */
	async #timeOfNewFrame(): Promise<number | null> {
		const latest = performance.now() + TELL_MILLISECONDS;
		while (this.#drawn === this.#told && canTell(this.#video) && performance.now() < latest)
			await this.#nextDrawn(latest - performance.now());
		const isNew = this.#drawn !== this.#told;
		this.#told = this.#drawn;
		return isNew ? this.#drawn : null;
	}

	#nextDrawn(milliseconds: number): Promise<void> {
		return new Promise((resolve) => {
			const timer = setTimeout(resolve, milliseconds);
			this.#whenDrawn.push(() => {
				clearTimeout(timer);
				resolve();
			});
		});
	}

	#listen(): void {
		if (!('requestVideoFrameCallback' in this.#video)) return;
		this.#video.requestVideoFrameCallback((_, { mediaTime }) => {
			if (this.#closed.signal.aborted) return;
			this.#drawn = mediaTime;
			for (const resolve of this.#whenDrawn.splice(0)) resolve();
			this.#listen();
		});
	}

	/** `false` when it fails, takes too long or the video is closed first. */
	#happens(event: 'loadeddata' | 'seeked', milliseconds: number): Promise<boolean> {
		// After an error a video shows nothing more, and tells nothing more.
		if (this.#closed.signal.aborted || this.#video.error) return Promise.resolve(false);
		return new Promise((resolve) => {
			const over = new AbortController();
			const end = (happened: boolean) => {
				over.abort();
				clearTimeout(timer);
				resolve(happened);
			};
			const timer = setTimeout(() => end(false), milliseconds);
			const { signal } = over;
			this.#video.addEventListener(event, () => end(true), { signal });
			this.#video.addEventListener('error', () => end(false), { signal });
			this.#closed.signal.addEventListener('abort', () => end(false), { signal });
		});
	}
}

/** Times are reported only for frames that are drawn. */
const canTell = (video: HTMLVideoElement): boolean =>
	'requestVideoFrameCallback' in video && !document.hidden;

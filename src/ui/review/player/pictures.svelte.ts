import type { QuarterTurn } from '../../../core/model/recording';
import { Refusal } from '../../../core/model/refusal';
import type { InsteadOfWorker, PlaybackCache } from '../../../media/page/playback-cache';
import { openPlayback } from '../../../media/page/playback-client';
import type { PlaybackPicture } from '../../../media/playback-picture';

/** Why there is no picture: of this frame, of any frame, of any further frame, the file is gone, or the video did not open. */
export type PictureProblem = 'frame' | 'none' | 'crashed' | 'lost' | 'notOpened';

/** The decoded pictures of the clip under review; without a video, or when it will not open, there are none. */
export class Pictures {
	#cache: PlaybackCache | null = null;
	/** Why the last requested frame has no picture; `null` when it has one, or there is no video. */
	problem = $state<PictureProblem | null>(null);
	/** Why the browser's own player delivers the pictures; `null` when it does not. */
	instead = $state<InsteadOfWorker | null>(null);
	/** Counts how often it was opened and closed: only the video asked for last is kept. */
	#opened = 0;
	/** Counts requests: of two requests for the same frame, too, only one answer counts. */
	#request = 0;

	/** @param openVideo tests provide their own */
	constructor(readonly openVideo: typeof openPlayback = openPlayback) {}

	/**
	 * Opens the video, or opens it again.
	 *
	 * @param longSide width or height of the pictures as they are shown, pixels
	 * @param turn by which they are turned clockwise, beyond what the file says
	 * @returns whether that is still wanted: it was neither opened again nor closed meanwhile
	 */
	async open(
		file: Blob | null,
		fileTimes: Float64Array,
		longSide?: number,
		turn?: QuarterTurn
	): Promise<boolean> {
		if (file === null) return true;
		this.#cache?.close();
		this.#cache = null;
		this.problem = null;
		const opened = ++this.#opened;
		try {
			const cache = await this.openVideo(file, fileTimes, longSide, turn);
			if (opened === this.#opened) {
				this.#cache = cache;
				this.instead = cache.instead;
			} else cache.close();
		} catch (error) {
			console.error(error);
			if (opened === this.#opened) this.problem = error instanceof Refusal ? 'lost' : 'notOpened';
		}
		return opened === this.#opened;
	}

	/** `overtaken` when a newer request came meanwhile; `null` when there is no picture of this frame. */
	async show(
		index: number,
		isCurrent: () => boolean
	): Promise<PlaybackPicture | null | 'overtaken'> {
		const cache = this.#cache;
		const request = ++this.#request;
		const image = (await cache?.show(index)) ?? null;
		const newest = request === this.#request && cache === this.#cache;
		if (!newest || !isCurrent()) return 'overtaken';
		this.#tell(image);
		return image;
	}

	/** While playing: see {@link PlaybackCache.follow}; where there are no pictures every frame counts as available. */
	follow(index: number, first: number): ReturnType<PlaybackCache['follow']> {
		if (this.#cache === null) return { index, image: null };
		this.#request++;
		const frame = this.#cache.follow(index, first);
		if (frame !== null) this.#tell(frame.image);
		return frame;
	}

	/** See {@link PlaybackCache.sharpen}. */
	sharpen(longSide: number): void {
		this.#cache?.sharpen(longSide);
	}

	/** The picture if it is available. */
	peek(index: number): PlaybackPicture | null {
		return this.#cache?.peek(index) ?? null;
	}

	close(): void {
		this.#opened++;
		this.#cache?.close();
		this.#cache = null;
	}

	#tell(image: PlaybackPicture | null): void {
		const cache = this.#cache;
		if (cache === null) return;
		if (image !== null) this.problem = null;
		else if (cache.crash) this.problem = cache.crash instanceof Refusal ? 'lost' : 'crashed';
		else this.problem = cache.any ? 'frame' : 'none';
	}
}

import { Refusal } from '../../../core/model/refusal';
import type { InsteadOfWorker, PlaybackCache } from '../../../media/page/playback-cache';
import { openPlayback } from '../../../media/page/playback-client';
import type { PlaybackPicture } from '../../../media/playback-picture';

/**
 * Why there is no picture: of this frame, of any frame, any more, because the file is gone, or because the video did not
 * open.
 */
export type PictureProblem = 'frame' | 'none' | 'crashed' | 'lost' | 'notOpened';

/** The decoded pictures of the clip under review; without a video, or when it will not open, there are none. */
export class Pictures {
	#cache: PlaybackCache | null = null;
	/** Why the frame asked for last has no picture; `null` when it has one, or there is no video. */
	problem = $state<PictureProblem | null>(null);
	/** Why the browser's own player gives the pictures; `null` when it does not. */
	instead = $state<InsteadOfWorker | null>(null);
	#closed = false;
	/** Counts what is asked for: also the same frame asked for twice has one answer that counts. */
	#request = 0;

	/**
	 * Opens the video, or opens it anew.
	 * @param longSide width or height of the pictures as they are shown, pixels
	 */
	async open(file: Blob | null, fileTimes: Float64Array, longSide?: number): Promise<void> {
		if (file === null) return;
		this.#cache?.close();
		this.#cache = null;
		this.problem = null;
		try {
			const cache = await openPlayback(file, fileTimes, longSide);
			if (this.#closed) return cache.close();
			this.#cache = cache;
			this.instead = cache.instead;
		} catch (error) {
			console.error(error);
			this.problem = error instanceof Refusal ? 'lost' : 'notOpened';
		}
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

	/** While playing: see {@link PlaybackCache.follow}; where there are no pictures every frame is at hand. */
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

	/** The picture when it is at hand. */
	peek(index: number): PlaybackPicture | null {
		return this.#cache?.peek(index) ?? null;
	}

	close(): void {
		this.#closed = true;
		this.#cache?.close();
	}

	#tell(image: PlaybackPicture | null): void {
		const cache = this.#cache;
		if (cache === null) return;
		if (image !== null) this.problem = null;
		else if (cache.crash) this.problem = cache.crash instanceof Refusal ? 'lost' : 'crashed';
		else this.problem = cache.any ? 'frame' : 'none';
	}
}

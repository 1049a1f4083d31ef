import type { PlaybackCache } from '../../media/playback-cache';
import { openPlayback } from '../../media/playback-client';
import type { PlaybackPicture } from '../../media/playback-picture';

/** The decoded pictures of the clip under review; without a video, or when it will not open, there are none. */
export class Pictures {
	#cache: PlaybackCache | null = null;
	/** The frame asked for last could not be decoded. */
	failed = $state(false);
	#closed = false;

	/** @param longSide width or height of the pictures as they are shown, pixels */
	async open(file: Blob | null, fileTimes: Float64Array, longSide?: number): Promise<void> {
		if (file === null) return;
		try {
			const cache = await openPlayback(file, fileTimes, longSide);
			if (this.#closed) cache.close();
			else this.#cache = cache;
		} catch (error) {
			console.error(error);
			this.failed = true;
		}
	}

	/** `overtaken` when a newer request came meanwhile; `null` when there is no picture of this frame. */
	async show(
		index: number,
		isCurrent: () => boolean
	): Promise<PlaybackPicture | null | 'overtaken'> {
		const image = (await this.#cache?.show(index)) ?? null;
		if (!isCurrent()) return 'overtaken';
		if (this.#cache !== null) this.failed = image === null;
		return image;
	}

	/** While playing: see {@link PlaybackCache.follow}; where there are no pictures every frame is at hand. */
	follow(index: number, first: number): ReturnType<PlaybackCache['follow']> {
		if (this.#cache === null) return { index, image: null };
		const frame = this.#cache.follow(index, first);
		if (frame !== null) this.failed = frame.image === null;
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
}

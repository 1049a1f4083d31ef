import { SvelteMap } from 'svelte/reactivity';
import type { Recording } from '../../../core/model/recording';
import { singlePictures } from '../../../media/page/playback-client';
import { drawable } from '../../../media/playback-picture';

/** Pictures of single frames, decoded by a reader of their own, so that they do not disturb the player. */
export class KeyFrameImages {
	readonly images = new SvelteMap<number, ImageBitmap>();
	/** The video did not open. */
	failed = $state(false);
	#loading: Promise<void> = Promise.resolve();

	/** The picture of a frame, `null` while there is none. */
	of(frame: number): ImageBitmap | null {
		return this.images.get(frame) ?? null;
	}

	/** The picture of a frame once all that was begun is there; `null` where there is none. */
	async whenThere(frame: number): Promise<ImageBitmap | null> {
		if (!this.images.has(frame)) await this.#loading;
		return this.of(frame);
	}

	/** Decodes the frames that are missing, one after the other. */
	load(
		file: Blob,
		recording: Recording,
		frames: readonly number[],
		signal: AbortSignal
	): Promise<void> {
		return (this.#loading = this.#load(file, recording, frames, signal));
	}

	async #load(
		file: Blob,
		{ fileTimes, clip }: Recording,
		frames: readonly number[],
		signal: AbortSignal
	): Promise<void> {
		const missing = frames.filter((frame) => !this.images.has(frame)).sort((a, b) => a - b);
		if (missing.length === 0) return;
		const pictures = singlePictures(file, fileTimes, missing, clip.turnDegrees);
		try {
			for await (const { index, picture } of pictures) {
				if (!signal.aborted) this.images.set(index, await createImageBitmap(drawable(picture)));
				picture.close();
				if (signal.aborted) break;
			}
		} catch (error) {
			console.error(error);
			this.failed = true;
		}
	}

	close(): void {
		for (const image of this.images.values()) image.close();
		this.images.clear();
	}
}

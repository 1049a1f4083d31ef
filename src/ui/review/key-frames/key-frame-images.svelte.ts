import { SvelteMap } from 'svelte/reactivity';
import type { Recording } from '../../../core/model/recording';
import { openPlayback } from '../../../media/page/playback-client';
import { drawable } from '../../../media/playback-picture';

/** Pictures of single frames, decoded by a reader of their own, so that they do not disturb the player. */
export class KeyFrameImages {
	readonly images = new SvelteMap<number, ImageBitmap>();
	/** The video did not open. */
	failed = $state(false);

	/** The picture of a frame, `null` while there is none. */
	of(frame: number): ImageBitmap | null {
		return this.images.get(frame) ?? null;
	}

	/** Decodes the frames that are missing, one after the other. */
	async load(
		file: Blob,
		{ fileTimes, clip }: Recording,
		frames: readonly number[],
		signal: AbortSignal
	): Promise<void> {
		const missing = frames.filter((frame) => !this.images.has(frame));
		if (missing.length === 0) return;
		try {
			const playback = await openPlayback(file, fileTimes, undefined, clip.turnDegrees);
			for (const frame of missing.toSorted((a, b) => a - b)) {
				if (signal.aborted) break;
				const image = await playback.show(frame);
				if (image) this.images.set(frame, await createImageBitmap(drawable(image)));
			}
			playback.close();
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

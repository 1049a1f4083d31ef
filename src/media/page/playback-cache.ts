import { Refusal } from '../../core/model/refusal';
import { WorkerFailure } from '../../threads/supervise';
import { deviceGigabytes } from '../device-memory';
import type { PlaybackFrame } from '../playback-api';
import type { PlaybackPicture } from '../playback-picture';

/** Memory for cached frames: about 54 at 720p, enough for a stride and for stepping back; half of that on a phone. */
const CACHE_BYTES = 192 * 2 ** 20;
const PHONE_CACHE_BYTES = CACHE_BYTES / 2;
const BYTES_PER_PIXEL = 4;
/** Continuing to decode up to a frame this close is quicker than starting again at a key frame. */
export const REACH_FRAMES = 60;
/**
 * When going back, this many frames before the wanted one are decoded at once, because each start is at a key frame.
 */
const BACK_FRAMES = 16;
/** The next ones back are decoded when only this many are left, so that stepping does not wait for them. */
const BACK_RESERVE_FRAMES = 8;
/** Decoded in advance of the frame shown. */
const AHEAD_FRAMES = 6;

/** Decodes the frames of one clip in order; as `PlaybackApi` does. */
export interface FrameDecoder {
	seek(index: number): Promise<void>;
	/**
	 * @param longSide desired width or height of the picture at least, pixels
	 */
	next(from: number, longSide: number): Promise<PlaybackFrame | null>;
}

/** WebCodecs does not support the codec, or the worker did not load. */
export type InsteadOfWorker = 'codec' | 'part';

interface Kept {
	readonly image: PlaybackPicture;
	/** How large it was asked for. */
	readonly longSide: number;
}

/**
 * The measured frames of a clip by index, with a cache around the last one. The newest request wins: an older one
 * that is still waiting resolves to `null`. Images belong to the cache; draw them at once.
 */
export class PlaybackCache {
	readonly #images = new Map<number, Kept>();
	/** Frames that the decoder skipped: damaged ones. */
	readonly #missing = new Set<number>();
	#wanted = 0;
	#backwards = false;
	#waiting: ((image: PlaybackPicture | null) => void) | null = null;
	#crashed: WorkerFailure | Refusal | null = null;
	#kept = false;
	/** Index the decoder yields next; `null` before the first seek and after the end. */
	#position: number | null = null;
	#pumping = false;
	#closed = false;

	constructor(
		readonly decoder: FrameDecoder,
		readonly frameCount: number,
		private longSide: number,
		readonly release: () => void,
		/** Why a decoder other than the worker delivers the frames; `null` when the worker does. */
		readonly instead: InsteadOfWorker | null = null,
		readonly cacheBytes = deviceGigabytes() === Infinity ? CACHE_BYTES : PHONE_CACHE_BYTES
	) {}

	/** The frame if it is cached, without decoding. */
	peek(index: number): PlaybackPicture | null {
		return this.#images.get(index)?.image ?? null;
	}

	/** Whether any frame was decoded. */
	get any(): boolean {
		return this.#kept;
	}

	/** Why no more frames come: the worker or the file is gone; `null` while they do. */
	get crash(): WorkerFailure | Refusal | null {
		return this.#crashed;
	}

	/**
	 * Size of the pictures, pixels of the longer side: smaller ones in the cache are used until {@link show} has
	 * decoded a larger one.
	 */
	sharpen(longSide: number): void {
		this.longSide = longSide;
	}

	/**
	 * While playing: the newest cached frame from `first` to `index`; `index` is decoded next when it is not cached.
	 * Does not wait: the player asks again at the next refresh of the screen, and shows a late frame rather than
	 * none. A frame that cannot be decoded comes without an image.
	 */
	follow(
		index: number,
		first: number
	): { readonly index: number; readonly image: PlaybackPicture | null } | null {
		this.#want(index, false);
		for (let at = index; at >= first; at--) {
			const image = this.peek(at);
			if (image !== null) return { index: at, image };
		}
		return this.#missing.has(index) || this.#crashed ? { index, image: null } : null;
	}

	/** The frame, or `null` when a newer request overtook this one or the frame cannot be decoded. */
	show(index: number): Promise<PlaybackPicture | null> {
		// A jump far back is no stepping: its frame comes sooner without those before it.
		this.#want(index, index < this.#wanted && this.#wanted - index <= BACK_FRAMES);
		if (this.#isThere(index) || this.#crashed) return Promise.resolve(this.peek(index));
		return new Promise((resolve) => (this.#waiting = resolve));
	}

	close(): void {
		if (!this.#crashed) this.release();
		this.#closed = true;
		this.#answer(null);
		for (const { image } of this.#images.values()) image.close();
		this.#images.clear();
	}

	#want(index: number, backwards: boolean): void {
		this.#answer(null);
		this.#backwards = backwards;
		this.#wanted = index;
		void this.#pump();
	}

	#answer(image: PlaybackPicture | null): void {
		this.#waiting?.(image);
		this.#waiting = null;
	}

	/** Decodes until the wanted frame and those just ahead of it are cached. */
	async #pump(): Promise<void> {
		if (this.#pumping) return;
		this.#pumping = true;
		for (let target = this.#nextToDecode(); target !== null; target = this.#nextToDecode()) {
			try {
				await this.#decode(target);
			} catch (error) {
				if (!this.#closed) console.error(error);
				if (error instanceof WorkerFailure || error instanceof Refusal) this.#end(error);
				else this.#miss(target, target);
			}
		}
		this.#pumping = false;
	}

	#nextToDecode(): number | null {
		if (this.#closed || this.#crashed) return null;
		const end = Math.min(this.#wanted + AHEAD_FRAMES, this.frameCount - 1);
		for (let index = this.#wanted; index <= end; index++) {
			if (!this.#isThere(index)) return index;
		}
		return this.#backwards ? this.#nextBackwards() : null;
	}

	/** Nothing to decode: it is cached as large as it is shown, or cannot be decoded. */
	#isThere(index: number): boolean {
		const kept = this.#images.get(index);
		return (kept !== undefined && kept.longSide >= this.longSide) || this.#missing.has(index);
	}

	#nextBackwards(): number | null {
		for (let index = this.#wanted - 1; index >= 0; index--) {
			if (this.#wanted - index > BACK_RESERVE_FRAMES) break;
			if (!this.#isThere(index)) return index;
		}
		return null;
	}

	/** One frame: `target`, or one on the way to it. */
	async #decode(target: number): Promise<void> {
		const position = this.#position;
		let from = this.#backwards ? Math.max(0, target - BACK_FRAMES) : target;
		if (position !== null && target >= position && target < position + REACH_FRAMES)
			from = Math.max(from, position);
		else await this.decoder.seek(from);
		const { longSide } = this;
		const frame = await this.decoder.next(from, longSide);
		this.#position = frame ? frame.index + 1 : null;
		if (frame === null) this.#miss(from, target);
		else {
			if (frame.index > target) this.#miss(target, frame.index - 1);
			this.#keep(frame.index, { image: frame.image, longSide });
		}
	}

	#miss(first: number, last: number): void {
		for (let index = first; index <= last; index++) this.#missing.add(index);
		if (this.#missing.has(this.#wanted)) this.#answer(null);
	}

	#end(crash: WorkerFailure | Refusal): void {
		this.#crashed = crash;
		this.release();
		this.#answer(null);
	}

	#keep(index: number, kept: Kept): void {
		const { image } = kept;
		if (this.#closed) {
			image.close();
			return;
		}
		this.#kept = true;
		this.#images.get(index)?.image.close();
		this.#images.set(index, kept);
		if (index === this.#wanted && this.#isThere(index)) this.#answer(image);
		const limit = Math.max(
			BACK_FRAMES + AHEAD_FRAMES + 2,
			Math.floor(this.cacheBytes / (image.width * image.height * BYTES_PER_PIXEL))
		);
		while (this.#images.size > limit) this.#dropFarthest();
	}

	#dropFarthest(): void {
		let farthest = this.#wanted;
		for (const index of this.#images.keys()) {
			if (Math.abs(index - this.#wanted) > Math.abs(farthest - this.#wanted)) farthest = index;
		}
		this.#images.get(farthest)?.image.close();
		this.#images.delete(farthest);
	}
}

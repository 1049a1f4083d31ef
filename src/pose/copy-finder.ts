import type { CropSquare } from '../pixels/crop';
import { quantile } from '../core/math/statistics';
import type { Frame } from '../pixels/frame-source';
import { pictureChange } from './picture-change';

/**
 * A copy differs from its original by less than this share of what one moment differs from the next. Rendered and
 * filmed clips of runners and walkers at 30 to 240 frames a second: no two moments below 0.4; frames shown twice and
 * coded again as H.264: at most 0.1 at good quality (CRF 28), 0.3 at a very poor one (36).
 */
const COPY_SHARE = 0.25;

/**
 * ... and by less than this, levels of 255: what coding alone changes. Frames of four clips shown twice and coded again
 * as H.264: at most 5.0 at CRF 28, 8.8 at CRF 33; from one moment to the next at least 17. Somebody who nearly stops
 * moves by less than usual, but not by so little.
 */
const CODING_NOISE = 8;

/** Number of changes used to estimate what is usual. */
const RECENT = 12;
/** With fewer, nothing is decided. */
const LEAST_RECENT = 4;
/** Of the recent changes this quantile is movement, even if every other frame until then was a copy. */
const MOVING_QUANTILE = 0.75;

export interface Seen<Found> {
	/** What was found in the frame that this one repeats; `null` when it shows something new. */
	readonly original: Found | null;
	/** The newest changes from one moment to the next: what a later finder needs to judge in the same way. */
	readonly changes: readonly number[];
}

/**
 * Recognises frames that only repeat an earlier one, by their pixels in the crop, before anything is inferred. Each
 * is compared with the last frame that was no copy, so that a slow movement cannot pass in small steps.
 */
export class CopyFinder<Found> {
	#original: { readonly square: CropSquare; readonly pixels: Uint8Array } | null = null;
	/** Memory for what the next frame shows in the original's square. */
	readonly #again: Uint8Array<ArrayBuffer>;
	#found: Found | null = null;

	/**
	 * @param size side of the pictures that are compared, pixels
	 * @param changes of an earlier finder that got as far as the frame that comes first here
	 */
	constructor(
		readonly size: number,
		private changes: readonly number[]
	) {
		this.#again = new Uint8Array(size * size * 3);
	}

	/**
	 * Judges the next frame. When it is no copy, call {@link remember} with what is found in it.
	 *
	 * @param pixels of the square; may be overwritten afterwards
	 */
	async look(frame: Frame, square: CropSquare, pixels: Uint8Array): Promise<Seen<Found>> {
		if (this.#original !== null) {
			const { square: place, pixels: before } = this.#original;
			const here = isSame(square, place) ? pixels : await frame.cut(place, this.size, this.#again);
			const change = pictureChange(here, before, this.size);
			if (this.#found !== null && this.#isSmall(change))
				return { original: this.#found, changes: this.changes };
			this.changes = [...this.changes.slice(1 - RECENT), change];
		}
		const kept = this.#original?.pixels ?? new Uint8Array(pixels.length);
		kept.set(pixels);
		this.#original = { square, pixels: kept };
		this.#found = null;
		return { original: null, changes: this.changes };
	}

	remember(found: Found): void {
		this.#found = found;
	}

	#isSmall(change: number): boolean {
		if (this.changes.length < LEAST_RECENT) return false;
		if (change >= CODING_NOISE) return false;
		return change < COPY_SHARE * quantile(Float64Array.from(this.changes), MOVING_QUANTILE);
	}
}

const isSame = (a: CropSquare, b: CropSquare): boolean =>
	a.x === b.x && a.y === b.y && a.size === b.size;

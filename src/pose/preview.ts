/** Pictures a second: enough to see the skeleton move, too few to cost a noticeable part of the time. */
const PREVIEWS_PER_SECOND = 5;

/** Width of a picture, pixels. */
export const PREVIEW_SIZE = 360;

/** Decides when the next preview is due. */
export class PreviewRhythm {
	#last = -Infinity;

	/** @param now ms */
	due(now: number): boolean {
		if (now - this.#last < 1000 / PREVIEWS_PER_SECOND) return false;
		this.#last = now;
		return true;
	}
}

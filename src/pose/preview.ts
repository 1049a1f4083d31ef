import type { Square } from '../core/crop';
import type { Frame, FrameSize, Region } from './frame-source';
import type { Preview } from './record-api';

/** Pictures a second: enough to see the skeleton move, too few to cost a noticeable part of the time. */
const PREVIEWS_PER_SECOND = 8;
/** Largest side of a picture, pixels. */
const LONG_SIDE = 480;

/** Decides when the next picture is due, and makes it. */
export class PreviewRhythm {
	#last = -Infinity;

	due(): boolean {
		return performance.now() - this.#last >= 1000 / PREVIEWS_PER_SECOND;
	}

	picture(frame: Frame, region: Region): ImageBitmap {
		this.#last = performance.now();
		return frame.picture(region, LONG_SIDE);
	}

	preview(frame: Frame, region: Region, keypoints: Float32Array): Preview {
		return { image: this.picture(frame, region), region, keypoints, fileTime: frame.time };
	}
}

/** The part of a square that lies in the frame. */
export function visibleRegion(square: Square, { width, height }: FrameSize): Region {
	const x = Math.max(0, Math.min(width, square.x));
	const y = Math.max(0, Math.min(height, square.y));
	return {
		x,
		y,
		width: Math.max(1, Math.min(width, square.x + square.size) - x),
		height: Math.max(1, Math.min(height, square.y + square.size) - y)
	};
}

import { cropOfFrame, type CropSquare } from '../pixels/crop';
import { averageColours } from '../pixels/area-average';
import { axisWeights } from '../pixels/area-weights';
import type { Frame, FrameSize } from '../pixels/frame-source';

/** Side of the kept pictures, pixels: a runner a quarter of the frame high is still as sharp as the model can use. */
const SNAPSHOT_SIZE = 640;

/** A small picture of a whole frame, kept after the frame is gone: squares can be cut out of it at any time. */
export interface FrameSnapshot {
	readonly time: number;
	/** `size x size x 3` RGB bytes of a square of the upright frame, black outside. */
	cut(square: CropSquare, size: number): Uint8Array<ArrayBuffer>;
}

export async function takeFrameSnapshot(frame: Frame, size: FrameSize): Promise<FrameSnapshot> {
	const whole = cropOfFrame(size.width, size.height);
	const rgb = await frame.cut(whole, SNAPSHOT_SIZE);
	return {
		time: frame.time,
		cut: (square, count) => cutPicture(rgb, SNAPSHOT_SIZE, whole, square, count)
	};
}

/**
 * Cuts a square out of the picture of another square: area average, linear where it is enlarged.
 *
 * @param rgb `side x side x 3` bytes of the square `shown`
 * @returns `count x count x 3` bytes
 */
export function cutPicture(
	rgb: Uint8Array,
	side: number,
	shown: CropSquare,
	square: CropSquare,
	count: number
): Uint8Array<ArrayBuffer> {
	const scale = side / shown.size;
	const weights = (from: number) =>
		axisWeights({ start: from * scale, end: (from + square.size) * scale }, count, 0, side);
	const columns = weights(square.x - shown.x);
	const rows = weights(square.y - shown.y);
	return averageColours(rgb, 3, side, columns, rows);
}

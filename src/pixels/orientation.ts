import type { CropSquare } from './crop';
import type { AxisSpan } from './area-weights';

/** How the stored picture is shown: turned clockwise, then mirrored left to right. */
export interface Orientation {
	readonly rotation: 0 | 90 | 180 | 270;
	readonly flip: boolean;
}

/** The part of the stored picture that a square covers, each axis walked in the order of the square's pixels. */
export interface StoredSpan {
	readonly x: AxisSpan;
	readonly y: AxisSpan;
	/** The square's columns run along the stored picture's y axis. */
	readonly swapped: boolean;
}

/**
 * Where a square of the upright frame lies in the stored picture.
 *
 * @param width size of the stored picture, before rotation, pixels as stored
 * @param aspect width / height of one stored pixel
 */
export function storedSpan(
	square: CropSquare,
	orientation: Orientation,
	width: number,
	height: number,
	aspect: number
): StoredSpan {
	const { rotation, flip } = orientation;
	const swapped = rotation === 90 || rotation === 270;
	const squareWidth = width * aspect;
	const uprightWidth = swapped ? height : squareWidth;

	const left = flip ? uprightWidth - square.x : square.x;
	const right = flip ? left - square.size : left + square.size;
	const top = square.y;
	const bottom = square.y + square.size;

	// Undo the clockwise turn: the upright column is the stored row counted from the bottom at 90 degrees.
	const [alongX, alongY] = swapped
		? [
				{ start: top, end: bottom },
				{ start: left, end: right }
			]
		: [
				{ start: left, end: right },
				{ start: top, end: bottom }
			];
	const reverseX = rotation === 180 || rotation === 270;
	const reverseY = rotation === 90 || rotation === 180;
	const x = reverseX
		? { start: squareWidth - alongX.start, end: squareWidth - alongX.end }
		: alongX;
	const y = reverseY ? { start: height - alongY.start, end: height - alongY.end } : alongY;
	return { x: { start: x.start / aspect, end: x.end / aspect }, y, swapped };
}

import { intervalOf } from '../core/math/bisect';
import { catmullRomSlope } from '../core/math/interpolate';

/** A square of the upright frame, pixels; it may extend beyond the frame's edges. */
export interface CropSquare {
	/** Left and top edge. */
	readonly x: number;
	readonly y: number;
	readonly size: number;
}

/**
 * The square that is cut from each frame: one that stands still, or several in time with a smooth curve between them
 * when the runner moves through the picture. Plain data, so that it can cross threads and be stored.
 */
export interface CropPath {
	/** File times of the squares, strictly ascending, s. */
	readonly times: readonly number[];
	/** As many as times, at least one. */
	readonly squares: readonly CropSquare[];
}

export const fixedCrop = (square: CropSquare): CropPath => ({ times: [0], squares: [square] });

/**
 * The path's square at a time: cubic between its squares with slopes from their neighbours (Catmull & Rom 1974), so
 * that place and speed never jump; constant before the first and after the last. The cubic is written as the straight
 * line and what differs from it, which `hermite` of the core does not do: squares of one size stay so to the last bit.
 */
export function cropAt({ times, squares }: CropPath, fileTime: number): CropSquare {
	const last = squares.length - 1;
	if (last === 0 || fileTime <= times[0]!) return squares[0]!;
	if (fileTime >= times[last]!) return squares[last]!;
	const i = intervalOf(times, fileTime);
	const span = times[i + 1]! - times[i]!;
	const share = (fileTime - times[i]!) / span;
	const value = (of: (square: CropSquare) => number) => {
		const slope = (k: number) => catmullRomSlope(times, (at) => of(squares[at]!), k);
		const [from, to] = [of(squares[i]!), of(squares[i + 1]!)];
		const [leaving, arriving] = [slope(i) * span - (to - from), slope(i + 1) * span - (to - from)];
		return (
			from + share * (to - from) + share * (1 - share) * ((1 - share) * leaving - share * arriving)
		);
	};
	return { x: value(({ x }) => x), y: value(({ y }) => y), size: value(({ size }) => size) };
}

export const cropAround = (centreX: number, centreY: number, size: number): CropSquare => ({
	x: centreX - size / 2,
	y: centreY - size / 2,
	size
});

/** The smallest square that shows the whole frame. */
export const cropOfFrame = (width: number, height: number): CropSquare =>
	cropAround(width / 2, height / 2, Math.max(width, height));

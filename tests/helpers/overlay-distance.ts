import { median } from '../../src/core/math/statistics';

type Point = readonly [x: number, y: number];

/** A joint as it is drawn on one frame, and where it is. */
export interface DrawnJoint {
	readonly drawn: Point;
	readonly true: Point;
}

/** Frames with their joints; joints that are not drawn have `NaN`. */
type DrawnFrames = readonly (readonly DrawnJoint[])[];

/** Of all joints that are drawn, pixels. */
export const medianDistance = (frames: DrawnFrames): number => median(distances(frames));

/**
 * How many frames an overlay is behind the runner: the shift at which mean squared distance to the truth is least,
 * by the parabola through the overlay of the frame before, of the frame and of the frame after.
 *
 * @param drawn the frames with the overlay of so many frames later drawn on each
 */
export function framesBehind(drawn: (later: number) => DrawnFrames): number {
	const [before, now, after] = [-1, 0, 1].map((later) => {
		const all = distances(drawn(later));
		return all.reduce((sum, distance) => sum + distance ** 2, 0) / all.length;
	}) as [number, number, number];
	return (before - after) / (2 * (before - 2 * now + after));
}

const distances = (frames: DrawnFrames): number[] =>
	frames
		.flat()
		.map(({ drawn, true: is }) => Math.hypot(drawn[0] - is[0], drawn[1] - is[1]))
		.filter((distance) => !Number.isNaN(distance));

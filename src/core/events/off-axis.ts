import { DEGREES_PER_RADIAN } from '../math/angles';
import type { RunnerFrame } from './runner-frame';
import type { PointSource } from '../model/recording';
import { keypointIndex, otherSide, type Side, type Tracks } from '../model/tracks';

interface Pair {
	readonly part: 'hip' | 'shoulder';
	/** Distance between the two joints across the body, leg lengths. */
	readonly width: number;
	/** How far ahead of the far joint a pose model puts the near one in an exact side view, leg lengths. */
	readonly modelOffset: number;
	/** Spread of the resulting angle, degrees. */
	readonly sdDegrees: number;
}

/**
 * Hip joint centres 0.19 m and shoulder joints 0.36 m apart on a 0.86 m leg (Winter 2009, 0.191 and 0.259 of
 * stature for the outer width, less the soft parts). MoveNet sees the far shoulder behind the near one even from
 * exactly the side: 0.03 to 0.05 leg lengths on level clips.
 */
const PAIRS: readonly Pair[] = [
	{ part: 'hip', width: 0.22, modelOffset: 0, sdDegrees: 2.6 },
	{ part: 'shoulder', width: 0.42, modelOffset: 0.04, sdDegrees: 4 }
];

/** Beyond this the view is called off-axis, degrees: well over the estimate's own spread. */
export const OFF_AXIS_LIMIT_DEGREES = 7;

/**
 * Angle between the camera and the perpendicular to the running direction. Seen exactly from the side, the near and
 * the far hip (and shoulder) coincide on average over a stride; seen from further ahead, the near one falls behind
 * the far one by the joints' distance times the sine of the angle.
 *
 * @param tracks cleaned tracks, pixels
 * @returns degrees, positive when the runner is seen from the front; `null` when hips and shoulders are hidden
 */
export function offAxisAngle(
	tracks: Tracks,
	nearSide: Side,
	frame: RunnerFrame,
	legLength: number,
	source: PointSource
): number | null {
	const readings = PAIRS.flatMap(({ part, width, modelOffset, sdDegrees }) => {
		const near = keypointIndex(`${nearSide}_${part}`);
		const far = keypointIndex(`${otherSide(nearSide)}_${part}`);
		// Forward is the same linear function of x and y in every frame, so it may be applied to the means.
		const ahead =
			frame.forward(
				meanDifference(tracks.x[near]!, tracks.x[far]!),
				meanDifference(tracks.y[near]!, tracks.y[far]!)
			) / legLength;
		const offset = source === 'joints' ? 0 : modelOffset;
		const sine = (offset - ahead) / width;
		if (Number.isNaN(sine)) return [];
		const degrees = DEGREES_PER_RADIAN * Math.asin(Math.max(-1, Math.min(1, sine)));
		return [{ degrees, weight: 1 / sdDegrees ** 2 }];
	});
	if (readings.length === 0) return null;
	const total = readings.reduce((sum, { weight }) => sum + weight, 0);
	return readings.reduce((sum, { degrees, weight }) => sum + weight * degrees, 0) / total;
}

/** Mean of a - b over the frames in which both are known. */
function meanDifference(a: Float64Array, b: Float64Array): number {
	let sum = 0;
	let known = 0;
	for (let i = 0; i < a.length; i++) {
		const difference = a[i]! - b[i]!;
		if (difference !== difference) continue;
		sum += difference;
		known++;
	}
	return sum / known;
}

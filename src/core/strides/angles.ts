import type { FrameAngles, LegAngles } from '../model/analysis';
import { legIndex, pairCentre } from '../model/legs';
import { DEGREES_PER_RADIAN } from '../math/angles';
import type { RunnerFrame } from '../events/runner-frame';
import type { Side, Tracks } from '../model/tracks';

/**
 * Segment and joint angles of every frame, degrees, `NaN` in gaps: thigh and shank relative to straight down (+ in
 * front), knee flexion = thigh - shank (0 straight), trunk relative to straight up (+ forward), hip flexion = thigh +
 * trunk lean.
 */
export function frameAngles(tracks: Tracks, frame: RunnerFrame): FrameAngles {
	const trunkLean = trunkAngles(tracks, frame);
	return {
		left: legAngles(tracks, frame, 'left', trunkLean),
		right: legAngles(tracks, frame, 'right', trunkLean),
		trunkLean
	};
}

function legAngles(
	tracks: Tracks,
	frame: RunnerFrame,
	side: Side,
	trunkLean: Float64Array
): LegAngles {
	const [hip, knee, ankle] = [
		legIndex(side, 'hip'),
		legIndex(side, 'knee'),
		legIndex(side, 'ankle')
	];
	const thigh = hangingAngle(tracks, frame, hip, knee);
	const shank = hangingAngle(tracks, frame, knee, ankle);
	return {
		thigh,
		shank,
		knee: combined(thigh, shank, -1),
		hip: combined(thigh, trunkLean, 1)
	};
}

function combined(a: Float64Array, b: Float64Array, sign: 1 | -1): Float64Array {
	const angles = new Float64Array(a.length);
	for (let i = 0; i < angles.length; i++) angles[i] = a[i]! + sign * b[i]!;
	return angles;
}

/** Angle of the segment from `top` to `bottom` relative to straight down. */
function hangingAngle(
	tracks: Tracks,
	frame: RunnerFrame,
	top: number,
	bottom: number
): Float64Array {
	const [x1, y1, x2, y2] = [tracks.x[top]!, tracks.y[top]!, tracks.x[bottom]!, tracks.y[bottom]!];
	const angles = new Float64Array(x1.length);
	for (let i = 0; i < angles.length; i++) {
		const dx = x2[i]! - x1[i]!;
		const dy = y2[i]! - y1[i]!;
		angles[i] = DEGREES_PER_RADIAN * Math.atan2(frame.forward(dx, dy), -frame.up(dx, dy));
	}
	return angles;
}

function trunkAngles(tracks: Tracks, frame: RunnerFrame): Float64Array {
	const [hip, shoulder] = [pairCentre(tracks, 'hip'), pairCentre(tracks, 'shoulder')];
	const angles = new Float64Array(hip.x.length);
	for (let i = 0; i < angles.length; i++) {
		const dx = shoulder.x[i]! - hip.x[i]!;
		const dy = shoulder.y[i]! - hip.y[i]!;
		angles[i] = DEGREES_PER_RADIAN * Math.atan2(frame.forward(dx, dy), frame.up(dx, dy));
	}
	return angles;
}

import { DEGREES_PER_RADIAN } from '../math/angles';
import type { Side } from '../model/tracks';

/** Turns picture coordinates (x right, y down) into the runner's (forward, up), with camera roll removed. */
export interface RunnerFrame {
	forward(x: number, y: number): number;
	up(x: number, y: number): number;
}

/**
 * The frame of a belt that climbs in the running direction: along the belt, and perpendicular to it. In this frame a
 * foot in stance moves level, whatever the incline. Only what the belt carries is read here (stance, events, belt
 * speed); body angles are measured against the true vertical, and the hip's height and the foot ahead of the hip
 * against the true horizontal: gravity does not turn with the belt. Trap: roll and incline turn the stance path
 * alike. An incline that was not entered is read as camera roll unless upright lines of the picture contradict it.
 *
 * @param inclinePercent rise over 100 forward, as treadmills show it; negative downhill
 */
export function beltFrame(
	facing: Side,
	cameraRollDegrees: number,
	inclinePercent: number
): RunnerFrame {
	const climb = inclineDegrees(inclinePercent);
	return runnerFrame(facing, cameraRollDegrees + (facing === 'right' ? -climb : climb));
}

/** Treadmills show percent, rise over run: 10 % is 5.7 degrees. */
export const inclineDegrees = (percent: number): number =>
	DEGREES_PER_RADIAN * Math.atan(percent / 100);

export const inclinePercent = (degrees: number): number =>
	100 * Math.tan(degrees / DEGREES_PER_RADIAN);

/** @param cameraRollDegrees positive when the scene appears turned clockwise in the picture */
export function runnerFrame(facing: Side, cameraRollDegrees: number): RunnerFrame {
	const direction = facing === 'right' ? 1 : -1;
	const cos = Math.cos(cameraRollDegrees / DEGREES_PER_RADIAN);
	const sin = Math.sin(cameraRollDegrees / DEGREES_PER_RADIAN);
	return {
		forward: (x, y) => direction * (x * cos + y * sin),
		up: (x, y) => x * sin - y * cos
	};
}

import { DEGREES_PER_RADIAN } from './math/angles';
import type { Side } from './tracks';

/** Turns picture coordinates (x right, y down) into the runner's (forward, up), camera roll removed. */
export interface RunnerFrame {
	forward(x: number, y: number): number;
	up(x: number, y: number): number;
}

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

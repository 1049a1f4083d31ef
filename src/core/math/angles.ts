export const DEGREES_PER_RADIAN = 180 / Math.PI;

/** The same angle within (-pi, pi]. */
export function wrapRadians(angle: number): number {
	const turns = Math.round(angle / (2 * Math.PI));
	return angle - turns * 2 * Math.PI;
}

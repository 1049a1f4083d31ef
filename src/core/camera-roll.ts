import { DEGREES_PER_RADIAN } from './math/angles';
import type { AnklePath } from './stance';
import type { Side } from './tracks';

/** Spread of the roll of hand-held and propped phones, degrees: what is believed before looking. */
const PRIOR_SD_DEGREES = 3;

/** Spread of the stance slope of level clips, one leg, degrees (force-plate and rendered runners: -1.4 to 1.6). */
const SLOPE_SD_DEGREES = 1.2;

/**
 * Camera roll from the stance path: on a level belt the ankle neither climbs nor sinks in mid-stance.
 * The mean slope of the legs, drawn towards zero as far as it is uncertain.
 *
 * @param paths ankle paths read without removing any roll
 * @returns degrees, positive when the scene appears turned clockwise
 */
export function estimateCameraRoll(paths: readonly (AnklePath | null)[], facing: Side): number {
	const slopes = paths
		.filter((path) => path !== null)
		.map((path) => Math.atan(path.slope) * DEGREES_PER_RADIAN);
	if (slopes.length === 0) return 0;
	const slope = slopes.reduce((sum, value) => sum + value, 0) / slopes.length;
	const variance = SLOPE_SD_DEGREES ** 2 / slopes.length;
	const trust = PRIOR_SD_DEGREES ** 2 / (PRIOR_SD_DEGREES ** 2 + variance);
	return (facing === 'right' ? -1 : 1) * slope * trust;
}

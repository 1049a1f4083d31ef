import { DEGREES_PER_RADIAN } from './math/angles';
import type { AnklePath } from './stance';
import type { Side } from './tracks';

/** Spread of the roll of hand-held and propped phones, degrees: what is believed before looking. */
const PRIOR_SD_DEGREES = 3;

/** Spread of the stance slope of level clips with phone-like noise, degrees (30 force-plate tracks): near leg, far leg. */
const NEAR_SLOPE_SD_DEGREES = 1.6;
const FAR_SLOPE_SD_DEGREES = 2.3;

export interface CameraRoll {
	/** Positive when the scene appears turned clockwise in the picture. */
	readonly degrees: number;
	/** One SD. */
	readonly sdDegrees: number;
}

/**
 * Camera roll from the stance path: on a level belt the ankle neither climbs nor sinks in mid-stance.
 * The slopes of both legs, weighted by how well each is seen; when they contradict each other more than
 * their spreads explain (a hidden far leg) the estimate counts for less. It is drawn towards zero as far
 * as it is uncertain.
 *
 * @param paths ankle paths of the left and the right leg, read without removing any roll
 */
export function estimateCameraRoll(
	paths: Readonly<Record<Side, AnklePath | null>>,
	facing: Side
): CameraRoll {
	const slopes = (['left', 'right'] as const).flatMap((side) => {
		const path = paths[side];
		if (!path) return [];
		const sd = side === facing ? NEAR_SLOPE_SD_DEGREES : FAR_SLOPE_SD_DEGREES;
		return [{ degrees: Math.atan(path.slope) * DEGREES_PER_RADIAN, weight: 1 / sd ** 2 }];
	});
	const total = slopes.reduce((sum, { weight }) => sum + weight, 0);
	if (total === 0) return { degrees: 0, sdDegrees: PRIOR_SD_DEGREES };
	const slope = slopes.reduce((sum, s) => sum + s.weight * s.degrees, 0) / total;
	const contradiction = slopes.reduce((sum, s) => sum + s.weight * (s.degrees - slope) ** 2, 0);
	const variance = Math.max(1, contradiction) / total;
	const trust = PRIOR_SD_DEGREES ** 2 / (PRIOR_SD_DEGREES ** 2 + variance);
	return {
		degrees: (facing === 'right' ? -1 : 1) * slope * trust,
		sdDegrees: Math.sqrt(trust * variance)
	};
}

import { DEGREES_PER_RADIAN } from './math/angles';
import type { RollReading } from './recording';
import type { AnklePath } from './stance';
import type { Side } from './tracks';

/** Spread of the roll of hand-held and propped phones, degrees: what is believed before looking. */
const PRIOR_SD_DEGREES = 3;

/** Spread of the stance slope of level clips, degrees, near leg and far leg. */
const SLOPE_SD_DEGREES = {
	/** 30 force-plate tracks with phone-like noise. */
	joints: { near: 1.6, far: 2.3 },
	/** MoveNet's ankle wanders with the shoe: -5.6 to +2.2 on level rendered clips. */
	poseModel: { near: 3.5, far: 4.5 }
};

/**
 * Camera roll from the stance path: on a level belt the ankle neither climbs nor sinks in mid-stance.
 * The slopes of both legs, weighted by how well each is seen; when they contradict each other more than
 * their spreads explain (a hidden far leg) the estimate counts for less. Upright lines of the picture, where
 * there are any, count by their own error. The whole is drawn towards zero as far as it is uncertain.
 *
 * @param paths ankle paths of the left and the right leg, read without removing any roll
 * @param ankles whether the ankles are joint centres or a pose model's guess
 * @param picture roll from upright lines of the picture
 */
export function estimateCameraRoll(
	paths: Readonly<Record<Side, AnklePath | null>>,
	facing: Side,
	ankles: keyof typeof SLOPE_SD_DEGREES = 'joints',
	picture: RollReading | null = null
): RollReading {
	const slopes = (['left', 'right'] as const).flatMap((side) => {
		const path = paths[side];
		if (!path) return [];
		const sd = SLOPE_SD_DEGREES[ankles][side === facing ? 'near' : 'far'];
		return [{ degrees: Math.atan(path.slope) * DEGREES_PER_RADIAN, weight: 1 / sd ** 2 }];
	});
	const total = slopes.reduce((sum, { weight }) => sum + weight, 0);
	const readings = [
		{ degrees: 0, sdDegrees: PRIOR_SD_DEGREES },
		...(total > 0 ? [stanceReading(slopes, total, facing)] : []),
		...(picture ? [picture] : [])
	];
	const certainty = readings.reduce((sum, { sdDegrees }) => sum + 1 / sdDegrees ** 2, 0);
	return {
		degrees: readings.reduce((sum, r) => sum + r.degrees / r.sdDegrees ** 2, 0) / certainty,
		sdDegrees: 1 / Math.sqrt(certainty)
	};
}

/** Weighted mean of the slopes as a roll; its error grows with their contradiction. */
function stanceReading(
	slopes: readonly { readonly degrees: number; readonly weight: number }[],
	total: number,
	facing: Side
): RollReading {
	const slope = slopes.reduce((sum, s) => sum + s.weight * s.degrees, 0) / total;
	const contradiction = slopes.reduce((sum, s) => sum + s.weight * (s.degrees - slope) ** 2, 0);
	return {
		degrees: facing === 'right' ? -slope : slope,
		sdDegrees: Math.sqrt(Math.max(1, contradiction) / total)
	};
}

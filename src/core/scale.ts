import type { GaitSettings } from './analysis';
import type { AnklePath } from './stance';
import type { Scale } from './summary';

/** Thigh plus shank over stature between joint centres (Drillis & Contini in Winter 2009: 0.245 + 0.246). */
const LEG_SHARE_OF_STATURE = 0.491;

/** Mid-stance ankle speed over belt speed: the ankle turns about the ball of the foot (force-plate runners 0.95 to 0.98). */
const ANKLE_SHARE_OF_BELT_SPEED = 0.97;

/**
 * Speed and scale from the stance ankle and whatever the user told.
 * In leg lengths a second the speed needs no scale; metres need the height or the speed itself.
 *
 * @param strideRate strides a second
 * @param legLength pixels
 */
export function scaleOf(
	paths: readonly (AnklePath | null)[],
	strideRate: number,
	legLength: number,
	settings: Pick<GaitSettings, 'speedMetresPerSecond' | 'heightMetres'>
): Scale & {
	readonly pixelsPerMetreFromHeight: number | null;
	readonly pixelsPerMetreFromSpeed: number | null;
} {
	const speeds = paths.filter((path) => path !== null).map((path) => -path.stanceSpeed);
	const speedLegsPerSecond =
		speeds.length === 0
			? null
			: ((speeds.reduce((sum, speed) => sum + speed, 0) / speeds.length) *
					2 *
					Math.PI *
					strideRate) /
				ANKLE_SHARE_OF_BELT_SPEED;
	const { speedMetresPerSecond: entered, heightMetres } = settings;
	const fromHeight =
		heightMetres === null ? null : legLength / (LEG_SHARE_OF_STATURE * heightMetres);
	const fromSpeed =
		entered === null || speedLegsPerSecond === null
			? null
			: (speedLegsPerSecond * legLength) / entered;
	const pixelsPerMetre = fromSpeed ?? fromHeight;
	return {
		speedMetresPerSecond:
			entered ??
			(pixelsPerMetre === null || speedLegsPerSecond === null
				? null
				: (speedLegsPerSecond * legLength) / pixelsPerMetre),
		speedLegsPerSecond,
		pixelsPerMetre,
		heightMetres,
		pixelsPerMetreFromHeight: fromHeight,
		pixelsPerMetreFromSpeed: fromSpeed
	};
}

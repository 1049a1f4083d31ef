import { LEAST_LEG_PIXELS } from './support';
import { ENOUGH, samplingInterval } from '../math/sampling';
import type { GaitSettings } from '../model/settings';
import { pairCentre } from '../model/legs';
import { median } from '../math/statistics';
import type { AnklePath } from '../events/stance';
import type { Scale } from './summary';
import type { Tracks } from '../model/tracks';

/** Thigh plus shank over stature between joint centres (Drillis & Contini in Winter 2009: 0.245 + 0.246). */
const LEG_SHARE_OF_STATURE = 0.491;

/**
 * Ear to shoulder to hip to knee to ankle over stature: all but the head above the ear (0.075, ANSUR 1988: tragion to
 * top of head 131 of 1756 mm, women 125 of 1629) and the foot below the ankle (0.039, Drillis & Contini), and a
 * little more for the ear being ahead of the shoulder.
 */
const EAR_TO_ANKLE_SHARE_OF_STATURE = 0.89;

/** A runner's leg where the height is not known, m: 0.491 of 1.75 m. */
const USUAL_LEG_METRES = 0.86;

/**
 * Mid-stance ankle speed over belt speed: the ankle rotates about the ball of the foot (force-plate runners 0.95 to
 * 0.98).
 */
const ANKLE_SHARE_OF_BELT_SPEED = 0.97;

/**
 * The runner's body height in the picture, pixels, from the chain ear, shoulder, hip, knee, ankle. A hip or shoulder
 * that a pose model puts too high lengthens one link and shortens the next, so the chain keeps its length; legs alone
 * differ by 3 % of body height between people. Without a head or shoulders, from the legs.
 *
 * @param legLength hip to knee to ankle, pixels
 */
export function staturePixels(tracks: Tracks, legLength: number): number {
	const [ear, shoulder, hip] = (['ear', 'shoulder', 'hip'] as const).map((joint) =>
		pairCentre(tracks, joint)
	) as [Point, Point, Point];
	const every = samplingInterval(tracks.times.length, ENOUGH.median);
	const length = (a: Point, b: Point) => {
		const lengths: number[] = [];
		for (let i = 0; i < tracks.times.length; i += every)
			lengths.push(Math.hypot(b.x[i]! - a.x[i]!, b.y[i]! - a.y[i]!));
		return median(lengths);
	};
	const chain = length(ear, shoulder) + length(shoulder, hip) + legLength;
	return chain > 0 ? chain / EAR_TO_ANKLE_SHARE_OF_STATURE : legLength / LEG_SHARE_OF_STATURE;
}

type Point = ReturnType<typeof pairCentre>;

/**
 * Speed and scale from the stance ankle and what the user entered. In leg lengths a second the speed needs no scale;
 * metres need the height or the speed itself.
 *
 * @param strideRate strides a second
 * @param legLength pixels
 * @param stature pixels, see {@link staturePixels}
 */
export function scaleOf(
	paths: readonly (AnklePath | null)[],
	strideRate: number,
	legLength: number,
	stature: number,
	settings: Pick<GaitSettings, 'speedMetresPerSecond' | 'heightMetres'>
): Scale & {
	readonly pixelsPerMetreFromHeight: number | null;
	readonly pixelsPerMetreFromSpeed: number | null;
} {
	// As contact itself, the way of the foot on the ground is not to be seen where the leg is too small.
	const shown = legLength < LEAST_LEG_PIXELS ? [] : paths;
	const speeds = shown.filter((path) => path !== null).map((path) => -path.stanceSpeed);
	const speedLegsPerSecond =
		speeds.length === 0
			? null
			: ((speeds.reduce((sum, speed) => sum + speed, 0) / speeds.length) *
					2 *
					Math.PI *
					strideRate) /
				ANKLE_SHARE_OF_BELT_SPEED;
	const { speedMetresPerSecond: entered, heightMetres } = settings;
	const fromHeight = heightMetres === null ? null : stature / heightMetres;
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

/** Length of the leg by the height that was entered, else a usual one, m; does not depend on any time. */
export const legMetres = (
	{ pixelsPerMetreFromHeight }: { readonly pixelsPerMetreFromHeight: number | null },
	legLengthPixels: number
): number =>
	pixelsPerMetreFromHeight === null ? USUAL_LEG_METRES : legLengthPixels / pixelsPerMetreFromHeight;

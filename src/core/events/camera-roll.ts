import { CYCLE_BINS } from '../rhythm/cycle-fit';
import { DEGREES_PER_RADIAN } from '../math/angles';
import { EVENT_RULES, LEVEL_STANCE_PLACES, type EventRules } from './event-rules';
import { mean } from '../math/statistics';
import type { RollReading } from '../model/recording';
import type { AnklePath } from './stance';
import type { Side } from '../model/tracks';

/** Spread of the roll of hand-held and propped phones, degrees: the prior before anything is measured. */
const PRIOR_SD_DEGREES = 3;

/** Spread of the stance slope of level clips, degrees, near leg and far leg. */
const SLOPE_SD_DEGREES = {
	/** From 30 force-plate tracks with phone-like noise. */
	joints: { near: 1.3, far: 1.7 },
	/** MoveNet's ankle wanders with the shoe: -5.6 to +2.2 on level rendered clips. */
	poseModel: { near: 3.5, far: 4.5 },
	quickModel: { near: 3.5, far: 4.5 },
	preciseModel: { near: 3.5, far: 4.5 }
};

const [STANCE_FRONT, NEXT_PLACE] = LEVEL_STANCE_PLACES;
const STANCE_STEP = STANCE_FRONT - NEXT_PLACE;

/** Slope of an ankle's path in stance beyond what a level belt shows, as an angle; 0 without a stance. */
function stanceSlopeDegrees(path: AnklePath, levelStance: readonly number[]): number {
	const points: [forward: number, up: number][] = [];
	const start = Math.round((path.maxForwardPhase / (2 * Math.PI)) * CYCLE_BINS);
	for (let step = 1; step < CYCLE_BINS; step++) {
		const bin = (start + step) % CYCLE_BINS;
		const place = (STANCE_FRONT - path.forward[bin]!) / STANCE_STEP;
		if (place < 0) continue;
		if (place > levelStance.length - 1) break;
		const below = Math.min(Math.floor(place), levelStance.length - 2);
		const level =
			levelStance[below]! + (place - below) * (levelStance[below + 1]! - levelStance[below]!);
		points.push([path.forward[bin]!, path.up[bin]! - level]);
	}
	const mx = mean(points.map(([forward]) => forward));
	const my = mean(points.map(([, up]) => up));
	const spread = points.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);
	const slope = points.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0) / spread;
	return spread > 0 ? Math.atan(slope) * DEGREES_PER_RADIAN : 0;
}

/**
 * Camera roll from the stance path: on a level belt the ankle neither climbs nor sinks, apart from its own rise. The
 * slopes of both legs are weighted by how well each is seen; when they contradict each other by more than their
 * spreads explain (a hidden far leg), the estimate gets less weight. Upright lines of the picture, where there are
 * any, are weighted by their own error. The result is drawn towards zero according to its uncertainty.
 *
 * @param paths ankle paths of the left and the right leg along the belt, read without removing any roll
 * @param ankles whether the ankles are joint centres or a pose model's estimate
 * @param picture roll from upright lines of the picture
 * @param rules other than the usual ones in the validation alone
 */
export function estimateCameraRoll(
	paths: Readonly<Record<Side, AnklePath | null>>,
	facing: Side,
	ankles: keyof typeof SLOPE_SD_DEGREES = 'joints',
	picture: RollReading | null = null,
	{ levelStance }: Pick<EventRules, 'levelStance'> = EVENT_RULES.joints
): RollReading {
	const slopes = (['left', 'right'] as const).flatMap((side) => {
		const path = paths[side];
		if (!path) return [];
		const sd = SLOPE_SD_DEGREES[ankles][side === facing ? 'near' : 'far'];
		return [{ degrees: stanceSlopeDegrees(path, levelStance), weight: 1 / sd ** 2 }];
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

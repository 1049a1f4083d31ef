import { legIndex, medianDistance } from '../model/legs';
import { SIDES, type Tracks } from '../model/tracks';

/**
 * Moves ankles along their shanks so that each shank keeps its length: the ankle takes up one half of what a frame's
 * shank is too long or too short (the least-squares share of two equally uncertain ends; the knee's half changes no
 * angle and no ankle). A pose model's ankle climbs the shank by up to 4 % of it while the foot rolls over its toes,
 * and would seem to leave the ground 20 ms early (docs/decisions.md). Gaps stay gaps.
 */
export function constrainShankLength(tracks: Tracks): Tracks {
	let { x, y } = tracks;
	for (const side of SIDES) {
		const [knee, ankle] = [legIndex(side, 'knee'), legIndex(side, 'ankle')];
		const length = medianDistance(tracks, knee, ankle);
		const [kneeX, kneeY, ankleX, ankleY] = [x[knee]!, y[knee]!, x[ankle]!, y[ankle]!];
		const stretch = kneeX.map((from, i) => {
			const own = Math.hypot(ankleX[i]! - from, ankleY[i]! - kneeY[i]!);
			return (1 + length / own) / 2;
		});
		const placed = (from: Float64Array, to: Float64Array) =>
			from.map((value, i) => value + stretch[i]! * (to[i]! - value));
		x = x.with(ankle, placed(kneeX, ankleX));
		y = y.with(ankle, placed(kneeY, ankleY));
	}
	return { ...tracks, x, y };
}

import { ENOUGH, samplingInterval } from '../math/sampling';
import { pairCentre, type LimbJoint } from '../model/legs';
import { median } from '../math/statistics';
import { Refusal } from '../model/refusal';
import { keypointIndex, type Tracks } from '../model/tracks';

/**
 * Distance between the two joints across the body, divided by the length from mid-hip to mid-shoulder (0.11 and 0.21
 * over 0.288 of stature: Winter 2009, outer widths less the soft parts).
 */
const WIDTH_OVER_TRUNK = [
	{ part: 'hip', width: 0.38 },
	{ part: 'shoulder', width: 0.72 }
] as const satisfies readonly { part: LimbJoint; width: number }[];

/** Sine of the angle off the side view beyond which the picture no longer shows forward and backward: 45 degrees. */
const LARGEST_TURN = 0.71;

/**
 * Refuses clips in which the runner is seen from the front or from behind: hips and shoulders are then side by side,
 * where in a side view they coincide.
 *
 * @param tracks gaps are `NaN`; without shoulders the view is not judged
 * @throws {Refusal} `not-side-view`
 */
export function refuseOtherViews(tracks: Tracks): void {
	if (sineOffSide(tracks) > LARGEST_TURN) throw new Refusal('not-side-view');
}

/** Sine of the angle off the side view: the smaller of the estimates from hips and shoulders; `NaN` without them. */
export const sineOffSide = (tracks: Tracks): number => Math.min(...turnsOf(tracks));

/** One estimate each from hips and shoulders. */
function turnsOf(tracks: Tracks): number[] {
	const { x, y } = tracks;
	const every = samplingInterval(tracks.times.length, ENOUGH.median);
	const [hip, shoulder] = [pairCentre(tracks, 'hip'), pairCentre(tracks, 'shoulder')];
	return WIDTH_OVER_TRUNK.map(({ part, width }) => {
		const [left, right] = [keypointIndex(`left_${part}`), keypointIndex(`right_${part}`)];
		const shares: number[] = [];
		for (let i = 0; i < tracks.times.length; i += every) {
			const apart = Math.hypot(x[left]![i]! - x[right]![i]!, y[left]![i]! - y[right]![i]!);
			const trunk = Math.hypot(hip.x[i]! - shoulder.x[i]!, hip.y[i]! - shoulder.y[i]!);
			shares.push(apart / trunk);
		}
		return median(shares) / width;
	});
}

import { LEG_JOINTS, legIndex } from '../model/legs';
import type { Side, Tracks } from '../model/tracks';

/**
 * Scatter of the validation's phone-like tracks, leg lengths (0.8 and 1.3 % of body height of noise): the validated
 * errors hold up to this.
 */
const VALIDATED_SCATTER = { near: 0.0126, far: 0.0201 };

/** Ratio of a normal distribution's SD to its mean absolute value. */
const SD_PER_MEAN_ABSOLUTE = 1.2533;

/**
 * How much the points of a leg scatter around their smoothed path, compared with the validation's phone-like tracks: what
 * noise adds to the method's errors grows in proportion. Outliers have been removed before; errors that repeat in every
 * stride are not seen.
 *
 * @param clean repaired and cleaned, not filtered
 * @returns 1 as in those tracks, 0 without scatter; 1 where nothing tells
 */
export function pointScatter(
	clean: Tracks,
	smooth: Tracks,
	side: Side,
	nearSide: Side,
	legLength: number
): number {
	let [sum, count] = [0, 0];
	for (const joint of LEG_JOINTS) {
		const k = legIndex(side, joint);
		for (const axis of ['x', 'y'] as const) {
			const [points, path] = [clean[axis][k]!, smooth[axis][k]!];
			for (let i = 0; i < points.length; i++) {
				const distance = Math.abs(points[i]! - path[i]!);
				if (distance !== distance) continue;
				sum += distance;
				count++;
			}
		}
	}
	if (count === 0) return 1;
	const scatter = (SD_PER_MEAN_ABSOLUTE * sum) / count / legLength;
	return scatter / VALIDATED_SCATTER[side === nearSide ? 'near' : 'far'];
}

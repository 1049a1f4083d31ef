import { legIndex } from '../model/legs';
import { movingMean } from '../math/moving-mean';
import { SIDES, type Tracks } from '../model/tracks';

/**
 * Makes a pose model's hips move together: each keeps its distance from the middle of the pair, averaged over a
 * stride, and follows the middle. Seen from the side the two joints coincide; what separates them within a stride is
 * the pelvis turning (5 to 8 degrees: 0.5 % of stature, 1 degree of thigh angle) and the pose model's hip, which is
 * pulled along by its own thigh by more than that and in the opposite direction. Removing both costs less than
 * keeping both (docs/decisions.md). Frames in which a hip is unknown stay as they are.
 *
 * @param stride seconds
 */
export function constrainHipPair(tracks: Tracks, stride: number): Tracks {
	const [left, right] = SIDES.map((side) => legIndex(side, 'hip')) as [number, number];
	const together = (columns: readonly Float64Array[]) => {
		const [a, b] = [columns[left]!, columns[right]!];
		const apart = movingMean(
			tracks.times,
			a.map((value, i) => (value - b[i]!) / 2),
			stride
		);
		const placed = (own: Float64Array, other: Float64Array, sign: 1 | -1) =>
			own.map((value, i) => {
				const place = (value + other[i]!) / 2 + sign * apart[i]!;
				return Number.isNaN(place) ? value : place;
			});
		return columns.with(left, placed(a, b, 1)).with(right, placed(b, a, -1));
	};
	return { ...tracks, x: together(tracks.x), y: together(tracks.y) };
}

import { LEG_JOINTS, legIndex, pairCentre } from './legs';
import { median } from './math/statistics';
import { strideMean } from './stride-mean';
import { SIDES, type Tracks } from './tracks';

/** A runner who grows or shrinks by less than this over the clip counts as one size. */
const STEADY_SHARE = 0.06;

/** Strides over which the legs' length is averaged: knees bent towards the camera shorten it within a stride. */
const WINDOW_STRIDES = 3;

/** Tracks in which the runner keeps one size, and the way back into the picture. */
export interface EvenSize {
	readonly tracks: Tracks;
	/** Same frames and points as `tracks`, at the size the picture shows. */
	toPicture(tracks: Tracks): Tracks;
}

/**
 * Takes out that a runner comes nearer or the camera zooms: every frame is scaled about the hips so that
 * the legs, averaged over {@link WINDOW_STRIDES} strides, keep their median length. Angles do not change by it.
 * Tracks whose size hardly changes come back as they are.
 *
 * @param stride seconds
 */
export function evenSize(tracks: Tracks, stride: number): EvenSize {
	const size = strideMean(tracks.times, legLengths(tracks), WINDOW_STRIDES * stride);
	const typical = median(size);
	const range = Math.max(...size) - Math.min(...size);
	if (!(range > STEADY_SHARE * typical)) return { tracks, toPicture: (same) => same };
	return {
		tracks: scaled(tracks, tracks, (frame) => typical / size[frame]!),
		toPicture: (even) => scaled(even, tracks, (frame) => size[frame]! / typical)
	};
}

/** Hip to knee to ankle, mean of the legs that are seen, pixels a frame; `NaN` where neither is. */
function legLengths(tracks: Tracks): Float64Array {
	return tracks.times.map((_, frame) => {
		let [sum, legs] = [0, 0];
		for (const side of SIDES) {
			const [hip, knee, ankle] = LEG_JOINTS.map((joint) => legIndex(side, joint)) as [
				number,
				number,
				number
			];
			const between = (a: number, b: number) =>
				Math.hypot(
					tracks.x[a]![frame]! - tracks.x[b]![frame]!,
					tracks.y[a]![frame]! - tracks.y[b]![frame]!
				);
			const length = between(hip, knee) + between(knee, ankle);
			if (Number.isNaN(length)) continue;
			sum += length;
			legs++;
		}
		return sum / legs;
	});
}

/** Every point moved towards or away from the hips that `about` has in the same frame. */
function scaled(tracks: Tracks, about: Tracks, factorOf: (frame: number) => number): Tracks {
	const hip = pairCentre(about, 'hip');
	const along = (columns: readonly Float64Array[], centre: Float64Array) =>
		columns.map((column) =>
			column.map((value, frame) => centre[frame]! + (value - centre[frame]!) * factorOf(frame))
		);
	return { ...tracks, x: along(tracks.x, hip.x), y: along(tracks.y, hip.y) };
}

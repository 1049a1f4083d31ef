import { KEYPOINT_COUNT, type Tracks } from '../model/tracks';

/** Below this score a pose model's point is a guess (MoveNet's own demo hides points below 0.3, hidden far legs still track well at 0.15). */
export const LOWEST_SCORE = 0.1;

/**
 * Turns points in which the pose model had no confidence, and points without a finite place, into gaps. Columns
 * without any are shared.
 */
export function withoutWeakPoints(tracks: Tracks): Tracks {
	const x = [...tracks.x];
	const y = [...tracks.y];
	for (let k = 0; k < KEYPOINT_COUNT; k++) {
		const [ownX, ownY, score] = [tracks.x[k]!, tracks.y[k]!, tracks.score[k]!];
		for (let i = 0; i < score.length; i++) {
			const place = ownX[i]! + ownY[i]!;
			if (score[i]! >= LOWEST_SCORE && place - place === 0) continue;
			// Columns are copied at their first weak point: most have none.
			if (x[k] === ownX) [x[k], y[k]] = [ownX.slice(), ownY.slice()];
			x[k]![i] = y[k]![i] = NaN;
		}
	}
	return { ...tracks, x, y };
}

import { KEYPOINT_COUNT, KEYPOINT_NAMES } from '../../core/model/tracks';
import type { Recording } from '../../core/model/recording';
import { FORMAT_VERSION } from '../../report/read-json';
import { roundPixel, roundScore, roundTime } from '../../report/rounding';
import { TRACKS_FORMAT } from '../../report/tracks-file';

/**
 * The points of a recording in the format `stridescope/tracks`, also of a clip that gives no result; with the notes that
 * decoding and finding the runner made, which readers of the format ignore.
 */
export function keptPoints({ clip, fileTimes, keypoints, notes }: Recording): string {
	const point = (at: number) => {
		const [x, y, score] = keypoints.subarray(at, at + 3) as unknown as [number, number, number];
		return Number.isFinite(x + y) ? [roundPixel(x), roundPixel(y), roundScore(score)] : null;
	};
	return JSON.stringify({
		format: TRACKS_FORMAT,
		version: FORMAT_VERSION,
		name: clip.name,
		width: clip.width,
		height: clip.height,
		times: Array.from(fileTimes, roundTime),
		keypointNames: KEYPOINT_NAMES,
		keypoints: Array.from(fileTimes, (_, frame) =>
			KEYPOINT_NAMES.map((_, k) => point((frame * KEYPOINT_COUNT + k) * 3))
		),
		notes
	});
}

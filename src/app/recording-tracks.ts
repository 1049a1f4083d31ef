import { KEYPOINT_COUNT, type Tracks } from '../core/tracks';
import type { Recording } from '../core/recording';

/** Raw keypoints of a recording as tracks in real time: `time = fileTime / slowMotionFactor`. */
export function tracksOf(recording: Recording, slowMotionFactor: number): Tracks {
	const { clip, fileTimes, keypoints } = recording;
	const frames = fileTimes.length;
	const column = (offset: number) =>
		Array.from({ length: KEYPOINT_COUNT }, (_, k) =>
			Float64Array.from(
				{ length: frames },
				(_, frame) => keypoints[(frame * KEYPOINT_COUNT + k) * 3 + offset]!
			)
		);
	return {
		width: clip.width,
		height: clip.height,
		times: fileTimes.map((time) => time / slowMotionFactor),
		x: column(0),
		y: column(1),
		score: column(2)
	};
}

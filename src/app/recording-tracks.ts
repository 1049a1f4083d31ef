import { tracksFromFlat } from '../core/flat-keypoints';
import type { Recording } from '../core/recording';
import type { Tracks } from '../core/tracks';

/** Raw keypoints of a recording as tracks in real time: `time = fileTime / slowMotionFactor`. */
export function tracksOf(recording: Recording, slowMotionFactor: number): Tracks {
	const { clip, fileTimes, keypoints } = recording;
	const times = fileTimes.map((time) => time / slowMotionFactor);
	return tracksFromFlat(clip, times, keypoints);
}

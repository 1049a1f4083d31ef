import { tracksFromFlat } from '../core/model/flat-keypoints';
import type { Recording } from '../core/model/recording';
import type { Tracks } from '../core/model/tracks';

/** Raw keypoints of a recording as tracks in real time: `time = fileTime / slowMotionFactor`. */
export function tracksOf(recording: Recording, slowMotionFactor: number): Tracks {
	const { clip, fileTimes, keypoints } = recording;
	const times = fileTimes.map((time) => time / slowMotionFactor);
	return tracksFromFlat(clip, times, keypoints);
}

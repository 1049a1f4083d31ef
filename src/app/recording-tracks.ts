import { tracksFromFlat } from '../core/model/flat-keypoints';
import type { QuarterTurn, Recording } from '../core/model/recording';
import type { Tracks } from '../core/model/tracks';

/** Raw keypoints of a recording as tracks in real time: `time = fileTime / slowMotionFactor`. */
export function tracksOf(recording: Recording, slowMotionFactor: number): Tracks {
	const { clip, fileTimes, keypoints } = recording;
	const times = fileTimes.map((time) => time / slowMotionFactor);
	return tracksFromFlat(clip, times, keypoints);
}

/** Points made elsewhere, as they are in the picture turned clockwise. */
export function turnedRecording(recording: Recording, turn: QuarterTurn): Recording {
	if (turn === 0) return recording;
	const { clip } = recording;
	const { width, height } = clip;
	const keypoints = recording.keypoints.slice();
	for (let k = 0; k < keypoints.length; k += 3) {
		const [x, y] = [recording.keypoints[k]!, recording.keypoints[k + 1]!];
		keypoints[k] = turn === 90 ? height - y : turn === 180 ? width - x : y;
		keypoints[k + 1] = turn === 90 ? x : turn === 180 ? height - y : width - x;
	}
	const size = turn === 180 ? { width, height } : { width: height, height: width };
	return {
		...recording,
		clip: { ...clip, ...size, rotationDegrees: turn, turnDegrees: turn },
		keypoints
	};
}

import { tracksFromFlat } from '../core/model/flat-keypoints';
import type { ClipFacts, QuarterTurn, Recording } from '../core/model/recording';
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
	const { clip, feet } = recording;
	const { width, height } = clip;
	const turned = (points: Float32Array) => turnedPoints(points, clip, turn);
	const size = turn === 180 ? { width, height } : { width: height, height: width };
	return {
		...recording,
		clip: { ...clip, ...size, rotationDegrees: turn, turnDegrees: turn },
		keypoints: turned(recording.keypoints),
		...(feet && { feet: { ...feet, points: turned(feet.points) } })
	};
}

/** @param points [x, y, score] one after the other, of a picture of this size */
function turnedPoints(
	points: Float32Array,
	{ width, height }: Pick<ClipFacts, 'width' | 'height'>,
	turn: QuarterTurn
): Float32Array<ArrayBuffer> {
	const turned = points.slice();
	for (let k = 0; k < points.length; k += 3) {
		const [x, y] = [points[k]!, points[k + 1]!];
		turned[k] = turn === 90 ? height - y : turn === 180 ? width - x : y;
		turned[k + 1] = turn === 90 ? x : turn === 180 ? height - y : width - x;
	}
	return turned;
}

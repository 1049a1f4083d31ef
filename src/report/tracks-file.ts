import * as v from 'valibot';
import type { ClipFacts, Recording } from '../core/model/recording';
import { KEYPOINT_COUNT, KEYPOINT_NAMES } from '../core/model/tracks';
import { FORMAT_VERSION, readJson } from './read-json';
import { finite, isFrame, isIncreasing, type Point } from './schema-parts';

export const TRACKS_FORMAT = 'stridescope/tracks';

/**
 * When frame intervals differ from their median by more than this share, a clip's rate is variable. Timestamps
 * rounded to milliseconds stay below it at 120 frames a second.
 */
const VARIABLE_RATE_TOLERANCE = 0.15;

const tracksFileSchema = v.pipe(
	v.object({
		format: v.literal(TRACKS_FORMAT),
		version: v.literal(FORMAT_VERSION),
		name: v.optional(v.string()),
		width: v.pipe(finite, v.minValue(1)),
		height: v.pipe(finite, v.minValue(1)),
		times: v.custom<number[]>(isIncreasing, 'Expected increasing seconds, at least two'),
		keypointNames: v.custom<string[]>(namesAllKeypoints, 'Expected the 17 COCO names, each once'),
		keypoints: v.array(v.custom<(Point | null)[]>(isFrame, 'Expected 17 points [x, y, score]'))
	}),
	v.check(
		(file) => file.keypoints.length === file.times.length,
		'Expected as many frames of keypoints as times'
	)
);

/**
 * Keypoint tracks made elsewhere (`stridescope/tracks` version 1) as a recording. `fileTimes` of the recording are
 * the file's `times`, which are real seconds: derive it with slow-motion factor 1. Keys other than those of the
 * format, such as `truth`, are ignored.
 *
 * @throws {Refusal} `invalid-file`, `newer-version`
 */
export function readTracksFile(text: string): Recording {
	const file = readJson(text, TRACKS_FORMAT, tracksFileSchema);
	const column = KEYPOINT_NAMES.map((name) => file.keypointNames.indexOf(name));
	const keypoints = new Float32Array(file.keypoints.length * KEYPOINT_COUNT * 3);
	file.keypoints.forEach((points, frame) =>
		column.forEach((from, keypoint) =>
			keypoints.set(points[from] ?? [NaN, NaN, 0], (frame * KEYPOINT_COUNT + keypoint) * 3)
		)
	);
	return {
		clip: {
			name: file.name ?? '',
			width: file.width,
			height: file.height,
			...timing(file.times)
		},
		model: null,
		timing: null,
		fileTimes: Float64Array.from(file.times),
		keypoints,
		pictureRoll: null,
		notes: []
	};
}

function timing(times: readonly number[]): Omit<ClipFacts, 'name' | 'width' | 'height'> {
	const intervals = times.slice(1).map((time, i) => time - times[i]!);
	const median = [...intervals].sort((a, b) => a - b)[intervals.length >> 1]!;
	const span = times.at(-1)! - times[0]!;
	return {
		rotationDegrees: 0,
		// The last frame lasts as long as the others do on average.
		fileDurationSeconds: (span * times.length) / intervals.length,
		fileFrameRate: intervals.length / span,
		frameCount: times.length,
		variableFrameRate: intervals.some(
			(interval) => Math.abs(interval - median) > VARIABLE_RATE_TOLERANCE * median
		),
		capturedFrameRate: null,
		codec: null
	};
}

function namesAllKeypoints(value: unknown): boolean {
	return (
		Array.isArray(value) &&
		value.length === KEYPOINT_COUNT &&
		KEYPOINT_NAMES.every((name) => value.includes(name))
	);
}

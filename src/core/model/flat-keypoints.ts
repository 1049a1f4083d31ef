import { KEYPOINT_COUNT, type Tracks } from './tracks';

/** Keypoints frame by frame (17 x [x, y, score] each) as tracks. */
export function tracksFromFlat(
	{ width, height }: Pick<Tracks, 'width' | 'height'>,
	times: Float64Array,
	keypoints: Float32Array
): Tracks {
	const column = (offset: number) =>
		Array.from({ length: KEYPOINT_COUNT }, (_, k) =>
			Float64Array.from(
				{ length: times.length },
				(_, frame) => keypoints[(frame * KEYPOINT_COUNT + k) * 3 + offset]!
			)
		);
	return { width, height, times, x: column(0), y: column(1), score: column(2) };
}

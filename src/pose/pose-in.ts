import { KEYPOINT_COUNT } from '../core/model/tracks';
import { averageKeypoints } from './mirror';
import type { Mirroring, ModelName } from './pose-api';
import type { PosePool } from './pose-pool';

const VALUES = KEYPOINT_COUNT * 3;

/** What models found in one square; x and y as fractions of it. */
export interface FoundPose {
	/** 17 x [x, y, score]: the mean of the models. */
	readonly keypoints: Float32Array;
	/** Heels and toes, 4 x [x, y, score]; `null` where no model knows feet. */
	readonly feet: Float32Array | null;
}

/** Finds the pose in a square with one or several models that take squares of the same size. */
export async function poseIn(
	pool: Pick<PosePool, 'infer'>,
	models: readonly ModelName[],
	pixels: Uint8Array,
	mirroring: Mirroring
): Promise<FoundPose> {
	const answers = await Promise.all(models.map((model) => pool.infer(model, pixels, mirroring)));
	const points = answers.map(({ keypoints }) => keypoints);
	const withFeet = points.find(({ length }) => length > VALUES);
	return {
		keypoints: points.map((each) => each.subarray(0, VALUES)).reduce(averageKeypoints),
		feet: withFeet?.slice(VALUES) ?? null
	};
}

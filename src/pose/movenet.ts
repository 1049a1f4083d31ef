import { loadGraphModel } from '@tensorflow/tfjs-converter';
import { io, tensor4d, type Tensor } from '@tensorflow/tfjs-core';
import { KEYPOINT_COUNT } from '../core/tracks';
import { MODEL_URLS, weightUrl } from './model-files';
import { MODEL_INPUT_SIZE, type ModelName } from './pose-api';
import type { PoseModel } from './pose-model';

/** Fetches a model's graph and weights; needs no backend yet. */
export function fetchMoveNet(name: ModelName): Promise<io.ModelArtifacts> {
	const files = io.http(MODEL_URLS[name], {
		weightUrlConverter: (fileName) => Promise.resolve(weightUrl(name, fileName))
	});
	return files.load!();
}

/**
 * MoveNet single-pose, the graph run directly on the current TensorFlow backend: no smoothing, no crop
 * of its own, nothing kept from frame to frame.
 */
export async function loadMoveNet(
	name: ModelName,
	files: Promise<io.ModelArtifacts> = fetchMoveNet(name)
): Promise<PoseModel> {
	const graph = await loadGraphModel({ load: () => files });
	const inputSize = MODEL_INPUT_SIZE[name];
	return {
		inputSize,
		async infer(pixels) {
			const input = tensor4d(new Int32Array(pixels), [1, inputSize, inputSize, 3], 'int32');
			let output: Tensor | null = null;
			try {
				output = graph.execute(input) as Tensor;
				return xyFirst((await output.data()) as Float32Array);
			} finally {
				input.dispose();
				output?.dispose();
			}
		},
		dispose: () => graph.dispose()
	};
}

/** The network gives [y, x, score]. */
function xyFirst(output: Float32Array): Float32Array {
	const keypoints = new Float32Array(KEYPOINT_COUNT * 3);
	for (let k = 0; k < keypoints.length; k += 3) {
		keypoints[k] = output[k + 1]!;
		keypoints[k + 1] = output[k]!;
		keypoints[k + 2] = output[k + 2]!;
	}
	return keypoints;
}

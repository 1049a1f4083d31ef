import { loadGraphModel, type GraphModel } from '@tensorflow/tfjs-converter';
import { io, tensor4d, tidy, type Tensor } from '@tensorflow/tfjs-core';
import { KEYPOINT_COUNT } from '../../core/model/tracks';
import { modelFileUrl } from '../model-files';
import { MODEL_INPUT_SIZE, type MoveNetName } from '../pose-api';
import type { PoseModel } from '../pose-model';

/** Fetches a model's graph and weights; needs no backend yet. */
export function fetchMoveNet(name: MoveNetName): Promise<io.ModelArtifacts> {
	const files = io.http(modelFileUrl(name, 'model.json'), {
		weightUrlConverter: (fileName) => Promise.resolve(modelFileUrl(name, fileName))
	});
	return files.load!();
}

/**
 * MoveNet single-pose, the graph run directly on the current TensorFlow backend: no smoothing, no crop
 * of its own, nothing kept from frame to frame.
 */
export async function loadMoveNet(
	name: MoveNetName,
	files: Promise<io.ModelArtifacts> = fetchMoveNet(name)
): Promise<PoseModel> {
	const graph = await loadGraphModel({ load: () => files });
	const inputSize = MODEL_INPUT_SIZE[name];
	const shape = [1, inputSize, inputSize, 3] as const;
	const scale = await scaleOf(graph);
	const scaled = new Float32Array(inputSize ** 2 * 3);
	return {
		inputSize,
		async infer(pixels) {
			for (let i = 0; i < scaled.length; i++) scaled[i] = scale[pixels[i]!]!;
			// Every backend copies what it needs of the array before `execute` returns.
			const input = tensor4d(scaled, [...shape], 'float32');
			let output: Tensor | null = null;
			try {
				output = graph.execute({ [SCALED]: input }, OUTPUT) as Tensor;
				return xyFirst((await output.data()) as Float32Array);
			} finally {
				input.dispose();
				output?.dispose();
			}
		},
		dispose: () => graph.dispose()
	};
}

/** What the network scales the picture's bytes from, and the result, which its first convolution takes. */
const UNSCALED = 'StatefulPartitionedCall/stack';
const SCALED = 'StatefulPartitionedCall/sub_1';
const OUTPUT = 'Identity:0';

/**
 * What the network makes of each byte value before its first convolution. It takes six nodes, one of which copies the
 * picture out of the backend and back; run once for all values, they need not be run again.
 *
 * @returns by byte
 */
async function scaleOf(graph: GraphModel): Promise<Float32Array> {
	const scaled = tidy(() => {
		const bytes = tensor4d(
			Float32Array.from({ length: 768 }, (_, i) => Math.floor(i / 3)),
			[1, 1, 256, 3]
		);
		return graph.execute({ [UNSCALED]: bytes }, SCALED) as Tensor;
	});
	const values = (await scaled.data()) as Float32Array;
	scaled.dispose();
	return values.filter((_, i) => i % 3 === 0);
}

/** The network returns [y, x, score]. */
function xyFirst(output: Float32Array): Float32Array {
	const keypoints = new Float32Array(KEYPOINT_COUNT * 3);
	for (let k = 0; k < keypoints.length; k += 3) {
		keypoints[k] = output[k + 1]!;
		keypoints[k + 1] = output[k]!;
		keypoints[k + 2] = output[k + 2]!;
	}
	return keypoints;
}

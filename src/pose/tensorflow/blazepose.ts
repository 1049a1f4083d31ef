import { tensor4d, type Tensor4D } from '@tensorflow/tfjs-core';
import { decodeBlazePose } from '../blazepose-decode';
import { fetchModelFile } from '../model-files';
import { MODEL_INPUT_SIZE, type BlazePoseName } from '../pose-api';
import type { PoseModel } from '../pose-model';
import { readTflite } from '../tflite/read-tflite';
import { LayersOnTensorFlow } from './layers';

/**
 * BlazePose on the current TensorFlow backend, from the file that LiteRT runs: its weights, widened to floats, without
 * rounding in between.
 */
export async function loadBlazePose(
	name: BlazePoseName,
	file: Promise<ArrayBuffer> = fetchModelFile(name, `${name}.tflite`)
): Promise<PoseModel> {
	const layers = new LayersOnTensorFlow(readTflite(new Uint8Array(await file)));
	const inputSize = MODEL_INPUT_SIZE[name];
	const scaled = new Float32Array(inputSize ** 2 * 3);
	return {
		inputSize,
		async infer(pixels) {
			for (let i = 0; i < scaled.length; i++) scaled[i] = pixels[i]! / 255;
			const input: Tensor4D = tensor4d(scaled, [1, inputSize, inputSize, 3], 'float32');
			const [heat] = layers.run(input);
			try {
				return decodeBlazePose((await heat!.data()) as Float32Array);
			} finally {
				input.dispose();
				heat!.dispose();
			}
		},
		dispose: () => layers.dispose()
	};
}

import type { TensorFlowBackend } from '../../core/model/recording';
import { fetchModelFile } from '../model-files';
import { isBlazePose, type ModelName } from '../pose-api';
import type { PoseModel } from '../pose-model';
import type { PoseRuntime } from '../pose-runtime';
import { deviceLoss, useBackend } from './backend';
import { loadBlazePose } from './blazepose';
import { fetchMoveNet, loadMoveNet } from './movenet';

/** TensorFlow.js on one of its backends. A model's files load while that starts. */
export function tensorFlow(backend: TensorFlowBackend): PoseRuntime {
	const starting = useBackend(backend);
	const loss = starting.then(() => deviceLoss(backend));
	// It may happen while nothing is requested; who loads a model is told.
	loss.catch(() => undefined);
	return {
		async load(name) {
			const model = await loadModel(starting, name);
			// A GPU compiles its shaders at the first run; WebAssembly would only spend the time of one frame.
			if (backend !== 'wasm') await model.infer(new Uint8Array(model.inputSize ** 2 * 3));
			return model;
		},
		loss
	};
}

async function loadModel(starting: Promise<void>, name: ModelName): Promise<PoseModel> {
	if (isBlazePose(name)) {
		const file = fetchModelFile(name, `${name}.tflite`);
		file.catch(() => undefined);
		await starting;
		return loadBlazePose(name, file);
	}
	const files = fetchMoveNet(name);
	files.catch(() => undefined);
	await starting;
	return loadMoveNet(name, files);
}

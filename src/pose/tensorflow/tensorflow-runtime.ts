import type { TensorFlowBackend } from '../../core/model/recording';
import type { PoseRuntime } from '../pose-runtime';
import { deviceLoss, useBackend } from './backend';
import { fetchMoveNet, loadMoveNet } from './movenet';

/** TensorFlow.js on one of its backends. A model's files load while that starts. */
export function tensorFlow(backend: TensorFlowBackend): PoseRuntime {
	const starting = useBackend(backend);
	const loss = starting.then(() => deviceLoss(backend));
	// It may happen while nothing is requested; who loads a model is told.
	loss.catch(() => undefined);
	return {
		async load(name) {
			const files = fetchMoveNet(name);
			files.catch(() => undefined);
			await starting;
			const model = await loadMoveNet(name, files);
			// A GPU compiles its shaders at the first run; WebAssembly would only spend the time of one frame.
			if (backend !== 'wasm') await model.infer(new Uint8Array(model.inputSize ** 2 * 3));
			return model;
		},
		loss
	};
}

import type { LiteRtWasm } from '@litertjs/core/wasm/litert_wasm_internal.js';
import { isKnownAnswer, knownFrame } from '../known-frame';
import { fetchModelFile } from '../model-files';
import { isBlazePose, type CompiledLiteRt, type ModelName } from '../pose-api';
import type { PoseModel } from '../pose-model';
import type { PoseRuntime } from '../pose-runtime';
import { loadBlazePose } from './blazepose';
import { fetchMoveNet, loadMoveNet } from './movenet';
import { startLiteRt } from './start';

/**
 * LiteRT.js on one thread of the processor. It is started with the first model, whose files load meanwhile.
 *
 * @param compiled by another thread, if it was
 */
export function liteRt(compiled: CompiledLiteRt | null): PoseRuntime {
	const starting = startLiteRt(compiled);
	starting.catch(() => undefined);
	return {
		async load(name) {
			const [model, frame] = await Promise.all([loadModel(starting, name), knownFrame(name)]);
			if (isKnownAnswer(name, await model.infer(frame))) return model;
			model.dispose();
			throw new Error('LiteRT gives a wrong answer in this browser.');
		},
		// A processor cannot be lost.
		loss: new Promise(() => undefined)
	};
}

async function loadModel(starting: Promise<LiteRtWasm>, name: ModelName): Promise<PoseModel> {
	if (isBlazePose(name)) {
		const file = fetchModelFile(name, `${name}.tflite`);
		file.catch(() => undefined);
		return loadBlazePose(await starting, name, await file);
	}
	const files = fetchMoveNet(name);
	files.catch(() => undefined);
	return loadMoveNet(await starting, name, await files);
}

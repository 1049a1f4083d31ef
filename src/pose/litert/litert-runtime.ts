import { isKnownAnswer, knownFrame } from '../known-frame';
import type { PoseRuntime } from '../pose-runtime';
import { fetchMoveNet, loadMoveNet } from './movenet';
import { startLiteRt } from './start';

/** LiteRT.js on one thread of the processor. It is started with the first model, whose files load meanwhile. */
export function liteRt(): PoseRuntime {
	const starting = startLiteRt();
	starting.catch(() => undefined);
	return {
		async load(name) {
			const [wasm, files, frame] = await Promise.all([
				starting,
				fetchMoveNet(name),
				knownFrame(name)
			]);
			const model = await loadMoveNet(wasm, name, files);
			if (isKnownAnswer(name, await model.infer(frame))) return model;
			model.dispose();
			throw new Error('LiteRT gives a wrong answer in this browser.');
		},
		// A processor cannot be lost.
		loss: new Promise(() => undefined)
	};
}

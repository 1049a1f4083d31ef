import { tryBackends, type BackendTrial } from './backend-trial';
import { hardwareBackends } from './graphics';
import { isKnownAnswer, knownFrame } from './known-frame';
import type { ModelName } from './pose-api';
import { startPoseWorker } from './pose-client';
import type { PosePool } from './pose-pool';

/**
 * Times this browser's backends for a model, and lets the pool continue with the best.
 *
 * @param onStep told when a backend's turn comes; each may take 40 s
 */
export async function runTrial(
	pool: PosePool,
	model: ModelName,
	onStep: () => void
): Promise<BackendTrial> {
	const backends = await hardwareBackends();
	if (backends.length === 0) return { best: 'wasm', tried: {} };
	const trial = await tryBackends({
		backends,
		model,
		pixels: await knownFrame(model),
		isRight: (keypoints) => isKnownAnswer(model, keypoints),
		start: () => {
			onStep();
			return startPoseWorker();
		},
		wasm: (pixels) => pool.infer(model, pixels, 'plain'),
		wasmInHand: pool.capacity,
		now: () => performance.now() / 1000
	});
	if (trial.best !== 'wasm') pool.change({ backend: trial.best, workers: 1 });
	return trial;
}

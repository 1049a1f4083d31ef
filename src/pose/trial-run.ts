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
	const onProcessor = pool.report.backend;
	if (backends.length === 0) return { best: onProcessor, tried: {} };
	const trial = await tryBackends({
		backends,
		model,
		pixels: await knownFrame(model),
		isRight: (keypoints) => isKnownAnswer(model, keypoints),
		start: () => {
			onStep();
			return startPoseWorker();
		},
		onProcessor,
		infer: (pixels) => pool.infer(model, pixels, 'plain'),
		inHand: pool.capacity,
		now: () => performance.now() / 1000
	});
	if (trial.best !== onProcessor) pool.change({ backend: trial.best, workers: 1 });
	return trial;
}

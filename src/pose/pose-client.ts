import { wrap } from 'comlink';
import type { PoseApi } from './pose-api';
import type { PoseWorker } from './pose-pool';

/** Starts a pose worker; it may be started from the page or from another worker. */
export function startPoseWorker(): PoseWorker {
	const worker = new Worker(new URL('../../workers/pose.worker.ts', import.meta.url), {
		type: 'module',
		name: 'pose'
	});
	const api = wrap<PoseApi>(worker);
	return {
		load: (model, backend) => api.load(model, backend),
		infer: (model, pixels, look) => api.infer(model, pixels, look),
		onFailure(listener) {
			worker.addEventListener('error', (event) =>
				listener(new Error(`A pose worker failed: ${event.message || 'it did not start'}`))
			);
		},
		end: () => worker.terminate()
	};
}

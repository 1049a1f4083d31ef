import { transfer, wrap } from 'comlink';
import { SpareBytes } from '../pixels/spare-bytes';
import { compiledLiteRt } from './litert/compiled';
import type { PoseWorkerApi } from './pose-api';
import type { PoseWorker } from './pose-pool';

/** Starts a pose worker; it may be started from the page or from another worker. */
export function startPoseWorker(): PoseWorker {
	const worker = new Worker(new URL('../../workers/pose.worker.ts', import.meta.url), {
		type: 'module',
		name: 'pose'
	});
	const api = wrap<PoseWorkerApi>(worker);
	const spares = new SpareBytes();
	return {
		async load(model, backend) {
			// What is wrong with it, the worker finds and tells.
			const compiled = backend === 'litert' ? await compiledLiteRt().catch(() => null) : null;
			await api.load(model, backend, compiled);
		},
		async infer(model, pixels, mirroring) {
			const copy = spares.take(pixels.length);
			copy.set(pixels);
			const { pixels: back, ...pose } = await api.infer(
				model,
				transfer(copy, [copy.buffer]),
				mirroring
			);
			spares.give(back);
			return pose;
		},
		onFailure(listener) {
			worker.addEventListener('error', (event) =>
				listener(new Error(`A pose worker failed: ${event.message || 'it did not start'}`))
			);
		},
		end: () => worker.terminate()
	};
}

import type { BackendName } from '../../core/recording';

/** Below this a slow step in one worker would stop all inference. */
const LEAST_WORKERS = 2;
/** Each holds its own copy of the network: more cores than this gain little for the memory. */
const MOST_WORKERS = 8;

/** Pose workers for a backend: one a core on the CPU; a GPU is one device, which one worker keeps busy. */
export function poseWorkersFor(backend: BackendName): number {
	if (backend !== 'wasm') return 1;
	return Math.min(MOST_WORKERS, Math.max(LEAST_WORKERS, navigator.hardwareConcurrency));
}

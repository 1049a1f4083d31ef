import { isOnGraphics, type BackendName } from '../../core/model/recording';
import { deviceGigabytes } from '../../media/device-memory';
import type { Engine } from '../../pose/pose-pool';

/** Below this a slow step in one worker would stop all inference. */
const LEAST_WORKERS = 2;
/** Each holds its own copy of the network: more cores than this gain little for the memory. */
const MOST_WORKERS = 8;

/** With its runtime and networks a worker takes a tenth of this, and a phone ends pages that take too much of it, GB. */
const GIGABYTES_A_WORKER = 1;

/**
 * Pose workers on the CPU: one per core, as far as the memory goes.
 *
 * @param cores 2 where the browser does not say
 */
export const cpuWorkers = (
	cores = globalThis.navigator.hardwareConcurrency || LEAST_WORKERS,
	gigabytes = deviceGigabytes()
): number =>
	Math.max(
		LEAST_WORKERS,
		Math.min(MOST_WORKERS, cores, Math.floor(gigabytes / GIGABYTES_A_WORKER))
	);

/** A GPU is one device, which one worker keeps busy. */
export const engineFor = (backend: BackendName, onCpu: number): Engine => ({
	backend,
	workers: isOnGraphics(backend) ? 1 : onCpu
});

import { isOnGraphics, type BackendName } from '../../core/model/recording';
import type { Engine } from '../../pose/pose-pool';

/** Below this a slow step in one worker would stop all inference. */
const LEAST_WORKERS = 2;
/** Each holds its own copy of the network: more cores than this gain little for the memory. */
const MOST_WORKERS = 8;

/** Pose workers on the CPU: one per core. */
export const cpuWorkers = (): number =>
	Math.min(MOST_WORKERS, Math.max(LEAST_WORKERS, navigator.hardwareConcurrency));

/** A GPU is one device, which one worker keeps busy. */
export const engineFor = (backend: BackendName, onCpu: number): Engine => ({
	backend,
	workers: isOnGraphics(backend) ? 1 : onCpu
});

import type { Mirroring, ModelName, SquarePose } from './pose-api';
import type { PoseWorker } from './pose-pool';

/** A square that waits for its answer, or is worked on. */
export interface Job {
	readonly model: ModelName;
	readonly pixels: Uint8Array;
	readonly mirroring: Mirroring;
	readonly resolve: (pose: SquarePose) => void;
	readonly reject: (error: Error) => void;
	tries: number;
}

/** A worker of the pool, and what it does. */
export interface Member {
	readonly worker: PoseWorker;
	readonly loaded: Set<ModelName>;
	/** Loads in progress or queued. */
	loading: number;
	/** The one in progress. */
	loadingModel: ModelName | null;
	/** Settles when all of them are done. */
	prepared: Promise<void>;
	/** Never resolves; rejects when the member is ended. */
	readonly ended: Promise<never>;
	readonly end: () => void;
	/** Squares assigned to it, oldest first. */
	readonly jobs: Job[];
	silence: ReturnType<typeof setTimeout> | undefined;
}

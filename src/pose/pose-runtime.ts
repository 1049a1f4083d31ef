import type { ModelName } from './pose-api';
import type { PoseModel } from './pose-model';

/** What runs pose networks in this thread. */
export interface PoseRuntime {
	/** Loads a model, ready for its first square. */
	load(name: ModelName): Promise<PoseModel>;
	/** Rejects when its device is lost, and never resolves. */
	readonly loss: Promise<never>;
}

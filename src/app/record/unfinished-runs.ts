import { storage } from '../storage/storage';
import { StorageProblem } from '../storage/storage-problem';
import { forget, RUN_PREFIX } from './checkpoint';
import type { UnfinishedRun } from './unfinished';

/** Analyses that were interrupted with something done, newest first; none where the browser keeps nothing. */
export async function unfinishedRuns(): Promise<UnfinishedRun[]> {
	try {
		const kept = await storage.checkpoints.list(RUN_PREFIX);
		return kept
			.sort((a, b) => b.updatedAt - a.updatedAt)
			.map(({ value }) => value as UnfinishedRun)
			.filter(({ doneFrames }) => doneFrames > 0);
	} catch (error) {
		// What cannot be read is only an offer. The analysis itself tells that nothing can be kept.
		if (error instanceof StorageProblem) return [];
		throw error;
	}
}

export const forgetRun = ({ key }: UnfinishedRun): Promise<void> =>
	forget(storage.checkpoints, key);

import { storage } from '../storage/storage';
import { StorageProblem } from '../storage/storage-problem';
import { forget, RUN_PREFIX } from './checkpoint';
import { isOfThisCode, runsOfFile } from './run-key';
import type { UnfinishedRun } from './unfinished';

/** Analyses that were interrupted with something done, newest first; none where the browser stores nothing. */
export async function unfinishedRuns(): Promise<UnfinishedRun[]> {
	try {
		const kept = await storage.checkpoints.list(RUN_PREFIX);
		return kept
			.sort((a, b) => b.updatedAt - a.updatedAt)
			.map(({ value }) => value as UnfinishedRun)
			.filter(({ key, doneFrames }) => doneFrames > 0 && isOfThisCode(key));
	} catch (error) {
		// This is only an offer, so an error is ignored here. The analysis itself reports that nothing can be stored.
		if (error instanceof StorageProblem) return [];
		throw error;
	}
}

/** The newest run of this very file, found by its content; `null` when there is none. */
export async function unfinishedRunOf(file: Blob): Promise<UnfinishedRun | null> {
	const runs = await unfinishedRuns();
	// Usually there is none, and the file need not be read.
	const ofFile = runs.length === 0 ? null : await runsOfFile(file);
	return runs.find(({ key }) => ofFile !== null && key.startsWith(ofFile)) ?? null;
}

export const forgetRun = ({ key }: UnfinishedRun): Promise<void> =>
	forget(storage.checkpoints, key);

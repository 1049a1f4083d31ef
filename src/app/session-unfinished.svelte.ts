import type { UnfinishedRun } from './record/unfinished';

/** Analyses that were interrupted, newest first. */
export class UnfinishedState {
	runs = $state.raw<readonly UnfinishedRun[]>([]);

	/** Reads what there is; where the browser stores nothing there is nothing to resume. */
	async load(): Promise<void> {
		const { unfinishedRuns } = await import('./record/unfinished-runs');
		this.runs = await unfinishedRuns();
	}

	async forget(run: UnfinishedRun): Promise<void> {
		const { forgetRun } = await import('./record/unfinished-runs');
		await forgetRun(run);
		this.runs = this.runs.filter((other) => other !== run);
	}
}

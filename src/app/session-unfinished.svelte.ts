import type { UnfinishedRun } from './record/unfinished';
import type { SettingsState } from './session-settings.svelte';

/** Analyses that were interrupted, newest first. */
export class UnfinishedState {
	runs = $state.raw<readonly UnfinishedRun[]>([]);

	/** Reads what there is; where the browser keeps nothing there is nothing to go on with. */
	async load(): Promise<void> {
		const { unfinishedRuns } = await import('./record/unfinished-runs');
		this.runs = await unfinishedRuns();
	}

	/** Takes over the settings of the newest: with others its file would be analysed from the start. */
	restoreSettings(settings: SettingsState): void {
		const newest = this.runs[0];
		if (newest === undefined || settings.changed) return;
		settings.interrupted = newest;
		const { mode, allFrames, slowMotionFactor } = newest.settings;
		settings.mode = mode;
		settings.allFrames = allFrames;
		if (slowMotionFactor !== 1) settings.change({ slowMotionFactor });
	}

	async forget(run: UnfinishedRun): Promise<void> {
		const { forgetRun } = await import('./record/unfinished-runs');
		await forgetRun(run);
		this.runs = this.runs.filter((other) => other !== run);
	}
}

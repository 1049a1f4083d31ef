import { arrived, PartNotLoaded } from './part-not-loaded';
import { AnalysisRun, type VideoFile } from './session-run.svelte';
import type { SettingsState } from './session-settings.svelte';
import type { SetupState } from './session-setup.svelte';
import { storage, type AppStorage } from './storage/storage';

/** What a session works with; tests put their own in place. */
export interface SessionGear {
	readonly storage: AppStorage;
	/** @throws {PartNotLoaded} when it does not arrive */
	download(url: string): Promise<Blob>;
	/** @throws {PartNotLoaded} when its code does not arrive */
	setUp(file: VideoFile, settings: SettingsState): Promise<SetupState>;
	startRun(...run: ConstructorParameters<typeof AnalysisRun>): AnalysisRun;
}

export const GEAR: SessionGear = {
	storage,
	async download(url) {
		const response = await arrived(fetch(url));
		if (!response.ok) throw new PartNotLoaded(`HTTP status ${response.status}`);
		return arrived(response.blob());
	},
	async setUp(file, settings) {
		const { SetupState } = await arrived(import('./session-setup.svelte'));
		return new SetupState(file, settings);
	},
	startRun: (...run) => new AnalysisRun(...run)
};

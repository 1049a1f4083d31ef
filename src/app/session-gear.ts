import { loadChunk, ChunkLoadError } from './load-chunk';
import { AnalysisRun, type VideoFile } from './session-run.svelte';
import type { SettingsState } from './session-settings.svelte';
import type { SetupState } from './session-setup.svelte';
import { storage, type AppStorage } from './storage/storage';

/** What a session works with; tests provide their own. */
export interface SessionGear {
	readonly storage: AppStorage;
	/** @throws {ChunkLoadError} when it does not arrive */
	download(url: string): Promise<Blob>;
	/** @throws {ChunkLoadError} when its code does not arrive */
	setUp(file: VideoFile, settings: SettingsState): Promise<SetupState>;
	startRun(...run: ConstructorParameters<typeof AnalysisRun>): AnalysisRun;
}

export const GEAR: SessionGear = {
	storage,
	async download(url) {
		const response = await loadChunk(fetch(url));
		if (!response.ok) throw new ChunkLoadError(`HTTP status ${response.status}`);
		return loadChunk(response.blob());
	},
	async setUp(file, settings) {
		const { SetupState } = await loadChunk(import('./session-setup.svelte'));
		return new SetupState(file, settings);
	},
	startRun: (...run) => new AnalysisRun(...run)
};

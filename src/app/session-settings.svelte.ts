import { NO_SETTINGS, type GaitSettings } from '../core/analysis';
import type { PoseMode } from '../core/recording';

/** What is needed to derive results from a recording. */
export interface ClipSettings extends GaitSettings {
	/** Real time = file time / factor. */
	readonly slowMotionFactor: number;
}

export const DEFAULT_CLIP_SETTINGS: ClipSettings = { ...NO_SETTINGS, slowMotionFactor: 1 };

/** What the user told before analysing; nothing of it is required. */
export class SettingsState {
	clip = $state.raw<ClipSettings>(DEFAULT_CLIP_SETTINGS);
	mode = $state<PoseMode>('accurate');

	change(part: Partial<ClipSettings>): void {
		this.clip = { ...this.clip, ...part };
	}
}

import { NO_SETTINGS, type GaitSettings } from '../core/analysis';
import type { Effort, PoseMode } from '../core/recording';

/** What is needed to derive results from a recording. */
export interface ClipSettings extends GaitSettings {
	/** Real time = file time / factor. */
	readonly slowMotionFactor: number;
	/** How hard the run was; `null` is not told. */
	readonly effort: Effort | null;
}

export const DEFAULT_CLIP_SETTINGS: ClipSettings = {
	...NO_SETTINGS,
	slowMotionFactor: 1,
	effort: null
};

const DEFAULT_MODE: PoseMode = 'accurate';

/** What the user told before analysing; nothing of it is required. */
export class SettingsState {
	clip = $state.raw<ClipSettings>(DEFAULT_CLIP_SETTINGS);
	mode = $state<PoseMode>(DEFAULT_MODE);
	/** Measures frames, too, that the gait does not need. */
	allFrames = $state(false);

	/** Something differs from what everybody starts with. */
	get changed(): boolean {
		return this.mode !== DEFAULT_MODE || this.allFrames || this.clip !== DEFAULT_CLIP_SETTINGS;
	}

	change(part: Partial<ClipSettings>): void {
		this.clip = { ...this.clip, ...part };
	}
}

import type { PoseMode } from '../core/recording';
import { DEFAULT_CLIP_SETTINGS, type ClipSettings } from './clip-settings';

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

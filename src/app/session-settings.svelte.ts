import type { BackendName, PoseMode } from '../core/model/recording';
import { DEFAULT_CLIP_SETTINGS, type ClipSettings } from './clip-settings';
import type { RunSettings } from './record/unfinished';

const DEFAULT_MODE: PoseMode = 'accurate';

/** What the user entered before analysing; nothing of it is required. */
export class SettingsState {
	clip = $state.raw<ClipSettings>(DEFAULT_CLIP_SETTINGS);
	mode = $state<PoseMode>(DEFAULT_MODE);
	/** Whose run it is; `null` for nobody's yet. */
	athleteId = $state<string | null>(null);
	/** Also measures frames that are not needed. */
	allFrames = $state(false);
	/** What runs the pose model; `null` for what a trial found best. */
	backend = $state<BackendName | null>(null);

	/** Whether anything differs from the defaults. */
	get changed(): boolean {
		return (
			this.mode !== DEFAULT_MODE ||
			this.allFrames ||
			this.backend !== null ||
			this.clip !== DEFAULT_CLIP_SETTINGS
		);
	}

	/** How precisely it is measured, for a clip of which nothing was said. */
	forAnother(): SettingsState {
		const { mode, allFrames, backend } = this;
		return Object.assign(new SettingsState(), { mode, allFrames, backend });
	}

	/** Takes over what changes the points of an interrupted analysis: with anything else it would start over. */
	takeOver({ mode, allFrames, backend, slowMotionFactor }: RunSettings): void {
		Object.assign(this, { mode, allFrames, backend });
		if (slowMotionFactor !== this.clip.slowMotionFactor) this.change({ slowMotionFactor });
	}

	change(part: Partial<ClipSettings>): void {
		this.clip = { ...this.clip, ...part };
	}
}

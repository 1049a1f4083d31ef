import { NO_SETTINGS, type GaitSettings } from '../core/model/settings';
import type { Effort } from '../core/model/recording';

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

/** The settings of a session kept earlier: what was not asked then is not told. */
export const settingsOf = ({
	settings
}: {
	readonly settings: Partial<ClipSettings>;
}): ClipSettings => ({ ...DEFAULT_CLIP_SETTINGS, ...settings });

import { NO_SETTINGS, type GaitSettings } from '../core/model/settings';
import type { Effort } from '../core/model/recording';

/** What is needed to derive results from a recording. */
export interface ClipSettings extends GaitSettings {
	/** Real time = file time / factor. */
	readonly slowMotionFactor: number;
	/** How hard the run was; `null` when not given. */
	readonly effort: Effort | null;
}

export const DEFAULT_CLIP_SETTINGS: ClipSettings = {
	...NO_SETTINGS,
	slowMotionFactor: 1,
	effort: null
};

/** The settings of a stored session. Settings that did not exist when it was stored count as not given. */
export const settingsOf = ({
	settings
}: {
	readonly settings: Partial<ClipSettings>;
}): ClipSettings => ({ ...DEFAULT_CLIP_SETTINGS, ...settings });

import type { OverallMetric, SideMetric } from './metrics';

export type Severity = 'info' | 'warning' | 'error';

export type QualityCode =
	| 'file-damaged'
	| 'graphics-lost'
	| 'several-people'
	| 'partly-in-view'
	| 'scene-cut'
	| 'several-passes'
	| 'both-ways'
	| 'off-axis-view'
	| 'walking'
	| 'few-strides'
	| 'motion-blur'
	| 'dark-picture'
	| 'far-leg-unreliable'
	| 'far-leg-follows'
	| 'metric-unsupported'
	| 'implausible-value'
	| 'feet-cut-off'
	| 'feet-unmeasured'
	| 'slow-motion-suspected'
	| 'cadence-disagreement'
	| 'scale-disagreement'
	| 'irregular-gait'
	| 'gait-unclear'
	| 'filter-cutoff'
	| 'legs-exchanged'
	| 'legs-unclear'
	| 'duplicate-frames'
	| 'dropped-frames'
	| 'frames-spared'
	| 'part-measured'
	| 'profile-views-disagree';

/** Something the reader of a result must know. The sentence comes from the catalogue (`src/report/words`). */
export interface QualityNote {
	readonly code: QualityCode;
	readonly severity: Severity;
	/** The metric concerned, or `null` for the clip as a whole. */
	readonly metric: SideMetric | OverallMetric | null;
	/** Numbers and names the sentence needs. */
	readonly details: Readonly<Record<string, number | string>>;
}

/** Notes that whoever looks at a list of clips must see. */
export const SESSION_FLAGS = [
	'slow-motion-suspected',
	'walking',
	'off-axis-view',
	'several-people',
	'few-strides'
] as const satisfies readonly QualityCode[];
export type SessionFlag = (typeof SESSION_FLAGS)[number];

/** A picture whose light parts are darker than this (0 to 255, see `brightnessOf`) does not show a runner clearly. */
export const TOO_DARK = 45;

/**
 * Whether it is still open at which speed the clip plays: a wrong clock is suspected and the user has not answered.
 * Until then nothing is concluded from the numbers.
 */
export const clockInQuestion = (
	quality: readonly { readonly code: string; readonly severity: string }[]
): boolean =>
	quality.some(({ code, severity }) => code === 'slow-motion-suspected' && severity === 'error');

/** What the user may enter about the clip. `null` is unknown. */
export interface GaitSettings {
	readonly speedMetresPerSecond: number | null;
	readonly heightMetres: number | null;
	/** Overrides the estimate. Positive when the scene appears turned clockwise. */
	readonly cameraRollDegrees: number | null;
	/** Rise of the belt over 100 forward, negative downhill; see `beltFrame`. */
	readonly inclinePercent: number | null;
	/** The user has said at which speed the clip plays: a suspicion is no question any more. */
	readonly clockConfirmed: boolean;
}

export const NO_SETTINGS: GaitSettings = {
	speedMetresPerSecond: null,
	heightMetres: null,
	cameraRollDegrees: null,
	inclinePercent: null,
	clockConfirmed: false
};

/** What makes sense of each, both ends included; the same on the page and on the command line. */
export const SETTING_RANGES = {
	/** Nobody runs faster; a belt slower than this stands still. */
	speedMetresPerSecond: [0.3, 13],
	heightMetres: [1, 2.4],
	slowMotionFactor: [0.25, 64],
	cameraRollDegrees: [-45, 45]
} as const satisfies Record<string, readonly [least: number, most: number]>;

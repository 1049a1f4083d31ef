/** What a run was on. */
export const SURFACES = ['treadmill', 'road', 'track', 'trail', 'grass'] as const;
export type Surface = (typeof SURFACES)[number];

/** How the hip felt at one time. */
export interface Feeling {
	/** 0 none to 10 the worst imaginable. */
	readonly pain: number;
	/** Stiff, whether or not it hurt. */
	readonly stiff: boolean;
	/** In the runner's own words; may be empty. */
	readonly words: string;
}

/** When the runner is asked how it felt. */
export const FELT_WHEN = ['during', 'straightAfter', 'dayAfter'] as const;
export type FeltWhen = (typeof FELT_WHEN)[number];

/** One run of the return-to-running diary. `null`: not told, or not known yet. */
export type DiaryRun = {
	readonly id: string;
	/** Calendar day where the runner was, `yyyy-mm-dd`. */
	readonly date: string;
	readonly distanceMetres: number | null;
	readonly durationSeconds: number | null;
	/** Where it is `null`, distance and duration give it. */
	readonly speedMetresPerSecond: number | null;
	/** Rise over run, %; negative downhill. */
	readonly inclinePercent: number | null;
	readonly surface: Surface | null;
	/** The analysed session of this run. */
	readonly sessionId: string | null;
} & { readonly [when in FeltWhen]: Feeling | null };

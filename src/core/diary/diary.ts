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

/** One run of the return-to-running diary. `null`: not given, or not known yet. */
export type DiaryRun = {
	readonly id: string;
	/** Calendar day where the runner was, `yyyy-mm-dd`. */
	readonly date: string;
	readonly distanceMetres: number | null;
	readonly durationSeconds: number | null;
	/** Where it is `null`, it follows from distance and duration. */
	readonly speedMetresPerSecond: number | null;
	/** Rise over run, %; negative downhill. */
	readonly inclinePercent: number | null;
	readonly surface: Surface | null;
	/** The analysed session of this run. */
	readonly sessionId: string | null;
	/** Who ran; `null` for whoever uses the app. */
	readonly athleteId: string | null;
} & { readonly [when in FeltWhen]: Feeling | null };

/** A run of which only the day is known. */
export const newRun = (id: string, date: string): DiaryRun => ({
	id,
	date,
	distanceMetres: null,
	durationSeconds: null,
	speedMetresPerSecond: null,
	inclinePercent: null,
	surface: null,
	sessionId: null,
	athleteId: null,
	during: null,
	straightAfter: null,
	dayAfter: null
});

const MILLISECONDS_A_DAY = 86_400_000;

/** Days since 1970-01-01 of a calendar day `yyyy-mm-dd`; `NaN` when there is no such day. */
export function dayNumber(date: string): number {
	const [year, month, day] = date.split('-').map(Number);
	const number = Date.UTC(year!, month! - 1, day) / MILLISECONDS_A_DAY;
	return dateOf(number) === date ? number : NaN;
}

/** The calendar day `yyyy-mm-dd` of a day number. */
export function dateOf(day: number): string {
	return Number.isFinite(day) ? new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10) : '';
}

/** Distance, time and speed of a run: where two are known, the third follows. */
export function paceOf(
	run: Pick<DiaryRun, 'distanceMetres' | 'durationSeconds' | 'speedMetresPerSecond'>
): {
	readonly metres: number | null;
	readonly seconds: number | null;
	readonly speed: number | null;
} {
	const { distanceMetres: metres, durationSeconds: seconds, speedMetresPerSecond: speed } = run;
	return {
		metres: metres ?? (seconds !== null && speed !== null ? seconds * speed : null),
		seconds: seconds ?? (metres !== null && speed ? metres / speed : null),
		speed: speed ?? (metres !== null && seconds ? metres / seconds : null)
	};
}

/** Oldest first; runs of a day keep their order. */
export const byDate = (runs: readonly DiaryRun[]): DiaryRun[] =>
	[...runs].sort((a, b) => dayNumber(a.date) - dayNumber(b.date));

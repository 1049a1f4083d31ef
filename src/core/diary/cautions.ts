import { byDate, dayNumber, FELT_WHEN, paceOf, type DiaryRun } from './diary';
import { highest } from './weeks';

export const LOADS = ['speed', 'incline', 'volume'] as const;
export type Load = (typeof LOADS)[number];

/** A reason to be careful that a rule found in a run; what each says and where it comes from is in `src/report/words`. */
export type Caution = { readonly runId: string } & (
	| { readonly rule: 'rising-together'; readonly loads: readonly Load[] }
	| { readonly rule: 'worse-day-after'; readonly during: number; readonly dayAfter: number }
	| { readonly rule: 'stiff-without-pain' }
);

const WEEK_DAYS = 7;

/**
 * The rise from which a load counts as raised. The article names no numbers; these were chosen: a tenth of volume is
 * the usual cautious step, the others exceed the fluctuation of a treadmill's display or a watch.
 */
const RISE = { speedShare: 0.03, inclinePoints: 0.5, volumeShare: 0.1 } as const;

/** One load at a time is progress; two at once are a caution. */
const LOADS_AT_ONCE = 2;

/**
 * What the rules find, oldest run first.
 *
 * - `rising-together`: of fastest speed, steepest incline and volume, at least two are higher in the seven
 *   days up to a run than in the last seven days of running before them. A diary that has just begun knows fewer
 *   days of these: then as many days are compared with as many. Reported again when another load joins, and when
 *   they still rise a week later.
 * - `worse-day-after`: more pain on the day after than during the run.
 * - `stiff-without-pain`: stiff at some time, and no pain at any.
 */
export function cautionsOf(runs: readonly DiaryRun[]): Caution[] {
	const ordered = byDate(runs);
	let said: { readonly day: number; readonly loads: readonly Load[] } | null = null;
	return ordered.flatMap((run, place): Caution[] => {
		const raised = raisedLoads(ordered.slice(0, place + 1));
		const loads = raised.length >= LOADS_AT_ONCE ? raised : [];
		const day = dayNumber(run.date);
		const told = said && day - said.day < WEEK_DAYS ? said.loads : [];
		const rising = loads.some((load) => !told.includes(load));
		if (rising) said = { day, loads: [...told, ...loads] };
		else if (loads.length === 0) said = null;
		const { during, dayAfter } = run;
		const runId = run.id;
		return [
			...(rising ? [{ runId, rule: 'rising-together' as const, loads }] : []),
			...(during && dayAfter && dayAfter.pain > during.pain
				? [
						{
							runId,
							rule: 'worse-day-after' as const,
							during: during.pain,
							dayAfter: dayAfter.pain
						}
					]
				: []),
			...(isStiffWithoutPain(run) ? [{ runId, rule: 'stiff-without-pain' as const }] : [])
		];
	});
}

function isStiffWithoutPain(run: DiaryRun): boolean {
	const felt = FELT_WHEN.flatMap((when) => run[when] ?? []);
	return felt.some(({ stiff }) => stiff) && felt.every(({ pain }) => pain === 0);
}

/**
 * Loads of the week that ends with the last run, and of the week before it; after a break, of the last week of
 * running. Days before the first run of the diary are unknown, not days without a run: both sides are cut to the days
 * known.
 */
function raisedLoads(ordered: readonly DiaryRun[]): Load[] {
	const day = (run: DiaryRun) => dayNumber(run.date);
	const upTo = (end: number, days: number) =>
		ordered.filter((run) => day(run) > end - days && day(run) <= end);
	const [first, now] = [day(ordered[0]!), day(ordered.at(-1)!)];
	const last = ordered.findLast((run) => day(run) <= now - WEEK_DAYS);
	if (!last) return [];
	const isBreak = upTo(now - WEEK_DAYS, WEEK_DAYS).length === 0;
	const end = isBreak ? day(last) : now - WEEK_DAYS;
	const days = Math.min(WEEK_DAYS, end - first + 1);
	const [week, earlier] = [upTo(now, days), upTo(end, days)];
	const raised = {
		speed: isAbove(fastest(week), fastest(earlier), (speed) => speed * (1 + RISE.speedShare)),
		incline: isAbove(steepest(week), steepest(earlier), (slope) => slope + RISE.inclinePoints),
		volume: hasMoreVolume(week, earlier)
	};
	return LOADS.filter((load) => raised[load]);
}

function hasMoreVolume(week: readonly DiaryRun[], earlier: readonly DiaryRun[]): boolean {
	const raised = (volume: number) => volume * (1 + RISE.volumeShare);
	// Kilometres where all runs have them, otherwise time: never one compared with the other.
	for (const kind of ['metres', 'seconds'] as const) {
		const [now, before] = [sumOf(week, kind), sumOf(earlier, kind)];
		if (now !== null && before !== null) return isAbove(now, before, raised);
	}
	return false;
}

const isAbove = (
	now: number | null,
	before: number | null,
	raised: (before: number) => number
): boolean => now !== null && before !== null && now >= raised(before);

const fastest = (runs: readonly DiaryRun[]) => highest(runs.map((run) => paceOf(run).speed));
const steepest = (runs: readonly DiaryRun[]) => highest(runs.map((run) => run.inclinePercent));

/** `null` when one of the runs lacks it. */
function sumOf(runs: readonly DiaryRun[], kind: 'metres' | 'seconds'): number | null {
	const values = runs.map((run) => paceOf(run)[kind]);
	return values.includes(null) ? null : values.reduce<number>((sum, value) => sum + value!, 0);
}

import { dateOf, dayNumber, FELT_WHEN, paceOf, type DiaryRun, type FeltWhen } from './diary';

/** The runs of a calendar week, Monday to Sunday. */
export interface DiaryWeek {
	/** Its Monday, `yyyy-mm-dd`. */
	readonly monday: string;
	readonly runs: number;
	/** Sum over the runs that have it; `null` when none does. */
	readonly metres: number | null;
	readonly seconds: number | null;
	/** m/s */
	readonly fastest: number | null;
	/** % */
	readonly steepest: number | null;
	/** The worst of the week, 0 to 10. */
	readonly pain: { readonly [when in FeltWhen]: number | null };
}

const WEEK_DAYS = 7;
/** Day 0 of day numbers, 1970-01-01, was a Thursday. */
const THURSDAY_AFTER_MONDAY = 3;

/** All weeks from the first run to the last, including those without a run, oldest first. */
export function weeksOf(runs: readonly DiaryRun[]): DiaryWeek[] {
	const weekOf = (run: DiaryRun) =>
		Math.floor((dayNumber(run.date) + THURSDAY_AFTER_MONDAY) / WEEK_DAYS);
	const numbers = runs.map(weekOf);
	if (numbers.length === 0) return [];
	const first = Math.min(...numbers);
	return Array.from({ length: Math.max(...numbers) - first + 1 }, (_, i) => {
		const own = runs.filter((run) => weekOf(run) === first + i);
		const paces = own.map(paceOf);
		const worst = (when: FeltWhen) => highest(own.map((run) => run[when]?.pain ?? null));
		return {
			monday: dateOf((first + i) * WEEK_DAYS - THURSDAY_AFTER_MONDAY),
			runs: own.length,
			metres: sum(paces.map(({ metres }) => metres)),
			seconds: sum(paces.map(({ seconds }) => seconds)),
			fastest: highest(paces.map(({ speed }) => speed)),
			steepest: highest(own.map((run) => run.inclinePercent)),
			pain: Object.fromEntries(FELT_WHEN.map((when) => [when, worst(when)])) as DiaryWeek['pain']
		};
	});
}

const known = (values: readonly (number | null)[]) => values.filter((value) => value !== null);

function sum(values: readonly (number | null)[]): number | null {
	const told = known(values);
	return told.length > 0 ? told.reduce((total, value) => total + value, 0) : null;
}

/** `null` when none is known. */
export function highest(values: readonly (number | null)[]): number | null {
	const told = known(values);
	return told.length > 0 ? Math.max(...told) : null;
}

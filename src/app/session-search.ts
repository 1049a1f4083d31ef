import type { ProfileLabel } from '../core/model/comparison';
import type { Athlete, SessionEntry } from './storage/schema';

/** Which sessions of a list are looked for; each part narrows the choice. */
export interface SessionFilter {
	/** Words; each must occur in the name, the file's name, the note, or the athlete's name or tags. */
	readonly query: string;
	/** `'any'`, an athlete's id, or `null` for sessions that are nobody's. */
	readonly athleteId: string | null;
	/** Of the athlete; `null` for any. */
	readonly tag: string | null;
	readonly label: ProfileLabel | null;
	/** m/s, from and below; `null` for any. */
	readonly speed: readonly [from: number, below: number] | null;
	/** Saved since, milliseconds since 1970; `null` for any time. */
	readonly since: number | null;
}

export const NO_FILTER: SessionFilter = {
	query: '',
	athleteId: 'any',
	tag: null,
	label: null,
	speed: null,
	since: null
};

const narrowed = (filter: SessionFilter): (keyof SessionFilter)[] =>
	(Object.keys(NO_FILTER) as (keyof SessionFilter)[]).filter(
		(part) => filter[part] !== NO_FILTER[part]
	);

/** Whether a filter looks for anything in particular. */
export const isNarrow = (filter: SessionFilter): boolean => narrowed(filter).length > 0;

/** How many choices narrow it, beside the words that are searched. */
export const choicesOf = (filter: SessionFilter): number =>
	narrowed(filter).filter((part) => part !== 'query').length;

/** The sessions that a filter looks for, in the order of the list. */
export function sessionsFound(
	entries: readonly SessionEntry[],
	athletes: readonly Athlete[],
	filter: SessionFilter
): readonly SessionEntry[] {
	if (!isNarrow(filter)) return entries;
	const byId = new Map(athletes.map((athlete) => [athlete.id, athlete]));
	const wanted = filter.query.toLowerCase().split(/\s+/).filter(Boolean);
	return entries.filter((entry) => {
		const athlete = entry.athleteId === null ? undefined : byId.get(entry.athleteId);
		const { headline } = entry;
		if (filter.athleteId !== 'any' && (athlete?.id ?? null) !== filter.athleteId) return false;
		if (filter.tag !== null && !athlete?.tags.includes(filter.tag)) return false;
		if (filter.label !== null && headline.label !== filter.label) return false;
		if (filter.since !== null && entry.savedAt < filter.since) return false;
		if (filter.speed !== null) {
			const speed = headline.numbers?.overall.speedMetresPerSecond?.mean ?? NaN;
			if (!(speed >= filter.speed[0] && speed < filter.speed[1])) return false;
		}
		if (wanted.length === 0) return true;
		const parts = [
			entry.name,
			entry.clip.name,
			entry.note,
			athlete?.name,
			...(athlete?.tags ?? [])
		];
		const text = parts.join(' ').toLowerCase();
		return wanted.every((word) => text.includes(word));
	});
}

/** All tags in use, in alphabetical order. */
export const tagsOf = (athletes: readonly Athlete[]): string[] =>
	[...new Set(athletes.flatMap(({ tags }) => tags))].sort((a, b) => a.localeCompare(b));

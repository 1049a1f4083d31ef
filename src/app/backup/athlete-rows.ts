import type { BackedUpStore } from './row-schemas';

/** A row of any store: all of them have their key in `id`. */
export interface Row {
	readonly id: string;
	readonly [key: string]: unknown;
}

/**
 * Which rows belong to an athlete: the athlete, its sessions, what has the key of one of them, and what names the
 * athlete or one of them.
 *
 * @param sessions all rows of the store of sessions
 */
export function ofAthlete(
	athlete: string,
	sessions: readonly Row[]
): (store: BackedUpStore, row: Row) => boolean {
	const own = new Set(
		sessions.filter((session) => session['athleteId'] === athlete).map(({ id }) => id)
	);
	return (store, row) =>
		store === 'athletes'
			? row.id === athlete
			: row['athleteId'] === athlete || own.has(row.id) || own.has(String(row['sessionId']));
}

import type { SessionRow } from '../report/tables/session-table';
import type { Athlete, SessionEntry } from './storage/schema';

/** Sessions as rows of one table, with the names of those they belong to. */
export function sessionRows(
	sessions: readonly SessionEntry[],
	athletes: readonly Athlete[]
): SessionRow[] {
	const known = new Map(athletes.map((athlete) => [athlete.id, athlete]));
	return sessions.map(({ name, savedAt, clip, athleteId, note, headline }) => {
		const athlete = known.get(athleteId ?? '');
		return {
			session: name,
			athlete: athlete?.name ?? null,
			savedAt,
			clip: clip.name,
			fileDurationSeconds: clip.fileDurationSeconds,
			fileFrameRate: clip.fileFrameRate,
			heightMetres: athlete?.heightMetres ?? null,
			position: headline.position,
			label: headline.label,
			flags: headline.flags ?? [],
			note,
			numbers: headline.numbers ?? null
		};
	});
}

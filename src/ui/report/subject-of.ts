import type { AthleteList } from '../../app/athlete-list.svelte';
import { reportSubject } from '../../app/session-comparison';
import type { SessionKeeper } from '../../app/session-keeper.svelte';
import type { ReviewState } from '../../app/session-review.svelte';
import type { ReportSubject } from '../../report/running-report';

/** The open session as the subject of its report. */
export function subjectOf(
	review: ReviewState,
	{ title, savedAt, note, athleteId }: SessionKeeper,
	athletes: AthleteList
): ReportSubject {
	const athlete = athletes.all?.find(({ id }) => id === athleteId)?.name ?? null;
	return reportSubject(review, { name: title, savedAt, note, athlete });
}

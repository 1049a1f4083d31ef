import type { AppStorage } from '../storage/storage';

/**
 * How many bytes the kept videos have that a back-up would hold.
 *
 * @param athlete id of the one to back up; `null` for everything
 * @throws {StorageProblem}
 */
export async function keptBytes(
	{ clips, sessions }: Pick<AppStorage, 'clips' | 'sessions'>,
	athlete: string | null
): Promise<number> {
	const sizes = await clips.sizes();
	if (sizes.size === 0) return 0;
	const entries = await sessions.list();
	return entries
		.filter(({ athleteId }) => athlete === null || athleteId === athlete)
		.reduce((sum, { id }) => sum + (sizes.get(id) ?? 0), 0);
}

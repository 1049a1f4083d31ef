import { unlessRefused } from '../core/model/refusal';
import { deriveKept } from './derive';
import { headlineOf } from './session-headline';
import type { SessionEntry } from './storage/schema';
import { revisionOf, type SessionStore } from './storage/session-store';
import { StorageProblem } from './storage/storage-problem';

/**
 * Derives the numbers of sessions that an earlier version of the app stored without them, one after the other, and
 * stores them. A session that gives no result any more, or that is changed meanwhile, stays as it is.
 *
 * @throws {StorageProblem} when the storage fails
 */
export async function refreshNumbers(
	sessions: SessionStore,
	entries: readonly Pick<SessionEntry, 'id'>[]
): Promise<void> {
	for (const { id } of entries) {
		const stored = await sessions.get(id);
		const analysis = stored && unlessRefused(() => deriveKept(stored.source));
		if (!stored || !analysis) continue;
		const shown = { headline: headlineOf(analysis), thumbnail: null };
		try {
			await sessions.revise(id, revisionOf(stored.entry), shown, null);
		} catch (error) {
			const overtaken =
				error instanceof StorageProblem &&
				(error.code === 'session-changed' || error.code === 'session-deleted');
			if (!overtaken) throw error;
		}
		await new Promise((resolve) => setTimeout(resolve));
	}
}

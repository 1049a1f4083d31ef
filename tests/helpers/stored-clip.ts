import { DEFAULT_CLIP_SETTINGS } from '../../src/app/clip-settings';
import type { SessionEntry } from '../../src/app/storage/schema';
import type { StoredSession } from '../../src/app/storage/session-store';
import { readTracksFile } from '../../src/report/tracks-file';
import { fixtureText, TRACKS_FIXTURES } from './fixtures';
import { storedSession } from './stored';

/** A session whose points give a result. */
export function storedClip(id: string, part: Partial<SessionEntry> = {}): StoredSession {
	const recording = readTracksFile(fixtureText(TRACKS_FIXTURES[0]));
	const { entry, thumbnail } = storedSession(id, { clip: recording.clip, ...part });
	const source = { id, recording, settings: DEFAULT_CLIP_SETTINGS, corrections: [] };
	return { entry, source, thumbnail };
}

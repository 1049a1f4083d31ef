import type { ComparedClip } from '../core/compare/alike';
import { pointSource } from '../core/model/recording';
import type { ReportSubject } from '../report/running-report';
import { settingsOf } from './clip-settings';
import { keptVideo } from './kept-video';
import { ReviewState } from './session-review.svelte';
import type { Athlete, SessionEntry } from './storage/schema';
import type { AppStorage } from './storage/storage';

/** What is known of a session beside what was measured. */
export interface SessionFacts {
	readonly name: string;
	/** Milliseconds since 1970. */
	readonly savedAt: number;
	/** `null` when it belongs to nobody. */
	readonly athlete: string | null;
	readonly note: string;
}

/** A session of this device, derived again; with its video where that is kept. */
export interface OpenedSession {
	readonly entry: SessionEntry;
	readonly review: ReviewState;
	/** Whose it is; `null` for nobody's. */
	readonly athlete: Athlete | null;
}

/**
 * Opens a stored session for reading alone: nothing of it is stored again.
 *
 * @returns `null` when it is not on this device
 * @throws {Refusal} when it gives no result in its stored form
 * @throws {StorageProblem} when the storage cannot be read
 */
export async function openForReading(
	storage: Pick<AppStorage, 'sessions' | 'athletes' | 'clips'>,
	id: string
): Promise<OpenedSession | null> {
	const stored = await storage.sessions.get(id);
	if (!stored) return null;
	const { entry, source } = stored;
	const { recording, corrections, drawings = [] } = source;
	const athlete = entry.athleteId === null ? null : await storage.athletes.get(entry.athleteId);
	const file = await keptVideo(storage, entry);
	const review = new ReviewState(recording, file, settingsOf(source), corrections, [], drawings);
	return { entry, review, athlete };
}

/** A session as one of two to compare. */
export const comparedClip = ({ recording, settings, settled }: ReviewState): ComparedClip => ({
	analysis: settled,
	source: pointSource(recording.model),
	frameRate: recording.clip.fileFrameRate * settings.slowMotionFactor,
	speedEntered: settings.speedMetresPerSecond !== null
});

/** A session as the subject of a report: what is stored of it, not what is being dragged. */
export const reportSubject = (
	{ recording, settings, settled, corrections, drawings }: ReviewState,
	{ name, savedAt, athlete, note }: SessionFacts
): ReportSubject => ({
	analysis: settled,
	clip: recording.clip,
	model: recording.model,
	settings,
	drawings,
	corrections: corrections.length,
	athlete,
	name,
	date: savedAt,
	note
});

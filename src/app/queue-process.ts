import type { Recording } from '../core/model/recording';
import { readTracksFile } from '../report/tracks-file';
import { recordKeypoints } from './analyse';
import type { ClipSettings } from './clip-settings';
import type { Finished, ProcessWatch } from './queue.svelte';
import { headlineOf } from './session-headline';
import { SessionKeeper } from './session-keeper.svelte';
import { ReviewState } from './session-review.svelte';
import { isKeypointFile, type VideoFile } from './session-run.svelte';
import type { SettingsState } from './session-settings.svelte';
import { unfinishedRunOf } from './record/unfinished-runs';
import type { AppStorage } from './storage/storage';

/** A small picture of a review for the list of sessions, JPEG; `null` when none can be drawn. */
export type Thumbnailer = (review: ReviewState) => Promise<Uint8Array<ArrayBuffer> | null>;

export interface ProcessGear {
	readonly thumbnailOf: Thumbnailer;
	/** Where its session is kept. */
	readonly storage: AppStorage;
}

/** One file of a queue from its first frame to a stored session, see `Process`. */
export async function processFile(
	file: VideoFile,
	settings: SettingsState,
	watch: ProcessWatch,
	{ thumbnailOf, storage }: ProcessGear
): Promise<Finished> {
	const { signal } = watch;
	// Choices made meanwhile are for the files that wait.
	const { athleteId } = settings;
	const { recording, clip } = isKeypointFile(file)
		? { recording: readTracksFile(await file.text()), clip: settings.clip }
		: await record(file, settings, watch, storage);
	const review = new ReviewState(recording, isKeypointFile(file) ? null : file, clip);
	const keeper = new SessionKeeper(review, storage, null);
	keeper.athleteId = athleteId;
	const thumbnail = await thumbnailOf(review);
	signal.throwIfAborted();
	if (thumbnail) keeper.setThumbnail(thumbnail);
	await keeper.save();
	const { problem } = keeper;
	return {
		id: keeper.id,
		headline: headlineOf(review.settled),
		unkept: problem && { recording, settings: clip, problem }
	};
}

/** Resumes an interrupted analysis of the file, with its settings unless others were chosen. */
async function record(
	file: VideoFile,
	settings: SettingsState,
	watch: ProcessWatch,
	{ checkpoints }: AppStorage
): Promise<{ readonly recording: Recording; readonly clip: ClipSettings }> {
	const { mode, allFrames, backend } = settings;
	const { slowMotionFactor } = settings.clip;
	const before = settings.changed ? null : await unfinishedRunOf(file);
	const asked = before?.settings ?? { mode, allFrames, backend, slowMotionFactor };
	const clip = { ...settings.clip, slowMotionFactor: asked.slowMotionFactor };
	const { onFirstNumbers, ...others } = watch;
	const firstNumbers = { settings: clip, tell: onFirstNumbers };
	const recording = await recordKeypoints(file, { ...asked, checkpoints, firstNumbers, ...others });
	return { recording, clip };
}

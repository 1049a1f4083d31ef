import type { Recording } from '../core/recording';
import { readTracksFile } from '../report/tracks-file';
import { recordKeypoints } from './analyse';
import type { Finished, ProcessWatch } from './queue.svelte';
import { headlineOf, SessionKeeper } from './session-keeper.svelte';
import { ReviewState } from './session-review.svelte';
import { isKeypointFile, type VideoFile } from './session-run.svelte';
import type { SettingsState } from './session-settings.svelte';
import { storage } from './storage/storage';

/** A small picture of a review for the list of sessions, JPEG; `null` when none can be drawn. */
export type Thumbnailer = (review: ReviewState) => Promise<Uint8Array<ArrayBuffer> | null>;

/** One file of a queue from its first frame to a kept session, see `Process`. */
export async function processFile(
	file: VideoFile,
	settings: SettingsState,
	{ signal, onProgress }: ProcessWatch,
	thumbnailOf: Thumbnailer
): Promise<Finished> {
	const { clip } = settings;
	const recording = isKeypointFile(file)
		? readTracksFile(await file.text())
		: await record(file, settings, { signal, onProgress });
	const review = new ReviewState(recording, isKeypointFile(file) ? null : file, clip);
	const keeper = new SessionKeeper(review, storage, null);
	const thumbnail = await thumbnailOf(review);
	signal.throwIfAborted();
	if (thumbnail) keeper.setThumbnail(thumbnail);
	await keeper.save();
	const { problem } = keeper;
	return {
		id: keeper.id,
		headline: headlineOf(review),
		unkept: problem && { recording, settings: clip, problem }
	};
}

function record(file: VideoFile, settings: SettingsState, watch: ProcessWatch): Promise<Recording> {
	const { mode, allFrames, backend, clip } = settings;
	const { slowMotionFactor } = clip;
	return recordKeypoints(file, {
		mode,
		allFrames,
		backend,
		slowMotionFactor,
		checkpoints: storage.checkpoints,
		...watch
	});
}

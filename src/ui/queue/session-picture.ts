import type { ReviewState } from '../../app/session-review.svelte';
import { firstWholeFrame } from '../../core/model/legs';
import { singlePictures } from '../../media/page/playback-client';
import { thumbnailOf } from '../review/player/thumbnail';

/** The picture of a session whose review is not on any screen; `null` when its video gives none. */
export async function sessionPicture({ analysis, recording, file }: ReviewState) {
	const frame = firstWholeFrame(analysis.tracks);
	try {
		// A skeleton alone is only used for points without a video.
		if (file === null) return await thumbnailOf(analysis, frame, null);
		const { fileTimes, clip } = recording;
		for await (const { picture } of singlePictures(file, fileTimes, [frame], clip.turnDegrees)) {
			const thumbnail = await thumbnailOf(analysis, frame, picture);
			picture.close();
			return thumbnail;
		}
		return null;
	} catch (error) {
		// The session matters; its picture is an extra.
		console.error(error);
		return null;
	}
}

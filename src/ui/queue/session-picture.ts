import type { ReviewState } from '../../app/session-review.svelte';
import { firstWholeFrame } from '../../core/model/legs';
import { Pictures } from '../review/player/pictures.svelte';
import { thumbnailOf } from '../review/player/thumbnail';

/** The picture of a session whose review is not on any screen; `null` when its video gives none. */
export async function sessionPicture({ analysis, recording, file }: ReviewState) {
	const frame = firstWholeFrame(analysis.tracks);
	const pictures = new Pictures();
	try {
		await pictures.open(file, recording.fileTimes, undefined, recording.clip.turnDegrees);
		const image = await pictures.show(frame, () => true);
		// A skeleton alone is only used for points without a video.
		if (image === 'overtaken' || (file !== null && image === null)) return null;
		return await thumbnailOf(analysis, frame, image);
	} catch (error) {
		// The session matters; its picture is an extra.
		console.error(error);
		return null;
	} finally {
		pictures.close();
	}
}

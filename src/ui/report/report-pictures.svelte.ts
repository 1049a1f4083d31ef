import { untrack } from 'svelte';
import type { ReviewState } from '../../app/session-review.svelte';
import { KeyFrameImages } from '../review/key-frames/key-frame-images.svelte';

/**
 * The pictures of a session's frames, decoded while the component lives that calls this as it starts; none without a
 * video.
 *
 * @param framesOf which frames are wanted
 * @param mayDecode whether the processor is free for it
 */
export function framePictures(
	review: () => ReviewState,
	framesOf: (review: ReviewState) => readonly number[],
	mayDecode: () => boolean = () => true
): KeyFrameImages {
	const pictures = new KeyFrameImages();
	$effect(() => {
		const session = review();
		const { file, recording } = session;
		if (file === null || !mayDecode()) return;
		const abort = new AbortController();
		const wanted = framesOf(session);
		untrack(() => void pictures.load(file, recording, wanted, abort.signal));
		return () => abort.abort();
	});
	$effect(() => () => pictures.close());
	return pictures;
}

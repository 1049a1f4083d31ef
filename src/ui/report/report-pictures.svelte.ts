import { untrack } from 'svelte';
import type { ReviewState } from '../../app/session-review.svelte';
import type { Analysis } from '../../core/model/analysis';
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
	framesOf: (analysis: Analysis) => readonly number[],
	mayDecode: () => boolean = () => true
): KeyFrameImages {
	const pictures = new KeyFrameImages();
	$effect(() => {
		const { file, recording, settled } = review();
		if (file === null || !mayDecode()) return;
		const abort = new AbortController();
		const wanted = framesOf(settled);
		untrack(() => void pictures.load(file, recording, wanted, abort.signal));
		return () => abort.abort();
	});
	$effect(() => () => pictures.close());
	return pictures;
}

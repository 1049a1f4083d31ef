import type { ClipFacts } from '../core/model/recording';
import { Refusal } from '../core/model/refusal';
import { loadChunk } from './load-chunk';

/**
 * Makes sure that a file is the video from which a recording was made, so that its pictures match the stored points.
 *
 * @throws {Refusal} `other-video`, or why the file cannot be read
 * @throws {ChunkLoadError} when the code that reads files could not be loaded
 */
export async function expectSameVideo(
	file: Blob & { readonly name: string },
	clip: ClipFacts
): Promise<void> {
	const [{ readContainer }, { turnedFacts }] = await loadChunk(
		Promise.all([import('../media/clip/clip'), import('../media/clip/turned')])
	);
	const { facts, close } = await readContainer(file, file.name);
	close();
	if (!sameVideo(turnedFacts(facts, clip.turnDegrees ?? 0), clip))
		throw new Refusal('other-video', { name: clip.name });
}

/** The same picture size, frames and duration to the millisecond; its name may have changed. */
export const sameVideo = (a: ClipFacts, b: ClipFacts): boolean =>
	a.width === b.width &&
	a.height === b.height &&
	a.frameCount === b.frameCount &&
	Math.abs(a.fileDurationSeconds - b.fileDurationSeconds) < 0.001;

import type { VideoFile } from './session-run.svelte';
import type { SessionEntry } from './storage/schema';
import type { AppStorage } from './storage/storage';

/** The video of a session, where the user wanted it kept; a storage that fails costs its pictures only. */
export async function keptVideo(
	{ clips }: Pick<AppStorage, 'clips'>,
	{ id, clip }: SessionEntry
): Promise<VideoFile | null> {
	try {
		const video = await clips.get(id);
		return video && new File([video], clip.name);
	} catch (error) {
		console.error(error);
		return null;
	}
}

import type { VideoKind } from '../../media/page/video-writer';

/** Of the File System Access API, which not every browser has. */
type SaveFilePicker = (options: {
	readonly suggestedName: string;
	readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
}) => Promise<FileSystemFileHandle>;

/**
 * Lets the user choose a file, to be written as the video grows.
 *
 * @returns `null` where the browser cannot, or the user chose none
 */
export async function fileToWrite(
	name: string,
	{ mimeType, extension }: VideoKind
): Promise<WritableStream | null> {
	const { showSaveFilePicker } = window as unknown as { showSaveFilePicker?: SaveFilePicker };
	if (!showSaveFilePicker) return null;
	try {
		const types = [{ accept: { [mimeType]: [`.${extension}`] } }];
		const handle = await showSaveFilePicker({ suggestedName: name, types });
		return await handle.createWritable();
	} catch (error) {
		if (error instanceof DOMException && error.name === 'AbortError') return null;
		throw error;
	}
}

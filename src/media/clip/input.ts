import {
	ALL_FORMATS,
	CustomSource,
	Input,
	type InputTrack,
	type InputVideoTrack
} from 'mediabunny';
import { fileRead } from '../file-reading';

/**
 * A video file as mediabunny reads it, for measuring, playing and telling what it is. Bytes come by `arrayBuffer()`:
 * readers of a Blob's stream stall in WebKit. What cannot be read is thrown as {@link fileRead} says, wherever the bytes
 * are needed, so that it is never taken for a damaged video.
 *
 * @param onRead told whenever bytes were read: the work goes on
 */
export function openInput(file: Blob, onRead: () => void = () => undefined): Input {
	const source = new CustomSource({
		getSize: () => file.size,
		read: async (start, end) =>
			new Uint8Array(await fileRead(file.slice(start, end).arrayBuffer())),
		prefetchProfile: 'fileSystem',
		// Of bytes read ahead: `fileRead` has told, and whoever needs them asks again.
		handleUnhandledError: () => undefined
	});
	source.on('read', onRead);
	return new Input({ source, formats: ALL_FORMATS });
}

/** The one that is measured and shown: the first in the file. */
export const videoTrackAmong = (tracks: readonly InputTrack[]): InputVideoTrack | undefined =>
	tracks.find((track) => track.isVideoTrack());

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
	const source = new EndingSource({
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

/** The one that is measured and shown: the largest picture, as the others are previews; the first of equal ones. */
export async function videoTrackAmong(
	tracks: readonly InputTrack[]
): Promise<InputVideoTrack | undefined> {
	const pictures = tracks.filter((track) => track.isVideoTrack());
	if (pictures.length < 2) return pictures[0];
	const sizes = await Promise.all(pictures.map(pixelsOf));
	return pictures[sizes.indexOf(Math.max(...sizes))];
}

async function pixelsOf(track: InputVideoTrack): Promise<number> {
	try {
		return (await track.getCodedWidth()) * (await track.getCodedHeight());
	} catch {
		// A track that cannot be read is not taken while another can.
		return 0;
	}
}

/** Whoever reads so few places so often in so short a time gets nowhere. Playing reads sixty a second. */
const CIRCLE = { places: 16, reads: 5_000, milliseconds: 10_000 } as const;

/** What mediabunny reads through, in its own words. */
interface Reading {
	_read(this: unknown, start: number, end: number, ...where: unknown[]): unknown;
}

/**
 * A source that ends a reader which runs in a circle: in damaged Matroska files mediabunny looks for the next cluster and
 * finds the same bytes for ever (`resync`, 1.61). Whoever reads gets an error, as of any damaged file.
 */
class EndingSource extends CustomSource implements Reading {
	readonly #places = new Set<number>();
	#reads = 0;
	#since = 0;

	_read(start: number, end: number, ...where: unknown[]): unknown {
		this.#places.add(start);
		if (this.#places.size > CIRCLE.places) this.#begin();
		if (++this.#reads > CIRCLE.reads) {
			if (performance.now() - this.#since < CIRCLE.milliseconds)
				throw new RangeError(`Bytes ${start} to ${end} are read in a circle.`);
			this.#begin();
		}
		return (CustomSource.prototype as unknown as Reading)._read.call(this, start, end, ...where);
	}

	#begin(): void {
		this.#places.clear();
		this.#reads = 0;
		this.#since = performance.now();
	}
}

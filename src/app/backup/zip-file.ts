import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { piecesOf, type Piece } from './clip-pieces';

/** What a zip without extensions holds, bytes, less room for its directory. Any program opens such a zip. */
export const MOST_ZIP_BYTES = 4e9;
/** Compressed without a pause, bytes: about a frame of the screen. */
const SLICE_BYTES = 2 ** 18;

/**
 * A zip that grows file by file. Of a video only one piece is in memory at a time: the zip refers to where it lies, as
 * blobs can.
 */
export class ZipFile {
	readonly #parts: BlobPart[] = [];
	/** What is passed through right now. */
	#piece: Piece | null = null;
	readonly #zip = new Zip((error, chunk) => {
		if (error) throw error;
		const { bytes, blob } = this.#piece ?? {};
		this.#parts.push(chunk === bytes ? blob! : chunk);
	});

	/** @param time of all files in it */
	constructor(readonly time: Date) {}

	/** @param onBytes told how many more are done; what it throws ends the work */
	async compress(
		path: string,
		bytes: Uint8Array,
		onBytes: (bytes: number) => void = () => undefined
	): Promise<void> {
		const file = new ZipDeflate(path);
		file.mtime = this.time;
		this.#zip.add(file);
		for (let at = 0; at === 0 || at < bytes.length; at += SLICE_BYTES) {
			const end = Math.min(bytes.length, at + SLICE_BYTES);
			file.push(bytes.subarray(at, end), end === bytes.length);
			onBytes(end - at);
			await pause();
		}
	}

	/**
	 * Puts a video in as it is.
	 *
	 * @param onPiece sees each piece before it is put in; what it throws ends the work
	 * @throws {Refusal} `file-lost`
	 */
	async store(path: string, video: Blob, onPiece: (piece: Piece) => Promise<void>): Promise<void> {
		const file = new ZipPassThrough(path);
		file.mtime = this.time;
		this.#zip.add(file);
		for await (const piece of piecesOf(video)) {
			await onPiece(piece);
			this.#piece = piece;
			file.push(piece.bytes, piece.isLast);
			this.#piece = null;
			await pause();
		}
	}

	finished(): Blob {
		this.#zip.end();
		return new Blob(this.#parts, { type: 'application/zip' });
	}
}

/** Lets the page draw and hear its buttons. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

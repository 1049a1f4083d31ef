import { fileRead } from '../../media/file-reading';
import { BackUpProblem } from './back-up-problem';
import { sha256 } from './sha256';

/**
 * Videos are read, hashed and written in pieces of this size, bytes: browsers hash only what is in memory as a whole, and
 * a video may be larger than that. Part of the format.
 */
export const PIECE_BYTES = 2 ** 22;

/** A piece of a video, and the part of its file that it is. */
export interface Piece {
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly blob: Blob;
	readonly isLast: boolean;
}

/**
 * The pieces of a video in their order, one in memory at a time.
 *
 * @throws {Refusal} `file-lost`
 */
export async function* piecesOf(video: Blob): AsyncGenerator<Piece, undefined> {
	for (let at = 0; at < video.size; at += PIECE_BYTES) {
		const end = Math.min(video.size, at + PIECE_BYTES);
		const blob = video.slice(at, end);
		const bytes = new Uint8Array(await fileRead(blob.arrayBuffer()));
		yield { bytes, blob, isLast: end === video.size };
	}
}

/**
 * The bytes of a video, for as long as they are what they were when they were hashed; then it fails with a
 * {@link BackUpProblem}: `damaged`.
 *
 * @param hashes SHA-256 of each piece
 * @param onBytes told how many more were read; what it throws ends the stream
 */
export function checkedStream(
	video: Blob,
	hashes: readonly string[],
	onBytes: (bytes: number) => void
): ReadableStream<Uint8Array<ArrayBuffer>> {
	const pieces = piecesOf(video);
	let index = 0;
	return new ReadableStream<Uint8Array<ArrayBuffer>>({
		async pull(controller) {
			const { value: piece } = await pieces.next();
			if (piece === undefined) return controller.close();
			if ((await sha256(piece.bytes)) !== hashes[index++])
				throw new BackUpProblem('damaged', `clip, piece ${index}`);
			onBytes(piece.bytes.length);
			controller.enqueue(piece.bytes);
		}
	});
}

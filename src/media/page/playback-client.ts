import { transfer, wrap } from 'comlink';
import type { ClipFacts, QuarterTurn } from '../../core/model/recording';
import { Refusal } from '../../core/model/refusal';
import { supervise, WorkerFailure } from '../../threads/supervise';
import type { PictureOrder } from '../clip/picture-maker';
import type { Pixels } from '../clip/planar-picture';
import type { PlaybackApi, PlaybackFrame } from '../playback-api';
import { PlaybackCache, REACH_FRAMES, type InsteadOfWorker } from './playback-cache';
import { PixelPicture, type PlaybackPicture } from '../playback-picture';

/** Initial size of the pictures: sharp on a laptop, small enough to cache many. */
const LONG_SIDE_PIXELS = 1280;
/** Memory of closed pictures that waits to be used again. */
const MOST_SPARES = 2;

/**
 * The measured frames of `file` by index; what WebCodecs cannot decode comes from a `<video>`.
 *
 * @param longSide width or height of the pictures, pixels; {@link PlaybackCache.sharpen} changes it
 * @param turn by which they are turned clockwise, beyond what the file says
 * @throws {Error} when the file cannot be opened in either way
 */
export async function openPlayback(
	file: Blob,
	fileTimes: Float64Array,
	longSide = LONG_SIDE_PIXELS,
	turn: QuarterTurn = 0
): Promise<PlaybackCache> {
	const { decoder, end, instead } = await startDecoder(file, fileTimes, turn);
	const spares: ArrayBuffer[] = [];
	const giveBack = (memory: ArrayBuffer) => {
		if (spares.length < MOST_SPARES) spares.push(memory);
	};
	const frames = {
		seek: (index: number) => decoder.seek(index),
		next: async (from: number, longSide: number) => {
			const spare = spares.pop() ?? null;
			const frame = await decoder.next(from, { longSide, pixels: true, spare });
			if (frame === null) return null;
			return { index: frame.index, image: pictureOf(frame.image, giveBack) };
		}
	};
	return new PlaybackCache(frames, fileTimes.length, longSide, end, instead);
}

/**
 * Pictures of single frames, which the receiver must close; those that do not decode are missing. Nothing is decoded ahead:
 * of each frame that Chromium draws it keeps a copy as large as the frame.
 *
 * @param indices ascending; the same twice counts once
 * @param turn by which they are turned clockwise, beyond what the file says
 * @throws {Error} when the file cannot be opened
 */
export async function* singlePictures(
	file: Blob,
	fileTimes: Float64Array,
	indices: readonly number[],
	turn: QuarterTurn = 0
): AsyncGenerator<{ readonly index: number; readonly picture: PlaybackPicture }, void> {
	const { decoder, end } = await startDecoder(file, fileTimes, turn);
	const order = { longSide: LONG_SIDE_PIXELS, pixels: true, spare: null };
	/** Decoded last: one that did not decode was passed over for it. */
	let last: PlaybackFrame | null = null;
	try {
		for (const index of new Set(indices)) {
			if (last === null || last.index < index) {
				if (index > (last?.index ?? -Infinity) + REACH_FRAMES) await decoder.seek(index);
				const frame = await decoder.next(index, order);
				if (frame === null) return;
				last = { index: frame.index, image: pictureOf(frame.image, () => undefined) };
			}
			if (last.index === index) yield { index, picture: last.image };
		}
	} finally {
		end();
	}
}

/**
 * Small pictures of frames from the whole clip, each with its index; the receiver must close them. A frame that does
 * not decode is replaced by the next.
 *
 * @param clip times of all its frames and of its key frames, s, and how it is turned
 * @param indices ascending
 * @param longSide largest width or height, pixels
 */
export async function* smallPictures(
	file: Blob,
	clip: {
		readonly facts: Pick<ClipFacts, 'turnDegrees'>;
		readonly times: Float64Array;
		readonly keyTimes: Float64Array;
	},
	indices: readonly number[],
	longSide: number
): AsyncGenerator<{ readonly index: number; readonly image: ImageBitmap }, void> {
	const { decoder, end } = await startDecoder(file, clip.times, clip.facts.turnDegrees ?? 0);
	const order = { longSide, pixels: false, spare: null };
	try {
		let last = -Infinity;
		for (const index of indices) {
			const time = clip.times[index]!;
			// Only where a key frame lies between is starting anew cheaper than decoding on.
			if (clip.keyTimes.some((key) => key > last && key <= time)) await decoder.seek(index);
			last = time;
			const frame = await decoder.next(index, order);
			if (frame === null) return;
			const { image } = frame;
			if (image instanceof ImageBitmap) yield { index: frame.index, image };
		}
	} finally {
		end();
	}
}

const pictureOf = (
	image: ImageBitmap | Pixels,
	giveBack: (memory: ArrayBuffer) => void
): PlaybackPicture => ('data' in image ? new PixelPicture(image, giveBack) : image);

type Decoder = Pick<PlaybackApi, 'seek' | 'next' | 'close'>;

interface Started {
	readonly decoder: Decoder;
	readonly end: () => void;
	readonly instead: InsteadOfWorker | null;
}

async function startDecoder(
	file: Blob,
	fileTimes: Float64Array,
	turn: QuarterTurn
): Promise<Started> {
	try {
		return { ...(await startWorker(file, fileTimes, turn)), instead: null };
	} catch (error) {
		const { SteppedPlayback } = await import('./stepped-playback');
		const stepped = await SteppedPlayback.open(file, fileTimes, turn);
		if (stepped === null) throw error;
		const instead = error instanceof WorkerFailure ? 'part' : 'codec';
		return { decoder: stepped, end: () => void stepped.close(), instead };
	}
}

async function startWorker(file: Blob, fileTimes: Float64Array, turn: QuarterTurn) {
	const worker = new Worker(new URL('../../../workers/playback.worker.ts', import.meta.url), {
		type: 'module'
	});
	const api = wrap<PlaybackApi>(worker);
	const { answer, end } = supervise(worker, 'playback');
	const decoder: Decoder = {
		seek: (index) => answer(api.seek(index)),
		next: (from, order) => answer(api.next(from, transferred(order))).catch(thrownAsLost),
		close: () => answer(api.close())
	};
	try {
		await answer(api.open(file, fileTimes, turn));
	} catch (error) {
		end();
		throw error;
	}
	return { decoder, end };
}

/** Of an error that crosses a worker's border its name and its message are left: here the code. */
function thrownAsLost(error: unknown): never {
	const isLost =
		error instanceof Error && error.name === 'Refusal' && error.message === 'file-lost';
	throw isLost ? new Refusal('file-lost', {}, { cause: error }) : error;
}

const transferred = (order: PictureOrder): PictureOrder =>
	order.spare === null ? order : transfer(order, [order.spare]);

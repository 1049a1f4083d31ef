import type { CropSquare } from './crop';

/** A decoded frame; valid until the iterator that yielded it moves on. */
export interface Frame {
	/** Presentation time as stored in the file, s. */
	readonly time: number;
	/**
	 * `size x size x 3` RGB bytes of a square of the upright frame, black outside.
	 *
	 * @param into memory for the result; fresh without it
	 */
	cut(
		square: CropSquare,
		size: number,
		into?: Uint8Array<ArrayBuffer>
	): Promise<Uint8Array<ArrayBuffer>>;
	/**
	 * What a square shows of the frame, as a small picture; the receiver must close it.
	 *
	 * @param size width of a picture of the whole square, pixels
	 */
	picture(square: CropSquare, size: number): Promise<FramePicture>;
}

/** A small picture of a part of the upright frame. */
export interface FramePicture {
	readonly image: ImageBitmap;
	/** The part that it shows. */
	readonly region: Region;
}

/** A part of the upright frame, pixels. */
export interface Region {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** Frames that did not decode. */
export interface Damage {
	readonly decodedFrames: number;
	readonly totalFrames: number;
}

/** How far an earlier reading of the same clip got. */
export interface ReadSoFar {
	/** Time of the last frame, s. */
	readonly lastTime: number;
	/** Frames decoded up to and including it. */
	readonly decodedFrames: number;
}

/** The frames of one clip (`src/media/clip` has the one over WebCodecs). */
export interface FrameSource {
	/** Presentation time of every frame, ascending, s. */
	readonly times: Float64Array;
	/** Those of the frames that decode without any other, ascending, s. */
	readonly keyTimes: Float64Array;
	/** All frames in order, or those after what was read before; times strictly increasing; returns what was lost. */
	all(read?: ReadSoFar): AsyncGenerator<Frame, Damage | null>;
	/** The frames shown at ascending times. */
	at(times: readonly number[]): AsyncGenerator<Frame, void>;
}

/** Size of the upright frame, pixels. */
export interface FrameSize {
	readonly width: number;
	readonly height: number;
}

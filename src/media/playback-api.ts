import type { QuarterTurn } from '../core/model/recording';
import type { PictureOrder } from './clip/picture-maker';
import type { Pixels } from './clip/planar-picture';
import type { PlaybackPicture } from './playback-picture';

/** A decoded frame, upright, as the worker delivers it: image or memory is transferred. */
export interface DecodedFrame {
	/** Index into the recording's `fileTimes`. */
	readonly index: number;
	readonly image: ImageBitmap | Pixels;
}

/** A decoded frame, upright. */
export interface PlaybackFrame {
	/** Index into the recording's `fileTimes`. */
	readonly index: number;
	/** The receiver must close it. */
	readonly image: PlaybackPicture;
}

/**
 * What the playback worker does: decodes the measured frames of one file in presentation order.
 * One call at a time.
 */
export interface PlaybackApi {
	/**
	 * @param fileTimes presentation time of each measured frame, s
	 * @param turn by which the pictures are turned clockwise, beyond what the file says
	 */
	open(file: Blob, fileTimes: Float64Array, turn: QuarterTurn): Promise<void>;
	/** The next {@link next} yields this frame (or the first that decodes after it). */
	seek(index: number): Promise<void>;
	/**
	 * The next measured frame at or after `from`; `null` at the end. Frames before `from` are decoded and dropped.
	 *
	 * @throws {Refusal} `file-lost`
	 */
	next(from: number, order: PictureOrder): Promise<DecodedFrame | null>;
	close(): Promise<void>;
}

/** A decoded frame, upright, at playback size. */
export interface PlaybackFrame {
	/** Index into the recording's `fileTimes`. */
	readonly index: number;
	/** Transferred: the receiver closes it. */
	readonly image: ImageBitmap;
}

/** The playback worker is gone: no frame comes from it any more. */
export class PlaybackCrash extends Error {
	override readonly name = 'PlaybackCrash';
}

/**
 * What the playback worker does: decodes the measured frames of one file in presentation order.
 * One call at a time.
 */
export interface PlaybackApi {
	/**
	 * @param fileTimes presentation time of each measured frame, s
	 * @param longSide largest width or height of the frames handed out, pixels
	 */
	open(file: Blob, fileTimes: Float64Array, longSide: number): Promise<void>;
	/** The next {@link next} yields this frame (or the first that decodes after it). */
	seek(index: number): Promise<void>;
	/** The next measured frame at or after `from`; `null` at the end. Frames before `from` are decoded and dropped. */
	next(from: number): Promise<PlaybackFrame | null>;
	close(): Promise<void>;
}

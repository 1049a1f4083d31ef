import { frameAt } from './clip/playback-decoder';

/** What a `<video>` shows after seeking to a time. */
export interface ShownFrame {
	/** Upright; the receiver must close it. */
	readonly image: ImageBitmap;
	/** The frame's own time on the video's clock, s; `null` where the browser does not report it. */
	readonly mediaTime: number | null;
}

/** A `<video>` that is stepped from frame to frame. It lives in the page, since workers have none. */
export interface VideoStepper {
	/**
	 * @returns `null` when the video does not reach this time
	 */
	show(time: number): Promise<ShownFrame | null>;
}

/** A frame of the file as a `<video>` showed it. */
export interface SteppedFrame {
	/** Index among the file's frames. */
	readonly index: number;
	/** Upright; the receiver must close it. */
	readonly image: ImageBitmap;
}

/** Past the last frame's own time, so that rounding cannot select the one before it. */
const INTO_LAST_FRAME_SECONDS = 0.0005;

/**
 * The frames of a file by index, from a `<video>`. The demuxer says which frames there are and when; the video
 * delivers their pictures. Both clocks begin where the file's edit list says; where a browser begins elsewhere, its
 * offset is measured first.
 */
export class SteppedFrames {
	#offset: Promise<number> | null = null;

	/** @param times presentation time of every frame of the file, ascending, s */
	constructor(
		readonly video: VideoStepper,
		readonly times: Float64Array
	) {}

	/** The frame at an index, or the one that the video shows instead; `null` when it shows none of the file's. */
	async at(index: number): Promise<SteppedFrame | null> {
		this.#offset ??= this.#measuredOffset();
		const offset = await this.#offset;
		const frame = await this.#shown(index, offset);
		if (frame === null || frame.index === index) return frame;
		// The time of an earlier frame may be reported late.
		frame.image.close();
		return this.#shown(index, offset);
	}

	async #shown(index: number, offset: number): Promise<SteppedFrame | null> {
		const shown = await this.video.show(this.#middleOf(index) + offset);
		if (shown === null) return null;
		if (shown.mediaTime === null) return { index, image: shown.image };
		const found = frameAt(this.times, shown.mediaTime - offset);
		if (found === null) shown.image.close();
		return found === null ? null : { index: found, image: shown.image };
	}

	/** Half-way to the next frame, so that rounding cannot select a neighbour. */
	#middleOf(index: number): number {
		const { times } = this;
		const time = times[index]!;
		const next = times[index + 1];
		return next === undefined ? time + INTO_LAST_FRAME_SECONDS : (time + next) / 2;
	}

	/** Video's clock minus the demuxer's: 0 where a first or a later frame has the same time on both. */
	async #measuredOffset(): Promise<number> {
		const first = await this.#timeShownAt(0);
		if (first === null || frameAt(this.times, first) !== null) return 0;
		const later = await this.#timeShownAt(this.#middleOf(this.times.length >> 1));
		if (later === null || frameAt(this.times, later) !== null) return 0;
		return first - this.times[0]!;
	}

	async #timeShownAt(time: number): Promise<number | null> {
		const shown = await this.video.show(time);
		shown?.image.close();
		return shown?.mediaTime ?? null;
	}
}

import { VideoSample, type VideoSampleSink } from 'mediabunny';
import { SAME_TIME_SECONDS } from '../../core/model/frame-times';
import type { SteppedFrame, SteppedFrames } from '../stepped-frames';

/**
 * Decodes through a `<video>`, in place of mediabunny's sink over WebCodecs: the same frames with the demuxer's
 * times. One frame is fetched while the one before it is used. Frames that the video does not show are left out.
 */
export class SteppedSink implements Pick<VideoSampleSink, 'samples' | 'samplesAtTimestamps'> {
	constructor(readonly frames: SteppedFrames) {}

	async *samples(from = -Infinity): AsyncGenerator<VideoSample, void, unknown> {
		const { times } = this.frames;
		const after = times.findIndex((time) => time > from);
		const first = after < 0 ? times.length - 1 : Math.max(0, after - 1);
		const indices = Array.from({ length: times.length - first }, (_, i) => first + i);
		for await (const sample of this.#inTurn(indices)) if (sample !== null) yield sample;
	}

	/** @param timestamps ascending, s */
	async *samplesAtTimestamps(
		timestamps: Iterable<number> | AsyncIterable<number>
	): AsyncGenerator<VideoSample | null, void, unknown> {
		const { times } = this.frames;
		const indices: number[] = [];
		for await (const time of timestamps)
			indices.push(times.findLastIndex((each) => each <= time + SAME_TIME_SECONDS));
		yield* this.#inTurn(indices);
	}

	async *#inTurn(indices: readonly number[]): AsyncGenerator<VideoSample | null, void, unknown> {
		let ahead = this.#fetch(indices[0]);
		try {
			for (let at = 0; at < indices.length; at++) {
				const frame = await ahead;
				ahead = this.#fetch(indices[at + 1]);
				yield frame && this.#sample(frame);
			}
		} finally {
			(await ahead)?.image.close();
		}
	}

	#fetch(index: number | undefined): Promise<SteppedFrame | null> {
		if (index === undefined || index < 0) return Promise.resolve(null);
		const fetching = this.frames.at(index);
		// A failure is thrown when its turn comes; until then it must not count as unhandled.
		fetching.catch(() => undefined);
		return fetching;
	}

	#sample({ index, image }: SteppedFrame): VideoSample {
		const sample = new VideoSample(image, { timestamp: this.frames.times[index]! });
		image.close();
		return sample;
	}
}

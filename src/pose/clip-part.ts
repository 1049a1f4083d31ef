import { countDistinct, SAME_TIME_SECONDS, timesWithin } from '../core/model/frame-times';
import type { FileRange } from '../core/model/recording';
import type { Damage, Frame, FrameSource, ReadSoFar } from '../pixels/frame-source';

/** The frames of one stretch of a clip, at the times they have in the file. */
export class ClipPart implements FrameSource {
	readonly times: Float64Array;
	/** The first frame counts as one: reaching it costs the same whatever is read afterwards. */
	readonly keyTimes: Float64Array;

	/** @throws {RangeError} when no frame lies in the range */
	constructor(
		readonly source: FrameSource,
		range: FileRange
	) {
		this.times = timesWithin(source.times, range);
		const first = this.times[0];
		if (first === undefined) throw new RangeError(`No frame from ${range.from} to ${range.to} s.`);
		const keys = timesWithin(source.keyTimes, range);
		this.keyTimes = Float64Array.of(
			first,
			...keys.filter((time) => time > first + SAME_TIME_SECONDS)
		);
	}

	/** Decoding begins at the key frame before the part and ends with the part; see `FrameSource.all`. */
	async *all(read?: ReadSoFar): AsyncGenerator<Frame, Damage | null> {
		const start = read ?? { lastTime: this.#timeBefore(), decodedFrames: 0 };
		let { decodedFrames } = start;
		const end = this.times.at(-1)! + SAME_TIME_SECONDS;
		for await (const frame of this.source.all(start)) {
			if (frame.time > end) break;
			decodedFrames++;
			yield frame;
		}
		const totalFrames = countDistinct(this.times);
		return decodedFrames < totalFrames ? { decodedFrames, totalFrames } : null;
	}

	at(times: readonly number[]): AsyncGenerator<Frame, void> {
		return this.source.at(times);
	}

	/** Of the last frame that does not belong to the part. */
	#timeBefore(): number {
		const { times } = this.source;
		return times.findLast((time) => time < this.times[0]! - SAME_TIME_SECONDS) ?? -Infinity;
	}
}

import type { VideoSample, VideoSampleSink } from 'mediabunny';
import type { Damage, Frame, FrameSource, ReadSoFar } from '../../pixels/frame-source';
import type { QuarterTurn } from '../../core/model/recording';
import { countDistinct, SAME_TIME_SECONDS } from '../../core/model/frame-times';
import { Refusal } from '../../core/model/refusal';
import { SpareBytes } from '../../pixels/spare-bytes';
import { FrameSampler } from './frame-sampler';
import { FramePictures } from './frame-picture';
import { turnedSample } from './turned';

/** What a reader knows of its file beside its frames. */
export interface FileFacts {
	/** Frames that should follow the last listed but are not in the file. */
	readonly missingFrames?: number;
	/** Its colours, for frames whose planes are used. */
	readonly colour?: Partial<VideoColorSpaceInit>;
	/** By which each frame is turned clockwise. */
	readonly turn?: QuarterTurn;
	/** Told of each frame decoded. */
	readonly onFrame?: () => void;
	/** Rejects when the file is gone: then nothing of it is damaged. */
	readonly expectReadable?: () => Promise<void>;
}

const NOTHING_READ: ReadSoFar = { lastTime: -Infinity, decodedFrames: 0 };

/** Decodes the frames of one clip; each frame is closed when the next is requested. */
export class FrameReader implements FrameSource {
	readonly sampler: FrameSampler;
	readonly #pictures = new FramePictures();
	readonly #spares = new SpareBytes();
	/** Seconds spent waiting for decoded frames, and cutting squares out of them. */
	decodeSeconds = 0;

	constructor(
		readonly sink: Pick<VideoSampleSink, 'samples' | 'samplesAtTimestamps'>,
		/** Presentation time of every frame, ascending, s. */
		readonly times: Float64Array,
		readonly keyTimes: Float64Array,
		readonly file: FileFacts = {}
	) {
		this.sampler = new FrameSampler(file.colour);
	}

	/**
	 * All frames in order, times strictly increasing; a stretch that does not decode is left out.
	 *
	 * @param read what an earlier reading had decoded: continues after it
	 * @returns (as the generator's result) what was lost of the whole clip, or `null`
	 * @throws {Refusal} `file-lost`
	 */
	async *all(read = NOTHING_READ): AsyncGenerator<Frame, Damage | null> {
		let decoded = read.decodedFrames;
		// What comes before the first listed frame is needed for decoding, but is not shown (edit lists).
		let last = Math.max(read.lastTime, this.times[0]! - 2 * SAME_TIME_SECONDS);
		let from = read.lastTime;
		let failedAfter = NaN;
		for (;;) {
			try {
				for await (const frame of this.#frames(this.sink.samples(from))) {
					if (frame.time <= last + SAME_TIME_SECONDS) continue;
					last = frame.time;
					decoded++;
					yield frame;
				}
				break;
			} catch (error) {
				told(error);
				if (last !== failedAfter) {
					// A browser takes decoders away from hidden pages, and a phone when it needs them: a new one goes on.
					failedAfter = last;
					if (decoded > read.decodedFrames) from = last;
					continue;
				}
				const next = this.keyTimes.find((time) => time > Math.max(last, from));
				if (next === undefined) {
					if (decoded === 0) throw undecoded(error);
					break;
				}
				// Damage ends at the next frame that needs no other.
				from = next;
			}
		}
		const total = countDistinct(this.times) + (this.file.missingFrames ?? 0);
		if (decoded >= total) return null;
		await this.file.expectReadable?.();
		return { decodedFrames: decoded, totalFrames: total };
	}

	/**
	 * The frames shown at ascending times; times at which nothing decodes are skipped.
	 *
	 * @throws {Refusal} `unreadable-file` when none of them decodes; `file-lost`
	 */
	async *at(times: readonly number[]): AsyncGenerator<Frame, void> {
		let last = -Infinity;
		const read = async function* (this: FrameReader, some: readonly number[]) {
			for await (const frame of this.#frames(this.sink.samplesAtTimestamps(some))) {
				if (frame.time <= last + SAME_TIME_SECONDS) continue;
				last = frame.time;
				yield frame;
			}
		}.bind(this);
		let failure: unknown;
		try {
			yield* read(times);
			return;
		} catch (error) {
			failure = told(error);
		}
		// Damage: each of the others gets a decoder of its own, for it may end before them.
		for (const time of times) {
			if (time <= last) continue;
			try {
				yield* read([time]);
			} catch (error) {
				told(error);
			}
		}
		if (last === -Infinity) throw undecoded(failure);
	}

	async *#frames(
		samples: AsyncGenerator<VideoSample | null, void, unknown>
	): AsyncGenerator<Frame> {
		let missed = false;
		try {
			for (;;) {
				const asked = performance.now();
				const next = await samples.next();
				this.decodeSeconds += (performance.now() - asked) / 1000;
				if (next.done) break;
				this.file.onFrame?.();
				missed ||= next.value === null;
				if (next.value === null) continue;
				const sample = turnedSample(next.value, this.file.turn ?? 0);
				try {
					yield this.#upright(sample);
				} finally {
					sample.close();
				}
			}
		} finally {
			await samples.return(undefined);
		}
		// A `<video>` whose file is gone shows nothing, and does not say why.
		if (missed) await this.file.expectReadable?.();
	}

	#upright(sample: VideoSample): Frame {
		return {
			time: sample.timestamp,
			cut: async (square, size, into) => {
				const began = performance.now();
				const pixels = await this.sampler.cut(sample, square, size, into);
				this.decodeSeconds += (performance.now() - began) / 1000;
				return pixels;
			},
			picture: async (square, size) => {
				const { displayWidth, displayHeight } = sample;
				const memory = this.#spares.take(size * size * 3);
				const rgb = await this.sampler.cut(sample, square, size, memory);
				const picture = this.#pictures.make(rgb, size, square, displayWidth, displayHeight);
				this.#spares.give(rgb);
				return picture;
			}
		};
	}
}

/** @throws {Refusal} the file itself is gone */
function told(error: unknown): unknown {
	if (error instanceof Refusal) throw error;
	console.error(error);
	return error;
}

/** None of its pictures could be decoded. */
const undecoded = (cause: unknown) =>
	new Refusal('unreadable-file', { kind: 'undecoded' }, { cause });

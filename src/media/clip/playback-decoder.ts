import { EncodedPacketSink, VideoSampleSink, type Input, type VideoSample } from 'mediabunny';
import type { QuarterTurn } from '../../core/model/recording';
import { firstIndexFrom } from '../../core/math/bisect';
import { Refusal } from '../../core/model/refusal';
import { openInput, videoTrackAmong } from './input';
import { PictureMaker, type PictureOrder } from './picture-maker';
import { turnedSample } from './turned';
import type { DecodedFrame, PlaybackApi } from '../playback-api';

/**
 * A decoded sample is the measured frame when their times agree this closely. Both come from the same container, so
 * they are equal but for rounding; neighbouring frames are at least 2 ms apart (480 a second).
 */
const SAME_FRAME_SECONDS = 0.0005;

/** Decodes the measured frames of one file; the work behind the playback worker. */
export class PlaybackDecoder implements PlaybackApi {
	#input: Input | null = null;
	#sink: VideoSampleSink | null = null;
	#packets: EncodedPacketSink | null = null;
	#samples: AsyncGenerator<VideoSample, void, unknown> | null = null;
	/** Time of the frame decoded last, s; `null` where decoding cannot go on. */
	#reached: number | null = null;
	#fileTimes: Float64Array = new Float64Array();
	#turn: QuarterTurn = 0;
	readonly #pictures = new PictureMaker();

	/** @param onStep told of each step: bytes read, a frame decoded */
	constructor(readonly onStep: () => void = () => undefined) {}

	async open(file: Blob, fileTimes: Float64Array, turn: QuarterTurn = 0): Promise<void> {
		this.#fileTimes = fileTimes;
		this.#turn = turn;
		this.#input = openInput(file, this.onStep);
		const track = await videoTrackAmong(await this.#input.getTracks());
		if (track === undefined) throw new Error('The file has no video track to play.');
		if (!(await track.canDecode())) throw new Error('WebCodecs cannot decode this video.');
		this.#sink = new VideoSampleSink(track);
		this.#packets = new EncodedPacketSink(track);
	}

	async seek(index: number): Promise<void> {
		const time = this.#fileTimes[index];
		if (this.#sink === null || time === undefined)
			throw new RangeError(`No frame ${index} among ${this.#fileTimes.length}.`);
		if (await this.#comesNext(time)) return;
		this.#reached = null;
		await this.#samples?.return();
		this.#samples = this.#sink.samples(time - SAME_FRAME_SECONDS);
	}

	/** Whether decoding on is shorter than starting anew: no key frame lies between. */
	async #comesNext(time: number): Promise<boolean> {
		if (this.#reached === null || time <= this.#reached) return false;
		const key = await this.#packets!.getKeyPacket(time, { metadataOnly: true });
		return key !== null && key.timestamp <= this.#reached;
	}

	async next(from: number, order: PictureOrder): Promise<DecodedFrame | null> {
		try {
			return await this.#next(from, order);
		} catch (error) {
			if (error instanceof Refusal) throw error;
			// A browser takes a decoder away from a page that was hidden, or did not use it for a while.
			console.error(error);
			this.#reached = null;
			await this.seek(from);
			return this.#next(from, order);
		}
	}

	async #next(from: number, order: PictureOrder): Promise<DecodedFrame | null> {
		if (this.#samples === null) await this.seek(from);
		for (;;) {
			const { value, done } = await this.#samples!.next();
			this.onStep();
			this.#reached = value ? value.timestamp : null;
			if (done || !value) return null;
			const sample = turnedSample(value, this.#turn);
			try {
				const index = frameAt(this.#fileTimes, sample.timestamp);
				if (index !== null && index >= from)
					return { index, image: await this.#pictures.make(sample, order) };
			} finally {
				sample.close();
			}
		}
	}

	async close(): Promise<void> {
		await this.#samples?.return();
		this.#input?.dispose();
	}
}

/** Index of the measured frame with this time, or `null` when the sample was not measured. */
export function frameAt(fileTimes: Float64Array, time: number): number | null {
	const index = firstIndexFrom(fileTimes, time - SAME_FRAME_SECONDS);
	const found = fileTimes[index];
	return found !== undefined && Math.abs(found - time) <= SAME_FRAME_SECONDS ? index : null;
}

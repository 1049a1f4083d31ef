import { ALL_FORMATS, BlobSource, Input, VideoSampleSink, type VideoSample } from 'mediabunny';
import type { PlaybackApi, PlaybackFrame } from './playback-api';

/**
 * A decoded sample is the measured frame when their times agree this closely. Both come from the same
 * container, so they are equal but for rounding; neighbouring frames are at least 2 ms apart (480 a second).
 */
const SAME_TIME_SECONDS = 0.0005;

/** Decodes the measured frames of one file; the work behind the playback worker. */
export class PlaybackDecoder implements PlaybackApi {
	#input: Input | null = null;
	#sink: VideoSampleSink | null = null;
	#samples: AsyncGenerator<VideoSample, void, unknown> | null = null;
	#fileTimes: Float64Array = new Float64Array();
	#canvas = new OffscreenCanvas(1, 1);
	#longSide = 0;

	async open(file: Blob, fileTimes: Float64Array, longSide: number): Promise<void> {
		this.#fileTimes = fileTimes;
		this.#longSide = longSide;
		this.#input = new Input({ source: new BlobSource(file), formats: ALL_FORMATS });
		const track = await this.#input.getPrimaryVideoTrack();
		if (track === null) throw new Error('The file has no video track to play.');
		if (!(await track.canDecode())) throw new Error('WebCodecs cannot decode this video.');
		this.#sink = new VideoSampleSink(track);
	}

	async seek(index: number): Promise<void> {
		await this.#samples?.return();
		const time = this.#fileTimes[index];
		if (this.#sink === null || time === undefined)
			throw new RangeError(`No frame ${index} among ${this.#fileTimes.length}.`);
		this.#samples = this.#sink.samples(time - SAME_TIME_SECONDS);
	}

	async next(from: number): Promise<PlaybackFrame | null> {
		if (this.#samples === null) await this.seek(from);
		for (;;) {
			const { value: sample, done } = await this.#samples!.next();
			if (done || !sample) return null;
			try {
				const index = frameAt(this.#fileTimes, sample.timestamp);
				if (index !== null && index >= from) return { index, image: this.#paint(sample) };
			} finally {
				sample.close();
			}
		}
	}

	async close(): Promise<void> {
		await this.#samples?.return();
		this.#input?.dispose();
	}

	#paint(sample: VideoSample): ImageBitmap {
		const { displayWidth, displayHeight } = sample;
		const scale = Math.min(1, this.#longSide / Math.max(displayWidth, displayHeight));
		const width = Math.round(displayWidth * scale);
		const height = Math.round(displayHeight * scale);
		if (this.#canvas.width !== width || this.#canvas.height !== height)
			this.#canvas = new OffscreenCanvas(width, height);
		sample.draw(this.#canvas.getContext('2d')!, 0, 0, width, height);
		return this.#canvas.transferToImageBitmap();
	}
}

/** Index of the measured frame with this time, or `null` when the sample was not measured. */
export function frameAt(fileTimes: Float64Array, time: number): number | null {
	let low = 0;
	let high = fileTimes.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (fileTimes[middle]! < time - SAME_TIME_SECONDS) low = middle + 1;
		else high = middle;
	}
	const found = fileTimes[low];
	return found !== undefined && Math.abs(found - time) <= SAME_TIME_SECONDS ? low : null;
}

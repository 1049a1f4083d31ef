import type { DecodedFrame, PlaybackApi } from '../playback-api';
import type { PictureOrder } from '../clip/picture-maker';
import type { QuarterTurn } from '../../core/model/recording';
import { readContainer } from '../clip/clip';
import { expectReadable } from '../file-reading';
import { turnedImage } from '../clip/turned';
import { frameAt } from '../clip/playback-decoder';
import { SteppedFrames } from '../stepped-frames';
import { SteppedVideo } from './stepped-video';

/** Plays the measured frames through a `<video>`, for files that the playback worker cannot decode. */
export class SteppedPlayback implements Pick<PlaybackApi, 'seek' | 'next' | 'close'> {
	private constructor(
		readonly video: SteppedVideo,
		readonly frames: SteppedFrames,
		readonly fileTimes: Float64Array,
		readonly file: Blob,
		readonly turn: QuarterTurn
	) {}

	/** @returns `null` when the browser cannot play the file */
	static async open(
		file: Blob,
		fileTimes: Float64Array,
		turn: QuarterTurn
	): Promise<SteppedPlayback | null> {
		const { times, close } = await readContainer(file, '');
		close();
		const video = await SteppedVideo.open(file);
		const frames = video && new SteppedFrames(video, times);
		return frames && new SteppedPlayback(video, frames, fileTimes, file, turn);
	}

	/** Nothing to prepare: each step seeks. */
	seek(): Promise<void> {
		return Promise.resolve();
	}

	async next(from: number, { longSide }: PictureOrder): Promise<DecodedFrame | null> {
		for (let index = from; index < this.fileTimes.length; index++) {
			const place = frameAt(this.frames.times, this.fileTimes[index]!);
			const frame = place === null ? null : await this.frames.at(place);
			if (frame === null) continue;
			if (frame.index === place) {
				const image = turnedImage(await shrunk(frame.image, longSide), this.turn);
				return { index, image };
			}
			frame.image.close();
		}
		// A `<video>` whose file is gone shows nothing, and does not say why.
		await expectReadable(this.file);
		return null;
	}

	close(): Promise<void> {
		this.video.close();
		return Promise.resolve();
	}
}

async function shrunk(image: ImageBitmap, longSide: number): Promise<ImageBitmap> {
	const scale = longSide / Math.max(image.width, image.height);
	if (scale >= 1) return image;
	const small = await createImageBitmap(image, {
		resizeWidth: Math.round(image.width * scale),
		resizeHeight: Math.round(image.height * scale)
	});
	image.close();
	return small;
}

import type { VideoSample } from 'mediabunny';
import { PlanarPictures, type Pixels } from './planar-picture';

/** What picture is wanted. */
export interface PictureOrder {
	/** Desired size of the longer side, pixels; the picture may be up to twice as large. */
	readonly longSide: number;
	/** Raw pixels are accepted; otherwise it is an image of exactly this size. */
	readonly pixels: boolean;
	/** Memory of a picture that is no longer needed, for reuse: allocating takes longer than making the picture. */
	readonly spare: ArrayBuffer | null;
}

/**
 * Timings of each way before one is chosen: the first of each includes setting up, others may be delayed by something
 * else.
 */
const TRIALS = 4;
/** Graphics hardware needs a small fraction of the time; a smaller lead means that the machine was busy meanwhile. */
const QUICKER = 0.5;

/**
 * Makes upright pictures of decoded frames, either by the browser's own drawing, which is fast on graphics hardware,
 * or from the planes, which is fast everywhere else. Both are timed on the first frames. One at a time.
 */
export class PictureMaker {
	#canvas = new OffscreenCanvas(1, 1);
	#planar: PlanarPictures | null = null;
	#planesFailed = false;
	/** Milliseconds of each timed picture. */
	readonly #drawn: number[] = [];
	readonly #fromPlanes: number[] = [];

	async make(sample: VideoSample, order: PictureOrder): Promise<ImageBitmap | Pixels> {
		if (!order.pixels || this.#drawingIsQuicker()) return this.#draw(sample, order.longSide);
		const isTrial = this.#drawn.length < this.#fromPlanes.length && this.#drawn.length < TRIALS;
		const started = performance.now();
		if (isTrial) {
			const image = this.#draw(sample, order.longSide);
			this.#drawn.push(performance.now() - started);
			return image;
		}
		const pixels = await this.#fromPlanesOf(sample, order);
		if (pixels === null) return this.#draw(sample, order.longSide);
		if (this.#fromPlanes.length < TRIALS) this.#fromPlanes.push(performance.now() - started);
		return pixels;
	}

	/** `null` where the browser does not hand out planes, or not those that it promises. */
	async #fromPlanesOf(sample: VideoSample, order: PictureOrder): Promise<Pixels | null> {
		if (this.#planesFailed) return null;
		this.#planar ??= new PlanarPictures();
		try {
			return await this.#planar.make(sample, order.longSide, order.spare);
		} catch (error) {
			console.error(error);
			this.#planesFailed = true;
			return null;
		}
	}

	#drawingIsQuicker(): boolean {
		return (
			this.#drawn.length === TRIALS &&
			this.#fromPlanes.length === TRIALS &&
			Math.min(...this.#drawn) < QUICKER * Math.min(...this.#fromPlanes)
		);
	}

	#draw(sample: VideoSample, longSide: number): ImageBitmap {
		const { displayWidth, displayHeight } = sample;
		const scale = Math.min(1, longSide / Math.max(displayWidth, displayHeight));
		const width = Math.round(displayWidth * scale);
		const height = Math.round(displayHeight * scale);
		if (this.#canvas.width !== width || this.#canvas.height !== height)
			this.#canvas = new OffscreenCanvas(width, height);
		sample.draw(this.#canvas.getContext('2d')!, 0, 0, width, height);
		return this.#canvas.transferToImageBitmap();
	}
}

import { cropOfFrame } from '../../pixels/crop';

/** Takes small square pictures of what a video element shows now. Keeps its canvas. */
export class LivePicture {
	readonly #context: OffscreenCanvasRenderingContext2D;

	/** @param size side of the pictures, pixels */
	constructor(readonly size: number) {
		const context = new OffscreenCanvas(size, size).getContext('2d', {
			willReadFrequently: true,
			alpha: false
		});
		if (context === null) throw new Error('This browser has no 2D canvas.');
		this.#context = context;
	}

	/** `size x size x 3` RGB bytes of the square around the whole frame, black outside; `null` before the first frame. */
	take(video: HTMLVideoElement): Uint8Array<ArrayBuffer> | null {
		const { videoWidth: width, videoHeight: height } = video;
		if (width === 0 || height === 0) return null;
		const square = cropOfFrame(width, height);
		const scale = this.size / square.size;
		this.#context.imageSmoothingQuality = 'high';
		this.#context.clearRect(0, 0, this.size, this.size);
		this.#context.drawImage(
			video,
			-square.x * scale,
			-square.y * scale,
			width * scale,
			height * scale
		);
		const rgba = this.#context.getImageData(0, 0, this.size, this.size).data;
		const rgb = new Uint8Array(this.size * this.size * 3);
		for (let from = 0, to = 0; to < rgb.length; from += 4, to += 3) {
			rgb[to] = rgba[from]!;
			rgb[to + 1] = rgba[from + 1]!;
			rgb[to + 2] = rgba[from + 2]!;
		}
		return rgb;
	}
}

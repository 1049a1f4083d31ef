import type { CropSquare } from '../../pixels/crop';
import type { FramePicture } from '../../pixels/frame-source';

/** Makes pictures from pixels that were already cut, because drawing a whole frame would convert all of it first. */
export class FramePictures {
	#data: ImageData | null = null;

	/**
	 * The part of a cut square that lies in the frame.
	 *
	 * @param rgb `size x size x 3` bytes of the square; read before this returns
	 */
	async make(
		rgb: Uint8Array,
		size: number,
		square: CropSquare,
		frameWidth: number,
		frameHeight: number
	): Promise<FramePicture> {
		const scale = size / square.size;
		const pixel = (value: number) => Math.min(size, Math.max(0, Math.round(value * scale)));
		const left = pixel(-square.x);
		const top = pixel(-square.y);
		const width = Math.max(1, pixel(frameWidth - square.x) - left);
		const height = Math.max(1, pixel(frameHeight - square.y) - top);
		if (this.#data?.width !== width || this.#data.height !== height)
			this.#data = new ImageData(width, height);
		const { data } = this.#data;
		for (let row = 0, to = 0; row < height; row++) {
			let from = ((top + row) * size + left) * 3;
			for (let column = 0; column < width; column++, from += 3, to += 4) {
				data[to] = rgb[from]!;
				data[to + 1] = rgb[from + 1]!;
				data[to + 2] = rgb[from + 2]!;
				data[to + 3] = 255;
			}
		}
		return {
			image: await createImageBitmap(this.#data),
			region: {
				x: square.x + left / scale,
				y: square.y + top / scale,
				width: width / scale,
				height: height / scale
			}
		};
	}
}

import { median, quantile } from '../core/math/statistics';
import type { FrameSize } from '../pixels/frame-source';

/** The light parts of a picture: a runner stands out against them, or is one. */
const LIGHT_QUANTILE = 0.9;
/** Every nth pixel across and down is enough. */
const EVERY = 8;

/**
 * How light the light parts of a clip are, 0 (black) to 255: median over its pictures of the 90th percentile of green.
 *
 * @param pictures `size x size x 3` bytes of whole frames, each in the middle of its square, black beside it
 */
export function brightnessOf(
	pictures: readonly Uint8Array[],
	size: number,
	{ width, height }: FrameSize
): number {
	const side = Math.max(width, height);
	const [across, down] = [(size * width) / side, (size * height) / side];
	const [left, top] = [(size - across) / 2, (size - down) / 2];
	return median(
		pictures.map((rgb) => {
			const values: number[] = [];
			for (let row = Math.ceil(top); row < top + down - 1; row += EVERY)
				for (let column = Math.ceil(left); column < left + across - 1; column += EVERY)
					values.push(rgb[(row * size + column) * 3 + 1]!);
			return quantile(values, LIGHT_QUANTILE);
		})
	);
}

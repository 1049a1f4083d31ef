/** Side of the blocks that are compared, pixels: about as wide as a calf in the model's input. */
const BLOCK = 16;

/**
 * How much one picture differs from another where it differs most: mean difference of the bytes of a block, largest
 * over all blocks. Blocks, because from one moment to the next a limb moves while the mean over the picture hardly
 * changes.
 *
 * @param a, b `size x size x 3` bytes
 */
export function pictureChange(a: Uint8Array, b: Uint8Array, size: number): number {
	const line = size * 3;
	let largest = 0;
	for (let top = 0; top < size; top += BLOCK) {
		const bottom = Math.min(size, top + BLOCK);
		for (let left = 0; left < line; left += BLOCK * 3) {
			const right = Math.min(line, left + BLOCK * 3);
			let sum = 0;
			for (let row = top; row < bottom; row++) {
				const end = row * line + right;
				for (let i = row * line + left; i < end; i++) sum += Math.abs(a[i]! - b[i]!);
			}
			largest = Math.max(largest, sum / ((bottom - top) * (right - left)));
		}
	}
	return largest;
}

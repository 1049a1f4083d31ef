/** A file that ends after a part of it. */
export const cutAt =
	(share: number) =>
	(bytes: Buffer): Buffer =>
		bytes.subarray(0, Math.floor(bytes.length * share));

/**
 * Some bits turned over, always the same.
 *
 * @param from share of the file that is left whole at its start, for what lists the frames
 */
export const withFlippedBits =
	(count: number, from = 0) =>
	(bytes: Buffer): Buffer => {
		const copy = Buffer.from(bytes);
		const first = Math.floor(copy.length * from);
		// The numbers of a linear congruential generator (Numerical Recipes), for the same file every time.
		let state = 1;
		for (let i = 0; i < count; i++) {
			state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
			const at = first + Math.floor((state / 2 ** 32) * (copy.length - first));
			copy[at]! ^= 1 << (i % 8);
		}
		return copy;
	};

/** A stretch of zeros, as a transfer leaves that skipped it. */
export const withZeros =
	(from: number, to: number) =>
	(bytes: Buffer): Buffer =>
		Buffer.from(bytes).fill(0, Math.floor(bytes.length * from), Math.floor(bytes.length * to));

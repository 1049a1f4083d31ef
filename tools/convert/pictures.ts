import type { ByteScale } from './int8-model';
import type { Network } from './network';

/** What is calibrated, and on what. */
export interface CalibrationTask {
	readonly network: Network;
	readonly byteScale: ByteScale;
	/** RGB bytes. */
	readonly pictures: readonly Uint8Array[];
}

/** A picture as the floats take it. */
export function floatPicture(pixels: Uint8Array, { scale, offset }: ByteScale): Float32Array {
	// Rounded after each step, as the graph's own nodes do it.
	const values = Float32Array.from(
		{ length: 256 },
		(_, byte) => Math.fround(byte * scale) + offset
	);
	return Float32Array.from(pixels, (byte) => values[byte]!);
}

/** A picture as the int8 file takes it. */
export const int8Picture = (pixels: Uint8Array): Int8Array =>
	Int8Array.from(pixels, (byte) => byte - 128);

/** Bytes as the networks count them, -128 to 127. */
export function signed(pixels: Uint8Array, into: Uint8Array): void {
	for (let i = 0; i < into.length; i++) into[i] = pixels[i]! ^ 0x80;
}

/**
 * Reused byte arrays. Fresh memory of a picture's size is mapped page by page as it is first written, which takes
 * many times as long as the writing.
 */
export class SpareBytes {
	readonly #spares: Uint8Array<ArrayBuffer>[] = [];

	/**
	 * @returns an array of this length, with arbitrary content
	 */
	take(length: number): Uint8Array<ArrayBuffer> {
		const at = this.#spares.findIndex((bytes) => bytes.length === length);
		return at < 0 ? new Uint8Array(length) : this.#spares.splice(at, 1)[0]!;
	}

	/** Returns arrays for reuse; the caller must not use them any more. */
	give(bytes: Uint8Array<ArrayBuffer>): void {
		this.#spares.push(bytes);
	}
}

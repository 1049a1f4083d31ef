/** Time a worker has for its first answer, s: it may still be compiling. */
const FIRST_SECONDS = 30;
/** Shorter silences happen on a healthy machine: garbage collection, another program, a hidden tab, s. */
const LEAST_SECONDS = 3;
/** A busy machine makes single answers this many times slower than most. */
const TIMES_TYPICAL = 25;
/** Number of answers used to estimate what is typical now. */
const REMEMBERED = 15;

/** How long a busy worker may stay silent before it counts as hung, learnt from the answers so far. */
export class HangTimeout {
	readonly #seconds: number[] = [];
	#stretch = 1;

	get milliseconds(): number {
		if (this.#seconds.length === 0) return 1000 * FIRST_SECONDS * this.#stretch;
		const sorted = [...this.#seconds].sort((a, b) => a - b);
		const typical = sorted[sorted.length >> 1]!;
		return 1000 * this.#stretch * Math.max(LEAST_SECONDS, TIMES_TYPICAL * typical);
	}

	/** @param seconds what an answer took */
	answered(seconds: number): void {
		this.#seconds.push(seconds);
		if (this.#seconds.length > REMEMBERED) this.#seconds.shift();
	}

	/** After a worker counted as hung, the machine may just be slow: the next one gets twice as long. */
	gaveUp(): void {
		this.#stretch *= 2;
	}
}

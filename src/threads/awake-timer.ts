/** The time is counted in slices of this length, s. */
const SLICE_SECONDS = 1;
/** A slice that took longer counts as this: meanwhile the machine slept, or the browser held a hidden tab back, s. */
const LONGEST_SLICE_SECONDS = 2;

/**
 * Calls back after a time during which this thread really ran. A lid that was closed for the night counts as two
 * seconds, and a hidden tab, whose timers come once a minute, is given thirty times as long.
 */
export class AwakeTimer {
	#counted = 0;
	#sliceBegan = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** @param limitSeconds may be raised while it runs */
	constructor(
		public limitSeconds: number,
		readonly onEnd: () => void
	) {}

	/** Counts from now on; from zero again when it counts already. */
	start(): void {
		this.#counted = 0;
		if (this.#timer === undefined) this.#nextSlice();
	}

	/** Counts no more; the callback is not called. */
	stop(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
	}

	#nextSlice(): void {
		this.#sliceBegan = performance.now();
		const left = this.limitSeconds - this.#counted;
		this.#timer = setTimeout(() => this.#endSlice(), 1000 * Math.min(SLICE_SECONDS, left));
	}

	#endSlice(): void {
		const seconds = (performance.now() - this.#sliceBegan) / 1000;
		this.#counted += Math.min(seconds, LONGEST_SLICE_SECONDS);
		// A timer may come a moment early.
		if (this.limitSeconds - this.#counted > 0.001) return this.#nextSlice();
		this.#timer = undefined;
		this.onEnd();
	}
}

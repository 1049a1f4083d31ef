import type { ReviewState } from '../../../app/session-review.svelte';
import type { Correction } from '../../../core/corrections/corrections';

/**
 * A correction while a hand makes it. What is dragged follows at once; results are derived at most once per painted
 * frame, so that they never fall behind.
 */
export class LiveCorrection<Kind extends Correction> {
	/** What it has come to; `null` when nothing is being made. */
	current = $state.raw<Kind | null>(null);
	#request = 0;

	/** @param review a function: the owner's prop */
	constructor(
		readonly review: () => ReviewState,
		readonly onshow: (correction: Kind) => void = () => undefined
	) {}

	show(correction: Kind): void {
		this.current = correction;
		if (this.#request !== 0) return;
		this.#request = requestAnimationFrame(() => {
			this.#request = 0;
			if (!this.current) return;
			this.review().preview(this.current);
			this.onshow(this.current);
		});
	}

	/** Makes it one of the corrections. */
	keep(): void {
		const { current } = this;
		this.forget();
		if (current) this.review().correct(current);
	}

	/** Shows what was there before. */
	drop(): void {
		const { current } = this;
		this.forget();
		if (current) this.review().preview(null);
	}

	/** Makes nothing of it and leaves what is shown: something else has replaced it. */
	forget(): void {
		cancelAnimationFrame(this.#request);
		this.#request = 0;
		this.current = null;
	}
}

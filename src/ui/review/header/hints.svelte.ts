import { recall, remember } from '../../../app/remembered';

export const TIPS = ['numbers', 'scrub', 'correct'] as const;
export type Tip = (typeof TIPS)[number];

const STORAGE_KEY = 'stridescope.tips';

/** Tips of the first review that were neither followed nor closed; this browser remembers them. */
class HintsState {
	#gone = $state.raw<readonly string[]>(recall(STORAGE_KEY)?.split(' ') ?? []);

	get open(): readonly Tip[] {
		return TIPS.filter((tip) => !this.#gone.includes(tip));
	}

	/** Followed, or closed. */
	done(tip: Tip): void {
		if (!this.#gone.includes(tip)) this.#keep([...this.#gone, tip]);
	}

	restore(): void {
		this.#keep([]);
	}

	#keep(gone: readonly string[]): void {
		this.#gone = gone;
		remember(STORAGE_KEY, gone.join(' '));
	}
}

export const hintsState = new HintsState();

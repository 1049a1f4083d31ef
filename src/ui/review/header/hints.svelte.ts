export const TIPS = ['numbers', 'scrub', 'correct'] as const;
export type Tip = (typeof TIPS)[number];

const STORAGE_KEY = 'stridescope.tips';

/** Tips of the first review that were neither followed nor closed; this browser remembers them. */
class HintsState {
	#gone = $state.raw<readonly string[]>(remembered());

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
		try {
			localStorage.setItem(STORAGE_KEY, gone.join(' '));
		} catch {
			// Storage is refused in some private windows: they are shown again at the next visit.
		}
	}
}

function remembered(): readonly string[] {
	try {
		return localStorage.getItem(STORAGE_KEY)?.split(' ') ?? [];
	} catch {
		return [];
	}
}

export const hintsState = new HintsState();

import type { ReviewState } from '../../../app/session-review.svelte';
import { effectSentence } from '../../../report/effect';

/** A correction by its index in the list, or a setting. */
export type Part = Parameters<ReviewState['without']>[0];

/** What each correction did, calculated one after another while nothing else is to be done: each needs a derivation. */
export class EffectsState {
	sentences = $state.raw<{ readonly [part in Part]?: string }>({});

	/** Starts over for these; the returned function stops it. */
	read(review: ReviewState, parts: readonly Part[]): () => void {
		const waiting = [...parts];
		this.sentences = {};
		const { summary } = review.settled;
		let timer = 0;
		const next = () => {
			const part = waiting.shift();
			if (part === undefined) return;
			// Not while something is dragged: that needs the time.
			if (review.previewed === null) {
				const sentence = effectSentence(review.without(part)?.summary ?? null, summary);
				this.sentences = { ...this.sentences, [part]: sentence };
			} else waiting.unshift(part);
			timer = window.setTimeout(next, WAIT_MILLISECONDS);
		};
		timer = window.setTimeout(next, WAIT_MILLISECONDS);
		return () => window.clearTimeout(timer);
	}
}

/** Between two derivations: room for a painted frame and for input. */
const WAIT_MILLISECONDS = 40;

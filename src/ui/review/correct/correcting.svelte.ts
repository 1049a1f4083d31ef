import { getContext, setContext } from 'svelte';

/** What is being corrected: shared by the picture, where joints are dragged, and the panel that describes it. */
export class CorrectingState {
	/** The joint chosen last, an index of `POINT_NAMES`. */
	joint = $state<number | null>(null);
}

const KEY = Symbol('correcting');

/** For the review to call once; its parts then share one state by {@link correctingState}. */
export const provideCorrecting = (): CorrectingState => setContext(KEY, new CorrectingState());

export const correctingState = (): CorrectingState => getContext<CorrectingState>(KEY);

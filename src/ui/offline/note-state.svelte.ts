/** What the notes at the foot of the window say beside new versions. */
export interface NoteState {
	/** A file that another app handed over did not arrive. */
	handOverFailed: boolean;
}

export function noteState(): NoteState {
	const state = $state({ handOverFailed: false });
	return state;
}

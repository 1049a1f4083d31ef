/** Small facts about this browser; `null` where it keeps nothing for this page. */
export function localNotes(): Storage | null {
	try {
		return localStorage;
	} catch {
		return null;
	}
}

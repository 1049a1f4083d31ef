/** Small facts about this browser; `null` where it keeps nothing for this page. */
export function safeLocalStorage(): Storage | null {
	try {
		return localStorage;
	} catch {
		return null;
	}
}

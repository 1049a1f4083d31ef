/** Storage for small facts about this browser; `null` where it stores nothing for this page. */
export function safeLocalStorage(): Storage | null {
	try {
		return localStorage;
	} catch {
		return null;
	}
}

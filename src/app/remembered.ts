/**
 * Small facts and choices that this browser remembers for the page. Some private windows refuse to store anything, and
 * a full storage refuses more: then a choice lasts until the page is closed.
 */

/** What was stored under a key; `null` when nothing was, or nothing can be read. */
export function recall(key: string): string | null {
	try {
		return localStorage.getItem(key);
	} catch {
		return null;
	}
}

/** Stores a value under a key if the browser allows it; `null` removes it. */
export function remember(key: string, value: string | null): void {
	try {
		if (value === null) localStorage.removeItem(key);
		else localStorage.setItem(key, value);
	} catch {
		// See above.
	}
}

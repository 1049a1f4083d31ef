/** What is needed of the page; absent outside browsers. */
type VisiblePage = Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;

/**
 * Keeps the screen on while something lasts: a phone that goes to sleep stops every page. Browsers without the wish
 * (Firefox on Android) and devices that refuse it (an empty battery) sleep as always; what was done is kept.
 *
 * @returns lets it sleep again
 */
export function keepScreenOn(
	lock: Pick<WakeLock, 'request'> | undefined = globalThis.navigator?.wakeLock,
	page: VisiblePage | undefined = globalThis.document
): () => void {
	if (!lock || !page) return () => undefined;
	let held: Promise<Pick<WakeLockSentinel, 'release'> | null> = Promise.resolve(null);
	const hold = () => {
		// The browser gives it up by itself when the page is hidden.
		if (page.visibilityState === 'visible') held = lock.request('screen').catch(() => null);
	};
	page.addEventListener('visibilitychange', hold);
	hold();
	return () => {
		page.removeEventListener('visibilitychange', hold);
		void held.then((sentinel) => sentinel?.release());
	};
}

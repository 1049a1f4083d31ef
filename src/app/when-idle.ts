/**
 * Calls back when the browser is idle. Safari has no idle callback yet.
 *
 * @param work receives the remaining idle time, ms
 */
export function whenIdle(work: (milliseconds: number) => void): () => void {
	if (typeof requestIdleCallback === 'function') {
		const request = requestIdleCallback((deadline) => work(deadline.timeRemaining()));
		return () => cancelIdleCallback(request);
	}
	const timer = setTimeout(() => work(Infinity), 100);
	return () => clearTimeout(timer);
}

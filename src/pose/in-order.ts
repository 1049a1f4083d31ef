/**
 * Runs `work` on each item, at most `limit` at once, and yields the results in the items' order. Items are requested
 * only when there is room: a slow worker slows the source down.
 *
 * @param prepare what must be done before the next item is requested; returns the rest, which may overlap
 */
export async function* inOrder<T, R>(
	items: AsyncIterable<T>,
	limit: number,
	prepare: (item: T) => Promise<() => Promise<R>>
): AsyncGenerator<R, void> {
	const running: Promise<R>[] = [];
	for await (const item of items) {
		const finish = await prepare(item);
		const result = finish();
		// A failure is thrown when its turn comes; until then it must not count as unhandled.
		result.catch(() => undefined);
		running.push(result);
		while (running.length >= limit) yield await running.shift()!;
	}
	while (running.length > 0) yield await running.shift()!;
}

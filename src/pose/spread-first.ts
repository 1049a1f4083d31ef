import { inOrder } from './in-order';

/** An item that is ready to be worked on. */
export interface Prepared<R> {
	finish(): Promise<R>;
	/** Its result is that of an earlier item. */
	readonly repeats: boolean;
}

/** What is worked on ahead of the items between. */
export interface Ahead<R> {
	/** Of so many items, every second one that repeats none; what is prepared of the others is held meanwhile. */
	readonly items: number;
	/** Is told each result as it comes; it is yielded in its turn as well. */
	tell(result: R): void;
}

/**
 * As {@link inOrder}, but of the first items every second one is worked on before those between: a spread of them is
 * known in little more than half of the time. Every item is prepared in its order and yielded in its order.
 */
export async function* spreadFirst<T, R>(
	items: AsyncIterable<T>,
	limit: number,
	prepare: (item: T) => Promise<Prepared<R>>,
	ahead: Ahead<R>
): AsyncGenerator<R, void> {
	const source = items[Symbol.asyncIterator]();
	const next = async (): Promise<Begun<R> | null> => {
		const item = await source.next();
		return item.done ? null : new Begun(await prepare(item.value));
	};
	const first: Begun<R>[] = [];
	async function* all() {
		yield* first;
		for (let item = await next(); item; item = await next()) yield item;
	}
	try {
		const running: Promise<R>[] = [];
		let isNext = true;
		while (first.length < ahead.items) {
			const item = await next();
			if (item === null) break;
			first.push(item);
			if (item.prepared.repeats) continue;
			if (isNext) running.push(item.finish());
			isNext = !isNext;
			while (running.length >= limit) ahead.tell(await running.shift()!);
		}
		for (const result of running) ahead.tell(await result);
		yield* inOrder(all(), limit, (item) => Promise.resolve(() => item.finish()));
	} finally {
		await source.return?.();
	}
}

/** Is finished once, however often that is asked for. */
class Begun<R> {
	#result: Promise<R> | null = null;

	constructor(readonly prepared: Prepared<R>) {}

	finish(): Promise<R> {
		this.#result ??= this.prepared.finish();
		// A failure is thrown when its turn comes; until then it must not count as unhandled.
		this.#result.catch(() => undefined);
		return this.#result;
	}
}

/** Terminates a worker and notifies those who wait for it: `ended` then rejects; it never resolves. */
export function ending(worker: { end(): void }) {
	let reject: (error: Error) => void;
	const ended = new Promise<never>((_, fail) => (reject = fail));
	ended.catch(() => undefined);
	const end = () => {
		worker.end();
		reject(new Error('The pose worker was stopped.'));
	};
	return { ended, end };
}

/** @throws {Error} when the loading of a model takes longer */
export async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Error('A pose model did not load.')), milliseconds);
	});
	try {
		return await Promise.race([work, late]);
	} finally {
		clearTimeout(timer);
	}
}

/** Takes an item out of a list; `false` when it is not in it. */
export function remove<T>(items: T[], item: T): boolean {
	const at = items.indexOf(item);
	if (at >= 0) items.splice(at, 1);
	return at >= 0;
}

/** What was thrown, as an `Error`. */
export const asError = (error: unknown): Error =>
	error instanceof Error ? error : new Error(String(error));

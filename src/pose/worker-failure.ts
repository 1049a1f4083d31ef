/** Rejects when a worker cannot start, or dies of an error that none of its calls caught. */
export function failureOf(worker: Worker, name: string) {
	const listening = new AbortController();
	const failure = new Promise<never>((_, reject) => {
		worker.addEventListener(
			'error',
			(event) =>
				reject(new Error(`The ${name} worker failed: ${event.message || 'it did not start'}`)),
			{ signal: listening.signal }
		);
	});
	// It may fail when no call waits for it.
	failure.catch(() => undefined);
	return { failure, stop: () => listening.abort() };
}

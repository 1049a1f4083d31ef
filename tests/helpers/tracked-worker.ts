import { workersThatBeginWith } from './worker-prelude';

// The browser releases the lock when the worker has ended, and not before.
void navigator.locks.request(
	`worker ${self.name} ${crypto.randomUUID()}`,
	() => new Promise(() => undefined)
);
globalThis.Worker = workersThatBeginWith(import.meta.url, globalThis.Worker);

import { AwakeTimer } from './awake-timer';

/**
 * A worker from which nothing comes for so long while it is asked for something is stuck, s. Healthy ones tell of each
 * step (`Pulse`); the longest steps are the seeks of a `<video>`, a minute at worst, and the first frame after a far key
 * frame.
 */
export const SILENT_SECONDS = 90;

/** A worker that is gone: it did not start, died, or fell silent and was ended. */
export class WorkerFailure extends Error {
	override readonly name = 'WorkerFailure';

	constructor(
		worker: string,
		why: string,
		/** It did not say so itself: nothing came from it any more. */
		readonly silent: boolean
	) {
		super(`The ${worker} worker failed: ${why}`);
	}
}

/** A worker whose calls are sure to end. */
export interface Supervised {
	/**
	 * The answer to a call.
	 *
	 * @throws {WorkerFailure} instead of waiting for ever; what the call itself throws
	 */
	readonly answer: <T>(call: Promise<T>) => Promise<T>;
	/** Ends the worker at once. Calls under way are never answered. */
	readonly end: () => void;
}

/** Watches over a worker: it may fail to start, die of an error that no call caught, or fall silent. */
export function supervise(worker: Worker, name: string): Supervised {
	const listening = new AbortController();
	const { signal } = listening;
	let fail: (why: string, silent?: boolean) => void;
	const failed = new Promise<never>((_, reject) => {
		fail = (why, silent = false) => {
			end();
			reject(new WorkerFailure(name, why, silent));
		};
	});
	// It may fail when no call waits for it.
	failed.catch(() => undefined);
	let waiting = 0;
	const silence = new AwakeTimer(SILENT_SECONDS, () =>
		fail(`nothing came from it for ${SILENT_SECONDS} seconds`, true)
	);
	const end = () => {
		listening.abort();
		silence.stop();
		worker.terminate();
	};
	worker.addEventListener('error', ({ message }) => fail(message || 'it did not start'), {
		signal
	});
	worker.addEventListener('messageerror', () => fail('its answer cannot be read'), { signal });
	// Whatever comes is a sign of life: beats and answers.
	worker.addEventListener('message', () => waiting > 0 && silence.start(), { signal });

	return {
		async answer(call) {
			if (waiting++ === 0 && !signal.aborted) silence.start();
			try {
				return await Promise.race([call, failed]);
			} finally {
				if (--waiting === 0) silence.stop();
			}
		},
		end
	};
}

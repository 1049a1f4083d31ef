import { AwakeTimer } from './awake-timer';
import type { Supervised } from './supervise';

/** A worker that was asked something as soon as it was started. */
export interface Greeted extends Pick<Supervised, 'end'> {
	/** Its first answer; rejects when it fails. */
	readonly answered: Promise<unknown>;
}

/**
 * A worker that has not given its first answer by then is ended and started anew, s. The answer takes nothing but its
 * script: a tenth of a second, some seconds on a machine that is busy. The last one is waited for.
 */
export const ANSWER_WITHIN_SECONDS: readonly number[] = [8, 16];

/** One worker, see {@link startedUntilAnswered}. */
export interface Started<W> {
	/** Rejects when it fails; never settles once it was ended. */
	readonly worker: Promise<W>;
	/** Ends it at once, or keeps it from starting. */
	readonly end: () => void;
}

/**
 * Starts a worker, and starts it anew while it gives no answer: in about one of ten fresh starts Firefox (153) leaves a
 * module worker that starts workers of its own stuck for good after its first message.
 */
export function startedUntilAnswered<W extends Greeted>(start: () => W): Started<W> {
	let current: W;
	let ended = false;
	let timer: AwakeTimer | null = null;
	const begin = (attempt: number, resolve: (worker: W) => void, reject: (why: unknown) => void) => {
		const worker = (current = start());
		const seconds = ANSWER_WITHIN_SECONDS[attempt];
		const patience =
			seconds === undefined
				? null
				: new AwakeTimer(seconds, () => {
						worker.end();
						console.info(`A worker gave no answer within ${seconds} seconds and is started anew.`);
						begin(attempt + 1, resolve, reject);
					});
		timer = patience;
		patience?.start();
		const settled = (settle: () => void) => {
			if (ended || worker !== current) return;
			patience?.stop();
			settle();
		};
		worker.answered.then(
			() => settled(() => resolve(worker)),
			(why: unknown) => settled(() => reject(why))
		);
	};
	const worker = new Promise<W>((resolve, reject) => begin(0, resolve, reject));
	// It may fail when nobody waits for it.
	worker.catch(() => undefined);
	return {
		worker,
		end: () => {
			ended = true;
			timer?.stop();
			current.end();
		}
	};
}

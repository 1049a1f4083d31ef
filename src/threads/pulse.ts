/** What a worker sends to say that its work goes on. Comlink passes over messages of others. */
const BEAT = 'beat';
/** More often says nothing more, s. */
const BEAT_SECONDS = 1;

/** How a worker tells whoever started it that its work goes on, see `supervise`: by each step, but once a second at most. */
export class Pulse {
	#told = -Infinity;

	/** A step was done: bytes were read, a frame was decoded. */
	readonly beat = (): void => {
		const now = performance.now() / 1000;
		if (now - this.#told < BEAT_SECONDS) return;
		this.#told = now;
		postMessage(BEAT);
	};

	/** Beats by itself while others are at work who are looked after on their own. */
	beatWhile(atWork: () => boolean): void {
		setInterval(() => {
			if (atWork()) this.beat();
		}, 1000 * BEAT_SECONDS);
	}
}

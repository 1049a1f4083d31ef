import type { Progress, Stage } from '../analyse';

/** The rate is measured over this many of the newest seconds: the start is slower than the rest. */
const WINDOW_SECONDS = 3;

/** Turns "n of m done" into rate and time left. */
export class ProgressRate {
	readonly #marks: { readonly time: number; readonly done: number }[] = [];

	constructor(
		readonly stage: Stage,
		readonly report: (progress: Progress) => unknown
	) {}

	/** @param time s */
	tell(done: number, total: number, time: number): void {
		this.#marks.push({ time, done });
		while (this.#marks.length > 2 && time - this.#marks[1]!.time > WINDOW_SECONDS)
			this.#marks.shift();
		const oldest = this.#marks[0]!;
		const elapsed = time - oldest.time;
		const framesPerSecond =
			elapsed > 0 && done > oldest.done ? (done - oldest.done) / elapsed : null;
		this.report({
			stage: this.stage,
			done,
			total,
			framesPerSecond,
			secondsLeft: framesPerSecond === null ? null : Math.max(0, total - done) / framesPerSecond
		});
	}
}

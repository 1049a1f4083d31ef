import { transfer, wrap } from 'comlink';
import type { RollReading } from '../core/model/recording';
import type { FrameSize } from '../pixels/frame-source';
import { supervise } from '../threads/supervise';
import type { LinesApi } from './lines-api';

/** Reads upright lines of pictures in a worker; on the page they would block it for a tenth of a second. */
export class LinesWorker {
	readonly #worker = new Worker(new URL('../../workers/lines.worker.ts', import.meta.url), {
		type: 'module',
		name: 'lines'
	});
	readonly #lines = wrap<LinesApi>(this.#worker);
	readonly #supervised = supervise(this.#worker, 'lines');

	/**
	 * Camera roll from one picture, see `rollFromVerticals`; takes ownership of the picture.
	 *
	 * @throws {WorkerFailure} when the worker did not start or failed
	 */
	roll(
		picture: Uint8Array<ArrayBuffer>,
		size: number,
		frame: FrameSize
	): Promise<RollReading | null> {
		const reading = this.#lines.roll(transfer(picture, [picture.buffer]), size, frame);
		return this.#supervised.answer(reading);
	}

	close(): void {
		this.#supervised.end();
	}
}

import { transfer, wrap } from 'comlink';
import type { BackendName } from '../core/recording';
import type { Look, ModelName, PoseApi, SquarePose } from './pose-api';

/** Squares that may wait or run at one worker: one runs, one waits, one is on its way. */
const SQUARES_PER_WORKER = 3;

type PoseWorker = Pick<PoseApi, 'load' | 'infer'>;

/** Several pose workers used as one. */
export class PosePool {
	readonly #workers: { readonly api: PoseWorker; busy: number }[];
	/** Time spent in inference, all workers together, s. */
	inferenceSeconds = 0;

	constructor(workers: readonly PoseWorker[]) {
		if (workers.length === 0) throw new RangeError('A pose pool needs at least one worker.');
		this.#workers = workers.map((api) => ({ api, busy: 0 }));
	}

	/** A pool over the ports of pose workers. */
	static over(ports: readonly MessagePort[]): PosePool {
		return new PosePool(ports.map((port) => wrap<PoseApi>(port) as unknown as PoseWorker));
	}

	/** More squares than this in flight only cost memory. */
	get capacity(): number {
		return this.#workers.length * SQUARES_PER_WORKER;
	}

	/** Loads a model in every worker; gives the backend in use. */
	async load(model: ModelName, backend: BackendName): Promise<string> {
		const backends = await Promise.all(this.#workers.map(({ api }) => api.load(model, backend)));
		return backends[0]!;
	}

	/** Sends a square to the worker with the least to do. */
	async infer(model: ModelName, pixels: Uint8Array<ArrayBuffer>, look: Look): Promise<SquarePose> {
		const worker = this.#workers.reduce((a, b) => (b.busy < a.busy ? b : a));
		worker.busy++;
		try {
			const pose = await worker.api.infer(model, transfer(pixels, [pixels.buffer]), look);
			this.inferenceSeconds += pose.seconds;
			return pose;
		} finally {
			worker.busy--;
		}
	}
}

/**
 * Runs `work` on each item, at most `limit` at once, and yields the results in the items' order.
 * Items are asked for only when there is room: a slow worker slows the source down.
 *
 * @param prepare what must be done before the next item is asked for; gives the rest, which may overlap
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
		// A failure is thrown when its turn comes; until then it is not unhandled.
		result.catch(() => undefined);
		running.push(result);
		while (running.length >= limit) yield await running.shift()!;
	}
	while (running.length > 0) yield await running.shift()!;
}

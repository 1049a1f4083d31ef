import { inOrder } from '../../src/pose/in-order';
import type { ModelName, SquarePose } from '../../src/pose/pose-api';
import { PosePool, type Engine, type PoseWorker } from '../../src/pose/pose-pool';

export const MODEL = 'movenet-lightning';

/** What a worker in a test does, and how it ends. */
interface Behaviour {
	readonly milliseconds?: number;
	readonly loadMilliseconds?: number;
	readonly failLoad?: ModelName;
	/** So many loads of it fail, those after them do not; by default all. */
	readonly failures?: number;
	/** Fails outside of its calls while it loads this one, which never ends. */
	readonly dieLoading?: ModelName;
	/** Fails outside of its calls at its nth square, and answers nothing from then on. */
	readonly crash?: number;
	/** Answers nothing from its nth square on. */
	readonly hang?: number;
	/** Its nth call fails. */
	readonly throw?: number;
	/** The square of this number kills it. */
	readonly poison?: number;
	readonly slow?: { readonly at: number; readonly milliseconds: number };
}

class FakeWorker implements PoseWorker {
	readonly asked: number[] = [];
	readonly loaded: ModelName[] = [];
	readonly backends: string[] = [];
	ended = false;
	pending = 0;
	most = 0;
	#fail: (error: Error) => void = () => undefined;
	#silent = false;
	#failed = 0;

	constructor(readonly behaviour: Behaviour) {}

	async load(model: ModelName, backend: string) {
		await delay(this.behaviour.loadMilliseconds ?? 0);
		if (this.behaviour.dieLoading === model) {
			this.#fail(new Error('out of memory'));
			await new Promise(() => undefined);
		}
		const { failLoad, failures = Infinity } = this.behaviour;
		if (failLoad === model && this.#failed++ < failures) throw new Error('no model');
		this.loaded.push(model);
		this.backends.push(backend);
	}

	async infer(_model: ModelName, pixels: Uint8Array): Promise<SquarePose> {
		const { behaviour } = this;
		this.asked.push(pixels[0]!);
		const nth = this.asked.length;
		this.most = Math.max(this.most, ++this.pending);
		if (nth === behaviour.hang) this.#silent = true;
		if (nth === behaviour.crash) {
			this.#silent = true;
			setTimeout(() => this.#fail(new Error('crashed')), 0);
		}
		await delay(nth === behaviour.slow?.at ? behaviour.slow.milliseconds : this.#milliseconds);
		this.pending--;
		if (this.#silent) return new Promise(() => undefined);
		if (nth === behaviour.throw) throw new Error('thrown');
		if (pixels[0] === behaviour.poison) throw new Error('poisoned');
		const seconds = nth === behaviour.slow?.at ? 2.5 : 0.25;
		return { keypoints: Float32Array.of(pixels[0]!), seconds };
	}

	onFailure(listener: (error: Error) => void) {
		this.#fail = listener;
	}

	end() {
		this.ended = true;
	}

	get #milliseconds(): number {
		return this.behaviour.milliseconds ?? 0;
	}
}

/** A pool whose nth worker behaves as the nth behaviour; the last one serves for all that follow. */
export function poolOf(
	settings: { engine?: Engine; cpuWorkers?: number; hangTimeout?: number },
	...behaviours: Behaviour[]
): { pool: PosePool; workers: FakeWorker[] } {
	const workers: FakeWorker[] = [];
	const start = () => {
		const worker = new FakeWorker(behaviours[workers.length] ?? { milliseconds: 1 });
		workers.push(worker);
		return worker;
	};
	const engine = settings.engine ?? { backend: 'wasm', workers: behaviours.length };
	const { cpuWorkers = engine.workers } = settings;
	const hangTimeout = {
		milliseconds: settings.hangTimeout ?? 60,
		answered: () => undefined,
		gaveUp: () => undefined
	};
	return {
		pool: new PosePool(start, limited(engine), cpuWorkers, hangTimeout),
		workers
	};
}

/** Tests that list many behaviours mean replacements: two work at a time. */
const limited = (engine: Engine): Engine => ({
	...engine,
	workers: Math.min(2, engine.workers)
});

export const look = (pool: PosePool, square: number): Promise<SquarePose> =>
	pool.infer(MODEL, Uint8Array.of(square), 'plain');

export const placeOf = (pose: SquarePose): number => pose.keypoints[0]!;

/** The squares of a clip through the pool, as the recorder sends them. */
export async function followed(pool: PosePool, count: number): Promise<number[]> {
	const places: number[] = [];
	const poses = inOrder(numbers(count), pool.capacity, (square) =>
		Promise.resolve(async () => placeOf(await look(pool, square)))
	);
	for await (const place of poses) places.push(place);
	return places;
}

async function* numbers(count: number) {
	for (const square of squares(count)) {
		await delay(0);
		yield square;
	}
}

export const squares = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

export const delay = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../src/pose/in-order';
import { HangTimeout } from '../../../src/pose/hang-timeout';
import type { ModelName, SquarePose } from '../../../src/pose/pose-api';
import { PosePool, type Engine, type PoseWorker } from '../../../src/pose/pose-pool';

const MODEL = 'movenet-lightning';

describe('a pool of pose workers', () => {
	it('gives each square to the worker with the least to do', async () => {
		const { pool, workers } = poolOf(
			{ hangTimeout: 60_000 },
			{ milliseconds: 60_000 },
			{ milliseconds: 1 }
		);
		await pool.load(MODEL);
		for (let round = 0; round < 6; round++) {
			const pending = look(pool, round);
			if (round > 0) await pending;
		}
		expect(workers.map(({ asked }) => asked.length)).toEqual([1, 5]);
		pool.close();
	});

	it('adds up the time that its workers spend', async () => {
		const { pool } = poolOf({}, {}, {});
		await pool.load(MODEL);
		await Promise.all([1, 2, 3].map((square) => look(pool, square)));
		expect(pool.inferenceSeconds).toBeCloseTo(0.75, 9);
	});

	it('tells its pace by its quickest answer, not by what code that was just compiled took', async () => {
		const { pool } = poolOf({}, { slow: { at: 1, milliseconds: 20 } }, {});
		expect(pool.squaresPerSecond).toBeNull();
		await pool.load(MODEL);
		await Promise.all(squares(8).map((square) => look(pool, square)));
		expect(pool.squaresPerSecond).toBe(2 / 0.25);
	});

	it('cannot be empty', () => {
		expect(() => poolOf({ engine: { backend: 'wasm', workers: 0 } })).toThrow(RangeError);
	});

	it('takes squares before the model is loaded and never gives a worker more than it can have in hand', async () => {
		const { pool, workers } = poolOf({}, { milliseconds: 3 });
		const poses = Promise.all(squares(12).map((square) => look(pool, square)));
		expect(workers[0]!.asked).toEqual([]);
		await pool.load(MODEL);
		await poses;
		expect(workers[0]!.most).toBe(pool.capacity);
	});

	it('answers by one worker while the others still load the first model', async () => {
		const { pool, workers } = poolOf({}, {}, { loadMilliseconds: 30 });
		const loading = pool.load(MODEL);
		await look(pool, 1);
		expect(workers.map(({ loaded }) => loaded.length)).toEqual([1, 0]);
		await loading;
		expect(workers.map(({ loaded }) => loaded.length)).toEqual([1, 1]);
	});

	it('answers what it was asked before a second worker begins to load', async () => {
		const { pool, workers } = poolOf({}, { milliseconds: 30 }, {});
		const answer = look(pool, 1);
		const loading = pool.load(MODEL);
		await delay(10);
		expect(workers.map(({ loaded }) => loaded.length)).toEqual([1, 0]);
		await answer;
		await loading;
		expect(workers.map(({ loaded }) => loaded.length)).toEqual([1, 1]);
	});

	it('needs no answer of the first model to load the one that is asked for', async () => {
		const { pool } = poolOf({}, { loadMilliseconds: 5 }, { loadMilliseconds: 5 });
		void pool.load(MODEL);
		void pool.load('movenet-thunder');
		const pose = await pool.infer('movenet-thunder', Uint8Array.of(7), 'plain');
		expect(placeOf(pose)).toBe(7);
	});

	it('goes on with half of its workers while the others load a further model', async () => {
		const { pool, workers } = poolOf({}, { loadMilliseconds: 30 }, { loadMilliseconds: 30 });
		await pool.load(MODEL);
		const further = pool.load('movenet-thunder');
		await delay(0);
		await Promise.all(squares(4).map((square) => look(pool, square)));
		expect(workers.map(({ asked }) => asked.length)).toEqual([4, 0]);
		await further;
		expect(workers.map(({ loaded }) => loaded.length)).toEqual([2, 2]);
	});

	it('answers by the first model before any worker loads a further one', async () => {
		const { pool, workers } = poolOf({}, { loadMilliseconds: 30 }, { loadMilliseconds: 30 });
		void pool.load(MODEL);
		const further = pool.load('movenet-thunder');
		await look(pool, 1);
		expect(workers.flatMap(({ loaded }) => loaded)).toEqual([MODEL]);
		await further;
		expect(workers.map(({ loaded }) => loaded.length)).toEqual([2, 2]);
	});
});

describe('a worker that dies in the middle of a clip', () => {
	it.each(['crash', 'hang', 'throw'] as const)(
		'by a %s is replaced, and every frame is there, once and in order',
		async (end) => {
			const { pool, workers } = poolOf({}, { milliseconds: 8 }, { milliseconds: 1, [end]: 5 });
			await pool.load(MODEL);
			await pool.load('movenet-thunder');
			expect(await followed(pool, 40)).toEqual(squares(40));
			expect(workers).toHaveLength(3);
			expect(workers[1]!.ended).toBe(true);
			expect(workers[2]!.asked.length).toBeGreaterThan(0);
			expect(workers[2]!.loaded).toEqual([MODEL, 'movenet-thunder']);
			expect(pool.report.replaced).toBe(1);
		}
	);

	it('is replaced as often as it dies', async () => {
		const dying = Array.from({ length: 12 }, () => ({ milliseconds: 1, crash: 4 }));
		const { pool } = poolOf({}, ...dying);
		await pool.load(MODEL);
		expect(await followed(pool, 30)).toEqual(squares(30));
		expect(pool.report.replaced).toBeGreaterThan(3);
	});

	it('is not waited for when it answers after it was given up', async () => {
		const slow = { milliseconds: 1, slow: { at: 2, milliseconds: 80 } };
		const { pool } = poolOf({}, { milliseconds: 1 }, slow);
		await pool.load(MODEL);
		expect(await followed(pool, 20)).toEqual(squares(20));
		await delay(100);
		expect(pool.inferenceSeconds).toBeCloseTo(20 * 0.25, 9);
	});

	it('at the same square three times makes that square fail, and no other', async () => {
		const poisoned = Array.from({ length: 5 }, () => ({ milliseconds: 1, poison: 7 }));
		const { pool } = poolOf({}, ...poisoned);
		await pool.load(MODEL);
		const poses = squares(12).map((square) =>
			look(pool, square).then(placeOf, (error: Error) => error.message)
		);
		const expected: unknown[] = squares(12);
		expected[7] = 'poisoned';
		expect(await Promise.all(poses)).toEqual(expected);
		expect(pool.report.replaced).toBe(3);
	});

	it('while it loads leaves the work to the others', async () => {
		const { pool, workers } = poolOf({}, { milliseconds: 1 }, { failLoad: MODEL });
		await pool.load(MODEL);
		expect(await followed(pool, 10)).toEqual(squares(10));
		expect(workers).toHaveLength(2);
	});
});

describe('a pool that can load a model nowhere', () => {
	it('says why, to those that wait and to those that come later', async () => {
		const { pool, workers } = poolOf({}, { failLoad: MODEL }, { failLoad: MODEL });
		const waiting = look(pool, 1);
		waiting.catch(() => undefined);
		await expect(pool.load(MODEL)).rejects.toThrow('no model');
		await expect(waiting).rejects.toThrow('no model');
		await expect(look(pool, 2)).rejects.toThrow('no model');
		expect(workers.every(({ ended }) => ended)).toBe(true);
	});
});

describe('a GPU', () => {
	const engine: Engine = { backend: 'webgl', workers: 1 };

	it('is given squares ahead, so that no answer is waited for before the next begins', async () => {
		const { pool, workers } = poolOf({ engine }, { milliseconds: 5 });
		await pool.load(MODEL);
		await followed(pool, 30);
		expect(workers[0]!.most).toBeGreaterThanOrEqual(4);
		expect(workers[0]!.most).toBeLessThanOrEqual(pool.capacity);
	});

	it.each(['crash', 'hang', 'throw'] as const)(
		'lost by a %s is given up for WebAssembly, and every frame is there, once and in order',
		async (end) => {
			const lost = { milliseconds: 1, [end]: 9 };
			const { pool, workers } = poolOf({ engine, cpuWorkers: 2 }, lost, {}, {});
			await pool.load(MODEL);
			expect(await followed(pool, 40)).toEqual(squares(40));
			expect(workers.map(({ backends }) => backends)).toEqual([['webgl'], ['wasm'], ['wasm']]);
			expect(workers[0]!.ended).toBe(true);
			expect(pool.report).toEqual({
				backend: 'wasm',
				workers: 2,
				replaced: 0,
				lostBackend: 'webgl'
			});
		}
	);

	it('that cannot be used at all leaves the whole work to WebAssembly', async () => {
		const { pool } = poolOf({ engine, cpuWorkers: 2 }, { failLoad: MODEL }, {}, {});
		void pool.load(MODEL);
		expect(await followed(pool, 10)).toEqual(squares(10));
		expect(pool.report.lostBackend).toBe('webgl');
	});
});

describe('the hang timeout of a worker', () => {
	it('lasts many times longer than its answers usually take, and some seconds at least', () => {
		const hangTimeout = new HangTimeout();
		expect(hangTimeout.milliseconds).toBe(30_000);
		for (let answer = 0; answer < 40; answer++) hangTimeout.answered(0.03);
		expect(hangTimeout.milliseconds).toBe(3000);
		for (let answer = 0; answer < 40; answer++) hangTimeout.answered(0.8);
		expect(hangTimeout.milliseconds).toBeCloseTo(20_000, 6);
	});

	it('doubles each time it was lost', () => {
		const hangTimeout = new HangTimeout();
		hangTimeout.gaveUp();
		hangTimeout.gaveUp();
		expect(hangTimeout.milliseconds).toBe(120_000);
	});
});

/** What a worker in a test does, and how it ends. */
interface Behaviour {
	readonly milliseconds?: number;
	readonly loadMilliseconds?: number;
	readonly failLoad?: ModelName;
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
	clipSession = 0;
	most = 0;
	#fail: (error: Error) => void = () => undefined;
	#silent = false;

	constructor(readonly behaviour: Behaviour) {}

	async load(model: ModelName, backend: string) {
		await delay(this.behaviour.loadMilliseconds ?? 0);
		if (this.behaviour.failLoad === model) throw new Error('no model');
		this.loaded.push(model);
		this.backends.push(backend);
	}

	async infer(_model: ModelName, pixels: Uint8Array): Promise<SquarePose> {
		const { behaviour } = this;
		this.asked.push(pixels[0]!);
		const nth = this.asked.length;
		this.most = Math.max(this.most, ++this.clipSession);
		if (nth === behaviour.hang) this.#silent = true;
		if (nth === behaviour.crash) {
			this.#silent = true;
			setTimeout(() => this.#fail(new Error('crashed')), 0);
		}
		await delay(nth === behaviour.slow?.at ? behaviour.slow.milliseconds : this.#milliseconds);
		this.clipSession--;
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
function poolOf(
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

const look = (pool: PosePool, square: number): Promise<SquarePose> =>
	pool.infer(MODEL, Uint8Array.of(square), 'plain');

const placeOf = (pose: SquarePose): number => pose.keypoints[0]!;

/** The squares of a clip through the pool, as the recorder sends them. */
async function followed(pool: PosePool, count: number): Promise<number[]> {
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

const squares = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

const delay = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

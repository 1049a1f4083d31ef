import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PosePool } from '../../../src/pose/pose-pool';
import {
	delay,
	followed,
	look,
	MODEL,
	placeOf,
	poolOf,
	squares
} from '../../helpers/fake-pose-workers';

// Time goes on to the next thing that is due, however busy the machine is: no worker counts as hung that is not.
beforeEach(() => vi.useFakeTimers().setTimerTickMode('nextTimerAsync'));
afterEach(() => vi.useRealTimers());

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

describe('a model without which the rest goes on', () => {
	const FEET = 'blazepose-heavy';
	const lookAtFeet = (pool: PosePool) => pool.infer(FEET, Uint8Array.of(9), 'plain');

	it('is loaded as any other is, once', async () => {
		const { pool, workers } = poolOf({}, {}, {});
		await pool.load(MODEL);
		await Promise.all([pool.load(FEET, true), pool.load(FEET, true)]);
		expect(placeOf(await lookAtFeet(pool))).toBe(9);
		expect(workers.map(({ loaded }) => loaded)).toEqual([
			[MODEL, FEET],
			[MODEL, FEET]
		]);
	});

	it.each(['wasm', 'litert', 'webgl'] as const)(
		'and that does not load on %s leaves workers and squares as they are',
		async (backend) => {
			const engine = { backend, workers: 2 };
			const { pool, workers } = poolOf({ engine }, { failLoad: FEET }, { failLoad: FEET });
			await pool.load(MODEL);
			const early = lookAtFeet(pool);
			early.catch(() => undefined);
			await pool.load(FEET, true);
			await expect(early).rejects.toThrow('no model');
			await expect(lookAtFeet(pool)).rejects.toThrow('no model');
			expect(await followed(pool, 20)).toEqual(squares(20));
			expect(workers).toHaveLength(2);
			expect(pool.report).toEqual({ ...engine, replaced: 0, lostBackend: null });
		}
	);

	it('that did not load is tried again when it is asked for again', async () => {
		const failing = { failLoad: FEET, failures: 1 } as const;
		const { pool, workers } = poolOf({}, failing, failing);
		await pool.load(MODEL);
		await pool.load(FEET, true);
		await expect(lookAtFeet(pool)).rejects.toThrow('no model');
		const again = pool.load(FEET, true);
		expect(placeOf(await lookAtFeet(pool))).toBe(9);
		await again;
		expect(workers).toHaveLength(2);
	});

	it.each(['wasm', 'litert'] as const)(
		'and at which a worker on %s dies costs that worker alone, and no square',
		async (backend) => {
			const engine = { backend, workers: 2 };
			const dying = { milliseconds: 3, dieLoading: FEET } as const;
			const { pool, workers } = poolOf({ engine }, dying, dying, {});
			await pool.load(MODEL);
			const poses = followed(pool, 40);
			await pool.load(FEET, true);
			expect(await poses).toEqual(squares(40));
			await expect(lookAtFeet(pool)).rejects.toThrow('out of memory');
			expect(workers.map(({ loaded }) => loaded)).toEqual([[MODEL], [MODEL], [MODEL]]);
			expect(pool.report).toEqual({ ...engine, replaced: 1, lostBackend: null });
		}
	);

	it('is not given up because another engine took over while it was loaded', async () => {
		const slow = { loadMilliseconds: 30 };
		const { pool, workers } = poolOf({ engine: { backend: 'webgl', workers: 1 } }, slow, {}, {});
		await pool.load(MODEL);
		void pool.load(FEET, true);
		await delay(10);
		pool.change({ backend: 'litert', workers: 1 });
		expect(placeOf(await lookAtFeet(pool))).toBe(9);
		expect(workers[1]!.loaded).toEqual([MODEL, FEET]);
	});
});

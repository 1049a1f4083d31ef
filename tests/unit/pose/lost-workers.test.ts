import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Engine } from '../../../src/pose/pose-pool';
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
			expect(workers.map(({ backends }) => backends)).toEqual([['webgl'], ['litert'], ['litert']]);
			expect(workers[0]!.ended).toBe(true);
			expect(pool.report).toEqual({
				backend: 'litert',
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

describe('LiteRT', () => {
	const engine: Engine = { backend: 'litert', workers: 2 };

	it('that cannot start leaves the whole work to TensorFlow, without a word', async () => {
		const { pool, workers } = poolOf({ engine }, { failLoad: MODEL }, { failLoad: MODEL }, {}, {});
		await pool.load(MODEL);
		expect(await followed(pool, 20)).toEqual(squares(20));
		expect(workers.slice(2).map(({ backends }) => backends)).toEqual([['wasm'], ['wasm']]);
		expect(pool.report).toEqual({ backend: 'wasm', workers: 2, replaced: 0, lostBackend: null });
	});

	it('that cannot load a further model leaves that, and all that follows, to TensorFlow', async () => {
		const lacking = { milliseconds: 1, failLoad: 'movenet-thunder' } as const;
		const { pool } = poolOf({ engine }, lacking, lacking, {}, {});
		await pool.load(MODEL);
		const before = followed(pool, 10);
		await pool.load('movenet-thunder');
		expect(await before).toEqual(squares(10));
		const { seconds } = await pool.infer('movenet-thunder', Uint8Array.of(3), 'plain');
		expect(seconds).toBeGreaterThan(0);
		expect(pool.report).toMatchObject({ backend: 'wasm', workers: 2, lostBackend: null });
	});

	it('stays where one worker crashes, or does not start beside another', async () => {
		const one = poolOf({ engine }, { milliseconds: 1, crash: 3 }, { milliseconds: 1 });
		await one.pool.load(MODEL);
		expect(await followed(one.pool, 20)).toEqual(squares(20));
		expect(one.pool.report).toMatchObject({ backend: 'litert', replaced: 1 });
		const other = poolOf({ engine }, { milliseconds: 1 }, { failLoad: MODEL });
		await other.pool.load(MODEL);
		expect(await followed(other.pool, 20)).toEqual(squares(20));
		expect(other.pool.report.backend).toBe('litert');
	});
});

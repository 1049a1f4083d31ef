import { describe, expect, it } from 'vitest';
import { inOrder, PosePool } from '../../src/pose/pose-pool';
import type { PoseApi, SquarePose } from '../../src/pose/pose-api';

describe('work on a stream of items', () => {
	it('gives the results in the order of the items, however long each takes', async () => {
		const results = await collect(
			inOrder(numbers(12), 4, (n) =>
				Promise.resolve(async () => {
					await delay((n * 7) % 5);
					return n * 10;
				})
			)
		);
		expect(results).toEqual(Array.from({ length: 12 }, (_, n) => n * 10));
	});

	it('never asks for more items than the limit allows to be under way', async () => {
		let asked = 0;
		let finished = 0;
		let most = 0;
		async function* source() {
			for (let n = 0; n < 20; n++) {
				asked++;
				most = Math.max(most, asked - finished);
				yield n;
				await delay(0);
			}
		}
		const slow = inOrder(source(), 3, (n) =>
			Promise.resolve(async () => {
				await delay(2);
				finished++;
				return n;
			})
		);
		expect(await collect(slow)).toHaveLength(20);
		expect(most).toBeLessThanOrEqual(3);
		expect(most).toBeGreaterThan(1);
	});

	it('throws the failure of an item in its turn', async () => {
		const seen: number[] = [];
		const failing = inOrder(numbers(6), 3, (n) =>
			Promise.resolve(() => (n === 2 ? Promise.reject(new Error('third')) : Promise.resolve(n)))
		);
		await expect(
			(async () => {
				for await (const n of failing) seen.push(n);
			})()
		).rejects.toThrow('third');
		expect(seen).toEqual([0, 1]);
	});
});

describe('a pool of pose workers', () => {
	it('gives each square to the worker with the least to do', async () => {
		const slow = fakeWorker(30);
		const quick = fakeWorker(1);
		const pool = new PosePool([slow, quick]);
		for (let round = 0; round < 6; round++) {
			const pending = pool.infer('movenet-lightning', new Uint8Array(3), 'plain');
			if (round > 0) await pending;
		}
		expect(slow.calls).toBe(1);
		expect(quick.calls).toBe(5);
	});

	it('adds up the time that its workers spend', async () => {
		const pool = new PosePool([fakeWorker(0), fakeWorker(0)]);
		await Promise.all(
			[1, 2, 3].map(() => pool.infer('movenet-thunder', new Uint8Array(3), 'plain'))
		);
		expect(pool.inferenceSeconds).toBeCloseTo(0.75, 9);
	});

	it('cannot be empty', () => {
		expect(() => new PosePool([])).toThrow(RangeError);
	});
});

async function* numbers(count: number) {
	for (let n = 0; n < count; n++) {
		await delay(0);
		yield n;
	}
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
	const all: T[] = [];
	for await (const item of items) all.push(item);
	return all;
}

const delay = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function fakeWorker(ms: number): Pick<PoseApi, 'load' | 'infer'> & { calls: number } {
	return {
		calls: 0,
		load: () => Promise.resolve('wasm'),
		async infer(): Promise<SquarePose> {
			this.calls++;
			await delay(ms);
			return { keypoints: new Float32Array(51), seconds: 0.25 };
		}
	};
}

import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../src/pose/in-order';

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

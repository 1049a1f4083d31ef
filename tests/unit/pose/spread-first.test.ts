import { describe, expect, it } from 'vitest';
import { spreadFirst } from '../../../src/pose/spread-first';

describe('work on a stream of items of which a spread comes first', () => {
	it('gives the results in the order of the items, and tells every second of the first before', async () => {
		const { results, told, begun } = await run({ items: 8 });
		expect(results).toEqual(upTo(12));
		expect(told).toEqual([0, 2, 4, 6]);
		expect(begun.slice(0, 4)).toEqual([0, 2, 4, 6]);
		expect([...begun].sort((a, b) => a - b)).toEqual(upTo(12));
	});

	it('is the plain order where none shall come first', async () => {
		const { results, told, begun } = await run({ items: 0 });
		expect(results).toEqual(upTo(12));
		expect(begun).toEqual(upTo(12));
		expect(told).toEqual([]);
	});

	it('comes to an end with fewer items than shall come first', async () => {
		const { results, told } = await run({ items: 100 });
		expect(results).toEqual(upTo(12));
		expect(told).toEqual([0, 2, 4, 6, 8, 10]);
	});

	it('leaves what repeats another item to its turn, and counts only the others', async () => {
		const { results, told } = await run({ items: 12, repeats: (n) => n % 3 === 2 });
		expect(results).toEqual(upTo(12));
		expect(told).toEqual([0, 3, 6, 9]);
	});

	it('works on no more items at once than the limit', async () => {
		for (const items of [0, 5, 12]) expect((await run({ items })).most).toBeLessThanOrEqual(LIMIT);
	});

	it('prepares every item in its order', async () => {
		expect((await run({ items: 8 })).prepared).toEqual(upTo(12));
	});

	it.each([2, 3, 11])('throws the failure of item %d', async (failing) => {
		await expect(run({ items: 8, failing })).rejects.toThrow('failed');
	});

	it('closes its source when nobody wants more', async () => {
		let closed = false;
		async function* source() {
			try {
				for (let n = 0; n < 12; n++) yield await Promise.resolve(n);
			} finally {
				closed = true;
			}
		}
		const prepare = (n: number) =>
			Promise.resolve({ finish: () => Promise.resolve(n), repeats: false });
		const ahead = { items: 4, tell: () => undefined };
		const results = spreadFirst(source(), LIMIT, prepare, ahead);
		await results.next();
		await results.return();
		expect(closed).toBe(true);
	});
});

const LIMIT = 3;

const upTo = (count: number): number[] => Array.from({ length: count }, (_, n) => n);

/** Twelve items that take different times. */
async function run(how: {
	readonly items: number;
	readonly repeats?: (n: number) => boolean;
	readonly failing?: number;
}) {
	const { items, repeats = () => false, failing = -1 } = how;
	const told: number[] = [];
	const begun: number[] = [];
	const prepared: number[] = [];
	let [now, most] = [0, 0];
	async function* source() {
		for (const n of upTo(12)) yield await Promise.resolve(n);
	}
	const prepare = (n: number) => {
		prepared.push(n);
		const finish = async () => {
			begun.push(n);
			most = Math.max(most, ++now);
			await new Promise((resolve) => setTimeout(resolve, (n * 7) % 5));
			now--;
			if (n === failing) throw new Error('failed');
			return n;
		};
		return Promise.resolve({ finish, repeats: repeats(n) });
	};
	const results: number[] = [];
	const ahead = { items, tell: (n: number) => void told.push(n) };
	for await (const n of spreadFirst(source(), LIMIT, prepare, ahead)) results.push(n);
	return { results, told, begun, prepared, most };
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { caseOf, type PartName } from '../../../tools/fuzz/parts';
import { supervised } from '../../../tools/fuzz/supervisor';

/** A second of each; `npm run fuzz` has 20,000 and 100,000. */
const SHORT = { media: 60, files: 150 } as const;

describe('changed files', () => {
	const rejected: unknown[] = [];
	const onRejected = (error: unknown) => rejected.push(error);
	const kept = { ...globalThis };

	beforeEach(() => {
		process.on('unhandledRejection', onRejected);
		// What mediabunny says of damaged files.
		vi.spyOn(console, 'error').mockReturnValue(undefined);
		vi.spyOn(console, 'warn').mockReturnValue(undefined);
	});
	afterEach(() => {
		process.off('unhandledRejection', onRejected);
		vi.restoreAllMocks();
		// Readers of addresses and settings were given a page of their own.
		for (const name of ['window', 'localStorage'])
			if (!(name in kept)) Reflect.deleteProperty(globalThis, name);
	});

	it.each(Object.keys(SHORT) as PartName[])(
		'%s: each is valid or refused by a code',
		async (part) => {
			for (let seed = 1; seed <= SHORT[part]; seed++) {
				const { name, run } = await caseOf(part, seed);
				expect(await run(), `${name}, seed ${seed}`).toMatch(/^[a-z-]+$/);
			}
			expect(rejected).toEqual([]);
		}
	);

	it.each(Object.keys(SHORT) as PartName[])('%s: are the same for the same seed', async (part) => {
		for (const seed of [3, 4, 5]) {
			const [one, other] = [await caseOf(part, seed), await caseOf(part, seed)];
			expect(Buffer.from(other.bytes).equals(Buffer.from(one.bytes))).toBe(true);
		}
	});
});

describe('a case that', () => {
	const folder = mkdtempSync(join(tmpdir(), 'stridescope-test-'));
	afterAll(() => rmSync(folder, { recursive: true }));

	it.each([
		['hangs', 'for (;;);', /^hung/],
		['ends its process', 'process.exit(3)', /^died/],
		['throws', 'throw new Error("a fault")', /a fault/]
	])('%s is found, and the others are tried', async (name, code, what) => {
		const script = join(folder, `${name}.mjs`);
		writeFileSync(script, childWith(`if (seed === 2) { ${code} }`));
		const order = { part: 'media', from: 1, to: 5 } as const;
		const { findings, outcomes } = await supervised({ script, order, longestSeconds: 0.5 });
		expect(findings).toEqual([{ seed: 2, what: expect.stringMatching(what) as string }]);
		expect(outcomes['made: valid']).toBe(3);
	});
});

const childWith = (work: string) => `
	process.on('message', async ({ from, to }) => {
		for (let seed = from; seed < to; seed++) {
			process.send({ begins: seed });
			await new Promise((resolve) => setTimeout(resolve, 20));
			try {
				${work}
				process.send({ ended: seed, outcome: 'made: valid', finding: null });
			} catch (error) {
				process.send({ ended: seed, outcome: 'made: finding', finding: String(error) });
			}
		}
		process.disconnect();
	});
`;

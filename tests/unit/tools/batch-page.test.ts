import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BatchOptions } from '../../../src/app/batch/batch-api';
import type { Progress } from '../../../src/app/analyse';
import { NO_SETTINGS } from '../../../src/core/model/settings';
import { BatchPage } from '../../../tools/batch-page';
import { dies, fakeBatchSite, refused } from '../../helpers/fake-batch-site';

const OPTIONS: BatchOptions = {
	mode: 'fast',
	backend: null,
	allFrames: false,
	settings: { ...NO_SETTINGS, slowMotionFactor: 1 }
};
const NEVER = new Promise<never>(() => undefined);
const nobody = () => undefined;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('one video after the other', () => {
	it('in the same browser as long as all goes well, also after a refusal', async () => {
		const { page, tabs } = batch();
		for (const name of ['a', 'refused', 'b'])
			expect(await page.analyse(name, OPTIONS, nobody)).toBeDefined();
		expect(tabs).toHaveLength(1);
	});

	it('in a new browser after one that died, however hard that one is to end', async () => {
		const { page, tabs } = batch();
		await expect(page.analyse('dies', OPTIONS, nobody)).rejects.toMatchObject({
			code: 'browser-ended'
		});
		for (const name of ['a', 'b'])
			expect(await page.analyse(name, OPTIONS, nobody)).toEqual({ json: name });
		expect(tabs.map(({ ended }) => ended)).toEqual([true, false]);
		await page.close();
		expect(tabs.map(({ ended }) => ended)).toEqual([true, true]);
	});

	it('in a new browser when the last one died in between', async () => {
		const { page, tabs } = batch();
		await page.analyse('a', OPTIONS, nobody);
		tabs[0]!.alive = false;
		expect(await page.analyse('b', OPTIONS, nobody)).toEqual({ json: 'b' });
		expect(tabs).toHaveLength(2);
	});

	it('in a new browser after a fault of the page, which is told as it is', async () => {
		const { page, tabs } = batch();
		await expect(page.analyse('faulty', OPTIONS, nobody)).rejects.toThrow('a fault of the page');
		expect(await page.analyse('a', OPTIONS, nobody)).toEqual({ json: 'a' });
		expect(tabs).toHaveLength(2);
	});
});

describe('a video that takes too long', () => {
	it('is given up after the time it was allowed, and the next begins', async () => {
		const { page, tabs } = batch();
		const analysis = page.analyse('endless', OPTIONS, nobody, { timeoutSeconds: 60 });
		const outcome = expect(analysis).rejects.toMatchObject({ code: 'time-limit' });
		await vi.advanceTimersByTimeAsync(61_000);
		await outcome;
		expect(tabs[0]!.ended).toBe(true);
		expect(await page.analyse('a', OPTIONS, nobody, { timeoutSeconds: 60 })).toEqual({ json: 'a' });
		expect(vi.getTimerCount()).toBe(0);
	});

	it('is allowed as much as its frames need when nobody says how much', async () => {
		const { page, tabs } = batch();
		let error: unknown = null;
		void page.analyse('endless', OPTIONS, nobody).catch((thrown: unknown) => (error = thrown));
		await vi.advanceTimersByTimeAsync(500_000);
		tabs[0]!.onProgress(analysing(1000));
		await vi.advanceTimersByTimeAsync(2_000_000);
		expect(error).toBeNull();
		await vi.advanceTimersByTimeAsync(2_000_000);
		expect(error).toMatchObject({ code: 'time-limit' });
	});
});

/** A batch page whose browsers do what a file's name says. */
function batch() {
	const { site, tabs } = fakeBatchSite(
		{
			endless: () => NEVER,
			refused,
			faulty: () => Promise.reject(new Error('a fault of the page')),
			dies
		},
		(_, path) => Promise.resolve({ json: path })
	);
	return { page: new BatchPage(site), tabs };
}

const analysing = (total: number): Progress => ({
	stage: 'analysing',
	done: 1,
	total,
	framesPerSecond: null,
	secondsLeft: null
});

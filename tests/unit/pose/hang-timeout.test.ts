import { describe, expect, it } from 'vitest';
import { HangTimeout } from '../../../src/pose/hang-timeout';

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

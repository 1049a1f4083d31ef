import { describe, expect, it } from 'vitest';
import { cpuWorkers } from '../../../src/app/record/workers';
import { deviceGigabytes } from '../../../src/media/device-memory';

const byFinger = (matches: boolean) => () => ({ matches });

describe('the memory of a device', () => {
	it('is what the browser tells, and enough where that is its largest answer', () => {
		expect(deviceGigabytes({ navigator: { deviceMemory: 2 } })).toBe(2);
		expect(deviceGigabytes({ navigator: { deviceMemory: 8 } })).toBe(Infinity);
	});

	it('that is not told is enough on a computer and little on a phone', () => {
		expect(deviceGigabytes({ navigator: {}, matchMedia: byFinger(false) })).toBe(Infinity);
		expect(deviceGigabytes({ navigator: {}, matchMedia: byFinger(true) })).toBe(4);
		// A worker has no screen.
		expect(deviceGigabytes({ navigator: {} })).toBe(Infinity);
	});
});

it.each([
	['a laptop', 4, Infinity, 4],
	['a large computer', 64, Infinity, 8],
	['a cheap Android phone', 8, 2, 2],
	['a usual Android phone', 8, 4, 4],
	['an iPhone', 6, 4, 4],
	['one core', 1, Infinity, 2],
	['hardly any memory', 4, 0.5, 2]
])('%s runs as many pose workers as cores and memory allow', (_, cores, gigabytes, workers) => {
	expect(cpuWorkers(cores, gigabytes)).toBe(workers);
});

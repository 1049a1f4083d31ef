import { afterEach, describe, expect, it, vi } from 'vitest';
import { dateTicks } from '../../../src/ui/date-ticks';

const ZERO = new Date(2026, 10, 24, 12).getTime();
const texts = (range: readonly [number, number], most = 5) =>
	dateTicks(range, ZERO, most).map(({ text }) => text);

afterEach(() => vi.unstubAllEnvs());

describe('dates along an axis of days', () => {
	it('are as many as fit, evenly spaced, one of them at its zero', () => {
		expect(texts([-3.5, 0.5])).toEqual(['21 Nov', '22 Nov', '23 Nov', '24 Nov']);
		expect(texts([-25, 3.5])).toEqual(['3 Nov', '10 Nov', '17 Nov', '24 Nov']);
		expect(texts([-25, 3.5], 2)).toEqual(['24 Nov']);
	});

	it('have the year where there is more than one', () => {
		expect(texts([-700, 10])).toEqual(['May 2025', 'Nov 2025', 'May 2026', 'Nov 2026']);
	});

	it('are never more than fit, however long the axis', () => {
		for (let days = 0.2; days < 12_000; days *= 1.7)
			expect(dateTicks([-days, 0.02 * days], ZERO, 5).length).toBeLessThanOrEqual(5);
	});

	it('are the same day of the week across a change of the clock', () => {
		vi.stubEnv('TZ', 'Europe/Berlin');
		const monday = new Date(2026, 3, 13);
		expect(monday.getTimezoneOffset(), 'summer time').toBe(-120);
		const found = dateTicks([-25, 3.5], monday.getTime(), 5).map(({ text }) => text);
		expect(found).toEqual(['23 Mar', '30 Mar', '6 Apr', '13 Apr']);
	});
});

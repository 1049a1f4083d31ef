import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	between,
	panned,
	placeIn,
	timeUnder,
	turnedTo,
	widthIn,
	within,
	zoomed
} from '../../../src/ui/review/timeline/stretch';

const whole = { start: 1.3, end: 61.7 };
const part = fc
	.tuple(
		fc.double({ min: 1.3, max: 60, noNaN: true }),
		fc.double({ min: 0.2, max: 40, noNaN: true })
	)
	.map(([start, length]) => within({ start, end: start + length }, whole));
const factor = fc.double({ min: 0.1, max: 10, noNaN: true });
const time = fc.double({ min: 1.3, max: 61.7, noNaN: true });

describe('the part of a clip that is shown', () => {
	it('never leaves the clip and never becomes shorter than can be read', () => {
		fc.assert(
			fc.property(
				part,
				factor,
				time,
				fc.double({ min: -3, max: 3, noNaN: true }),
				(p, f, t, by) => {
					for (const shown of [
						zoomed(p, whole, f, t),
						panned(p, whole, by),
						turnedTo(p, whole, t)
					]) {
						expect(shown.start).toBeGreaterThanOrEqual(whole.start - 1e-9);
						expect(shown.end).toBeLessThanOrEqual(whole.end + 1e-9);
						expect(shown.end - shown.start).toBeGreaterThan(0.2 - 1e-9);
					}
				}
			)
		);
	});

	it('keeps what is under the pointer where it is while it is zoomed away from the ends', () => {
		const shown = { start: 20, end: 30 };
		for (const f of [1.37, 0.81]) {
			const next = zoomed(shown, whole, f, 23.1);
			expect((23.1 - next.start) / (next.end - next.start)).toBeCloseTo(0.31, 9);
			expect(next.end - next.start).toBeCloseTo(10 / f, 9);
		}
	});

	it('is the whole clip when it is zoomed out far enough', () => {
		expect(zoomed({ start: 5, end: 7 }, whole, 0.001, 6)).toEqual(whole);
	});

	it('stands still while the cursor crosses it and is turned like a page when it leaves', () => {
		const shown = { start: 10, end: 14 };
		expect(turnedTo(shown, whole, 13.99)).toBe(shown);
		expect(turnedTo(shown, whole, 14.2)).toEqual({ start: 14, end: 18 });
		expect(turnedTo(shown, whole, 23.5)).toEqual({ start: 22, end: 26 });
		expect(turnedTo(shown, whole, 9.9)).toEqual({ start: 6, end: 10 });
	});

	it('holds the cursor after every turn', () => {
		fc.assert(
			fc.property(part, time, (p, t) => {
				const { start, end } = turnedTo(p, whole, t);
				expect(t).toBeGreaterThanOrEqual(start - 1e-9);
				expect(t).toBeLessThanOrEqual(end + 1e-9);
			})
		);
	});

	it('is marked from either end, and not by a twitch', () => {
		expect(between(7.4, 3.1)).toEqual({ start: 3.1, end: 7.4 });
		expect(between(3.1, 3.15)).toBeNull();
	});

	it('has each time where a pointer finds it again, and all of it from edge to edge', () => {
		fc.assert(
			fc.property(part, time, (shown, t) => {
				const lane = { left: 40, width: 700 } as DOMRect;
				const element = { getBoundingClientRect: () => lane } as Element;
				const x = lane.left + (lane.width * parseFloat(placeIn(shown, t))) / 100;
				expect(timeUnder(element, shown, x)).toBeCloseTo(t, 9);
				expect(parseFloat(widthIn(shown, shown.end - shown.start))).toBeCloseTo(100, 9);
			})
		);
	});
});

import { describe, expect, it } from 'vitest';
import { endsOf, movedEnd, rangeOf } from '../../../src/ui/setup/ends';
import { formatHeight, formatSpeed, parseHeight, parseSpeed } from '../../../src/ui/units';

describe('the ends of a part', () => {
	const times = Float64Array.from({ length: 301 }, (_, i) => 0.25 + i / 30);
	const all = { start: 0, end: 300 };

	it('move to any frame, and give a range of file times that finds them again', () => {
		const moved = movedEnd(times, movedEnd(times, all, 'start', 31, 1), 'end', 200, 1);
		expect(moved).toEqual({ start: 31, end: 200 });
		expect(rangeOf(times, moved)).toEqual({ from: times[31], to: times[200] });
		expect(endsOf(times, rangeOf(times, moved))).toEqual(moved);
		expect(endsOf(times, null)).toEqual(all);
	});

	it('stay in the clip and keep their distance', () => {
		expect(movedEnd(times, all, 'start', -7, 1)).toEqual(all);
		expect(movedEnd(times, all, 'end', 999, 1)).toEqual(all);
		expect(movedEnd(times, { start: 10, end: 200 }, 'start', 999, 1)).toEqual({
			start: 170,
			end: 200
		});
		expect(movedEnd(times, { start: 10, end: 200 }, 'end', 0, 1)).toEqual({ start: 10, end: 40 });
	});

	it('of a clip shorter than the shortest part are its own', () => {
		const short = times.subarray(0, 20);
		const whole = { start: 0, end: 19 };
		expect(movedEnd(short, whole, 'start', 5, 1)).toEqual(whole);
		expect(movedEnd(short, whole, 'end', 5, 1)).toEqual(whole);
	});
});

describe('a belt speed', () => {
	it('is the same whatever unit it is shown in', () => {
		const speed = parseSpeed('12,6', 'km/h')!;
		expect(speed).toBeCloseTo(3.5, 12);
		expect(formatSpeed(speed, 'm/s')).toBe('3.5');
		expect(formatSpeed(speed, 'mph')).toBe('7.83');
		expect(formatSpeed(speed, 'min/km')).toBe('4:46');
		expect(parseSpeed('4:46', 'min/km')).toBeCloseTo(3.497, 3);
		expect(parseSpeed('7.83', 'mph')).toBeCloseTo(3.5, 3);
	});

	it('that nobody runs at is none', () => {
		for (const text of ['fast', '60', '-3', '4:5:6'])
			expect(parseSpeed(text, 'km/h')).toBeUndefined();
		expect(parseSpeed('0:30', 'min/km')).toBeUndefined();
		expect(parseSpeed('', 'km/h')).toBeNull();
	});
});

describe('a height', () => {
	it('is typed in centimetres, metres, or feet and inches in any usual way', () => {
		expect(parseHeight('178', 'cm')).toBeCloseTo(1.78, 12);
		expect(parseHeight('1,78', 'cm')).toBeCloseTo(1.78, 12);
		for (const text of ['5 10', "5'10", `5'10"`, '5′ 10″', '5 ft 10 in', '5ft10', "5' 10''"])
			expect(parseHeight(text, 'ft in')).toBeCloseTo(1.778, 12);
		expect(parseHeight('6', 'ft in')).toBeCloseTo(1.8288, 12);
		expect(parseHeight('5 10.5', 'ft in')).toBeCloseTo(1.7907, 12);
	});

	it('is converted when the unit changes, and reads back as the same to half an inch', () => {
		expect(formatHeight(1.778, 'ft in')).toBe('5′ 10″');
		expect(formatHeight(1.778, 'cm')).toBe('177.8');
		// Never five feet and twelve inches.
		expect(formatHeight(1.8286, 'ft in')).toBe('6′ 0″');
		for (let metres = 1.1; metres < 2.3; metres += 0.037)
			expect(Math.abs(parseHeight(formatHeight(metres, 'ft in'), 'ft in')! - metres)).toBeLessThan(
				0.0064
			);
	});

	it('that makes no sense is none', () => {
		for (const text of ['tall', '5 12', '9', '5.10', '511', '3 2'])
			expect(parseHeight(text, 'ft in')).toBeUndefined();
		expect(parseHeight('', 'ft in')).toBeNull();
		expect(parseHeight('300', 'cm')).toBeUndefined();
	});
});

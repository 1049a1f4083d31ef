import { describe, expect, it } from 'vitest';
import {
	formatDistance,
	formatDuration,
	parseDistance,
	parseDuration
} from '../../../src/ui/diary/run-units';
import { formatIncline, parseIncline } from '../../../src/ui/incline';

describe('the time of a run', () => {
	it('is minutes, minutes and seconds, or hours', () => {
		expect(parseDuration('45')).toBe(2700);
		expect(parseDuration('45:30')).toBe(2730);
		expect(parseDuration(' 1:05:07 ')).toBe(3907);
		expect(parseDuration('')).toBeNull();
	});

	it('that makes no sense is none', () => {
		for (const text of ['soon', '1:75', '-5', '1:2:3:4', '0', '3:', '900:00:00'])
			expect(parseDuration(text)).toBeUndefined();
	});

	it('is written as it can be typed', () => {
		for (const seconds of [95, 2730, 3600, 3907, 36_001])
			expect(parseDuration(formatDuration(seconds))).toBe(seconds);
	});
});

describe('distance and incline', () => {
	it('take a comma or a point, and refuse what nobody runs', () => {
		expect(parseDistance('7,25', 'km')).toBe(7250);
		expect(formatDistance(7250, 'km')).toBe('7.25');
		expect(parseDistance('5000', 'km')).toBeUndefined();
		expect(parseDistance('3', 'mi')).toBeCloseTo(4828.03, 2);
		expect(formatDistance(parseDistance('3.1', 'mi')!, 'mi')).toBe('3.1');
		expect(parseIncline('-3.5')).toBe(-3.5);
		expect(parseIncline('90')).toBeUndefined();
	});

	it('of a belt in degrees is kept in percent, and written in either', () => {
		expect(parseIncline('5,71', '°')).toBeCloseTo(10, 1);
		expect(formatIncline(10, '°')).toBe('5.7');
		expect(formatIncline(10)).toBe('10');
		expect(parseIncline('80', '°')).toBeUndefined();
	});
});

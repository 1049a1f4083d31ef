import { describe, expect, it } from 'vitest';
import { cycleFigure } from '../../../src/report/cycle-figure';

const SIZE = { width: 340, height: 134, left: 26, right: 8, top: 16, bottom: 32 };
const PHASE = Array.from({ length: 101 }, (_, percent) => percent);
const WAVE = {
	mean: PHASE.map((percent) => 30 * Math.sin((2 * Math.PI * percent) / 100)),
	sd: PHASE.map(() => 3)
};

describe('the drawing of a mean stride', () => {
	const figure = cycleFigure([WAVE], SIZE);

	it('keeps every curve and band within the plot', () => {
		for (const { line, band } of figure.curves)
			for (const [x, y] of [...points(line), ...points(band)]) {
				expect(x).toBeGreaterThanOrEqual(SIZE.left);
				expect(x).toBeLessThanOrEqual(SIZE.width - SIZE.right);
				expect(y).toBeGreaterThanOrEqual(SIZE.top);
				expect(y).toBeLessThanOrEqual(SIZE.height - SIZE.bottom);
			}
	});

	it('places a value where its axis says', () => {
		const zero = figure.y.find(({ label }) => label === '0')!;
		const twenty = figure.y.find(({ label }) => label === '20')!;
		const [, top] = points(figure.curves[0]!.line)[25]!;
		const perDegree = (zero.at - twenty.at) / 20;
		expect((zero.at - top) / perDegree).toBeCloseTo(30, 0);
	});

	it('has few whole ticks, upwards', () => {
		expect(figure.y.length).toBeGreaterThan(2);
		expect(figure.y.length).toBeLessThan(7);
		expect(figure.y.map(({ label }) => label)).toEqual(['−20', '0', '20']);
		expect(figure.across(0)).toBe(SIZE.left);
		expect(figure.across(100)).toBe(SIZE.width - SIZE.right);
	});

	it('draws the band as high as its spread on both sides', () => {
		const band = points(figure.curves[0]!.band);
		const line = points(figure.curves[0]!.line);
		for (const percent of [0, 25, 80]) {
			const [, upper] = band[percent]!;
			const [, lower] = band[201 - percent]!;
			expect((upper + lower) / 2).toBeCloseTo(line[percent]![1], 0);
		}
	});

	it('is an empty plot without curves', () => {
		expect(cycleFigure([], SIZE).curves).toEqual([]);
	});
});

const points = (path: string) =>
	path
		.replace(/[MZ]/g, '')
		.split('L')
		.map((point) => point.split(' ').map(Number) as [number, number]);

import { expect, it } from 'vitest';
import type { LineChartSpec } from '../../../src/ui/chart';
import { chartSvg } from '../../../src/ui/chart-svg';

const TITLE = { title: 'Knee <left & right>', ground: '#171c21' };

it('a picture of a chart has its title, legend, axes and ground', () => {
	const svg = chartSvg(spec({ name: 'Left' }), TITLE);
	expect(svg).toContain('<title>Knee &lt;left &amp; right&gt;</title>');
	expect(svg).toContain('fill="#171c21"');
	for (const text of ['Left', 'Time, s', 'Knee, °']) expect(svg).toContain(`>${text}</text>`);
});

it('a line goes through its points and is broken where nothing was measured', () => {
	const [line] = linesOf(chartSvg(spec({ y: [0, 10, NaN, 30, 40] }), TITLE));
	expect(
		line!
			.split('M')
			.slice(1)
			.map((part) => part.split('L').length)
	).toEqual([2, 2]);
	const [first, last] = [placeOf(line!, 0), placeOf(line!, -1)];
	expect(first.x).toBeLessThan(last.x);
	// Pictures count downwards.
	expect(first.y).toBeGreaterThan(last.y);
});

it('axes have round values within their range', () => {
	const svg = chartSvg(spec({}), TITLE);
	const ticks = [...svg.matchAll(/text-anchor="middle">([−\d.]+)</g)].map(([, value]) => value);
	expect(ticks).toEqual(['0', '0.5', '1', '1.5', '2', '2.5', '3', '3.5', '4']);
});

it('a band surrounds its line, and styles are attributes, which no policy of a site forbids', () => {
	const svg = chartSvg(spec({ band: [1, 1, 1, 1, 1] }), TITLE);
	expect(svg).toMatch(/Z" fill="#0072b2" fill-opacity="0.2"/);
	expect(svg).not.toContain('style=');
});

function spec(series: Partial<LineChartSpec['series'][number]>): LineChartSpec {
	const line = { colour: '#0072b2', x: [0, 1, 2, 3, 4], y: [0, 10, 20, 30, 40], soft: false };
	return {
		series: [{ ...line, ...series }],
		shades: [{ start: 1, end: 2, colour: '#d55e00', row: 1 }],
		xTitle: 'Time, s',
		yTitle: 'Knee, °',
		xRange: [0, 4],
		colours: { text: '#161b20', grid: '#d5d9dd' }
	};
}

const linesOf = (svg: string): string[] =>
	[...svg.matchAll(/<path d="(M[^"]*)" fill="none"/g)].map(([, path]) => path!).slice(-1);

function placeOf(path: string, index: number): { x: number; y: number } {
	const [x, y] = path.slice(1).split(/[ML]/).at(index)!.split(' ').map(Number);
	return { x: x!, y: y! };
}

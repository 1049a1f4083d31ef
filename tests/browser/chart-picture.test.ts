import { expect, it } from 'vitest';
import type { LineChartSpec } from '../../src/ui/chart';
import { chartPicture } from '../../src/ui/chart-picture';

const BLUE = '#0000ff';
const GROUND = '#112233';
const SPEC: LineChartSpec = {
	series: [{ colour: BLUE, x: [0, 1], y: [0, 0], soft: false, name: 'Left' }],
	shades: [],
	xTitle: 'Time, s',
	yTitle: 'Knee, °',
	xRange: [0, 1],
	yRange: [-1, 1],
	colours: { text: '#ffffff', grid: '#445566' }
};

it('a chart is saved as a picture with its ground, its line in the middle and its title', async () => {
	const png = await chartPicture(SPEC, { title: 'Knee', ground: GROUND }, 'png');
	expect(png.type).toBe('image/png');
	const image = await createImageBitmap(png);
	expect([image.width, image.height]).toEqual([1920, 1080]);
	const at = pixelsOf(image);
	expect(at(1900, 20)).toEqual([0x11, 0x22, 0x33]);
	// Half-way between top and bottom of the plot, away from grid lines.
	expect(at(1000, 556)).toEqual([0, 0, 255]);
	const title = Array.from({ length: 200 }, (_, x) => at(48 + x, 68)[0]!);
	expect(Math.max(...title)).toBeGreaterThan(200);
});

it('and as SVG that browsers read', async () => {
	const svg = await chartPicture(SPEC, { title: 'Knee', ground: GROUND }, 'svg');
	const drawing = new DOMParser().parseFromString(await svg.text(), 'image/svg+xml');
	expect(drawing.querySelector('parsererror')).toBeNull();
	expect(drawing.querySelector('title')!.textContent).toBe('Knee');
});

function pixelsOf(image: ImageBitmap): (x: number, y: number) => number[] {
	const canvas = new OffscreenCanvas(image.width, image.height);
	const context = canvas.getContext('2d')!;
	context.drawImage(image, 0, 0);
	return (x, y) => [...context.getImageData(x, y, 1, 1).data.slice(0, 3)];
}

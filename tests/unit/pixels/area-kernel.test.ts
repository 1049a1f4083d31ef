import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { averageChannels } from '../../../src/pixels/area-average';
import { axisWeights } from '../../../src/pixels/area-weights';
import { kernelFile, kernelModule } from '../../../tools/kernel';

describe('the kernel of the area average', () => {
	it('is what its source assembles to', async () => {
		const committed = readFileSync(kernelFile('AREA_KERNEL'), 'utf8');
		expect(committed).toBe(await kernelModule('AREA_KERNEL'));
	});

	it('averages the brightest picture of any height without overflow', () => {
		for (const height of [1, 2, 3, 120, 257]) {
			const plane = planeOf(new Uint8Array(37 * height).fill(255), 37);
			const columns = axisWeights({ start: 0, end: 37 }, 5, 0, 37);
			const rows = axisWeights({ start: 0, end: height }, 1, 0, height);
			const [means] = averageChannels(plane, 1, { columns, rows });
			for (const mean of means!) expect(mean).toBeCloseTo(255, 3);
		}
	});

	it('refuses more rows in one average than it can add up', () => {
		const plane = planeOf(new Uint8Array(300), 1);
		const columns = axisWeights({ start: 0, end: 1 }, 1, 0, 1);
		const rows = axisWeights({ start: 0, end: 300 }, 1, 0, 300);
		expect(() => averageChannels(plane, 1, { columns, rows })).toThrow(RangeError);
	});

	it('is not disturbed by a larger picture before', () => {
		const columns = axisWeights({ start: 1, end: 4 }, 2, 0, 5);
		const small = planeOf(
			Uint8Array.from({ length: 25 }, (_, i) => (i * 37) % 251),
			5
		);
		const first = averageChannels(small, 1, { columns, rows: columns });
		const wide = axisWeights({ start: 0, end: 900 }, 9, 0, 900);
		averageChannels(planeOf(new Uint8Array(810_000).fill(255), 900), 1, {
			columns: wide,
			rows: wide
		});
		expect(averageChannels(small, 1, { columns, rows: columns })).toEqual(first);
	});
});

const planeOf = (data: Uint8Array, width: number) => ({
	data,
	stride: width,
	step: 1,
	offset: 0,
	originX: 0,
	originY: 0
});

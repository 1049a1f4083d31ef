import { describe, expect, it } from 'vitest';
import { fixedCrop, cropAt, type CropPath } from '../../../src/pixels/crop';

const path: CropPath = {
	times: [1, 1.25, 1.5, 1.9, 2.3],
	squares: [
		{ x: -40, y: 31, size: 400 },
		{ x: 12, y: 30, size: 410 },
		{ x: 95, y: 24, size: 405 },
		{ x: 230, y: 27, size: 430 },
		{ x: 251, y: 29, size: 433 }
	]
};

describe('the crop of a frame', () => {
	it('is the same all through a clip whose crop stands still', () => {
		const square = { x: 3, y: -7, size: 211 };
		for (const time of [-1, 0, 0.3, 17]) expect(cropAt(fixedCrop(square), time)).toEqual(square);
	});

	it('passes through every square of its path and stands still beyond the ends', () => {
		path.times.forEach((time, i) => expect(cropAt(path, time)).toEqual(path.squares[i]));
		expect(cropAt(path, 0)).toEqual(path.squares[0]);
		expect(cropAt(path, 9)).toEqual(path.squares[4]);
	});

	it('moves without a jump in place or speed', () => {
		const step = 1e-4;
		const at = (time: number) => cropAt(path, time).x;
		const speed = (time: number) => (at(time + step) - at(time)) / step;
		for (const time of path.times.slice(1, -1)) {
			expect(Math.abs(at(time + step) - at(time - step))).toBeLessThan(0.1);
			expect(Math.abs(speed(time) - speed(time - step))).toBeLessThan(1);
		}
	});

	it('moves evenly where its squares do', () => {
		const squares = [0, 1, 2, 3].map((i) => ({ x: 20 * i, y: -5 * i, size: 300 }));
		const even = { times: [0, 0.25, 0.5, 0.75], squares };
		for (const time of [0.1, 0.31, 0.66]) {
			const square = cropAt(even, time);
			expect(square.x).toBeCloseTo(80 * time, 9);
			expect(square.y).toBeCloseTo(-20 * time, 9);
			expect(square.size).toBeCloseTo(300, 9);
		}
	});

	it('does not depend on where the clock starts or which way the picture is turned', () => {
		const later = { times: path.times.map((t) => t + 8), squares: path.squares };
		const mirrored = { times: path.times, squares: path.squares.map((s) => ({ ...s, x: -s.x })) };
		for (const time of [1.1, 1.4, 2.2]) {
			expect(cropAt(later, time + 8).x).toBeCloseTo(cropAt(path, time).x, 6);
			expect(cropAt(mirrored, time).x).toBeCloseTo(-cropAt(path, time).x, 9);
		}
	});
});

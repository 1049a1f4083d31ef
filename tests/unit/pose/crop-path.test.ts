import { describe, expect, it } from 'vitest';
import { cropAt } from '../../../src/pixels/crop';
import { bodyOf, type Body } from '../../../src/pose/body';
import { cropPathOf, localLine } from '../../../src/pose/crop-path';
import type { Sighting } from '../../../src/pose/people';
import { centreOf, stickFigure, type Figure } from '../../helpers/made-scene';

describe('the crop path', () => {
	it('stands still on a treadmill, also when the runner drifts along the belt', () => {
		const path = cropPathOf(
			looks((t) => ({ x: 600 + 40 * Math.sin(t / 2), hipY: 350 + bounce(t) }))
		);
		expect(path.squares).toHaveLength(1);
	});

	it('moves along with a runner who crosses the picture, and holds every point of every frame', () => {
		const crossing = (t: number) => ({ x: 300 + 420 * t, hipY: 500 + bounce(t), height: 430 });
		const path = cropPathOf(looks(crossing, 4));
		expect(path.squares.length).toBeGreaterThan(10);
		for (let t = 0.2; t < 3.8; t += 1 / 60) expectInside(figureAt(crossing, t), t);

		function expectInside({ keypoints }: Body, t: number) {
			const { x, y, size } = cropAt(path, t);
			for (let k = 0; k < keypoints.length; k += 3) {
				expect(keypoints[k]! - x).toBeGreaterThan(0.03 * size);
				expect(x + size - keypoints[k]!).toBeGreaterThan(0.03 * size);
				expect(keypoints[k + 1]! - y).toBeGreaterThan(0.03 * size);
				expect(y + size - keypoints[k + 1]!).toBeGreaterThan(0.03 * size);
			}
		}
	});

	it('follows the hips without their bounce: nothing in it has the rhythm of the steps', () => {
		const path = cropPathOf(looks((t) => ({ x: 300 + 420 * t, hipY: 500 + bounce(t) }), 5));
		const heights: number[] = [];
		for (let t = 0.5; t < 4.5; t += 1 / 60) heights.push(centreOf(cropAt(path, t))[1]);
		const range = Math.max(...heights) - Math.min(...heights);
		// Bounce of 30 px; a slow rest is no jitter.
		expect(range).toBeLessThan(10);
		const jumps = heights.slice(2).map((y, i) => Math.abs(y - 2 * heights[i + 1]! + heights[i]!));
		expect(Math.max(...jumps)).toBeLessThan(0.25);
	});

	it('keeps up with a camera that pans after the runner and lags behind', () => {
		const panned = (t: number) => ({ x: 900 + 520 * Math.sin((2 * Math.PI * t) / 6), hipY: 500 });
		const path = cropPathOf(looks(panned, 12));
		expect(path.squares.length).toBeGreaterThan(20);
		for (let t = 0.5; t < 11.5; t += 0.1) {
			const { size } = cropAt(path, t);
			expect(Math.abs(centreOf(cropAt(path, t))[0] - panned(t).x)).toBeLessThan(0.12 * size);
		}
	});

	it('grows with a runner who comes nearer, and keeps one size for one who does not', () => {
		const size = (t: number, growth: number) =>
			cropAt(
				cropPathOf(
					looks((s) => ({ x: 300 + 400 * s, hipY: 500, height: 300 * (1 + growth * s) }), 5)
				),
				t
			).size;
		expect(size(4.5, 0.15) / size(0.5, 0.15)).toBeGreaterThan(1.4);
		expect(size(4.5, 0) / size(0.5, 0)).toBeCloseTo(1, 6);
	});

	it('is not led astray by a body read in the wrong place', () => {
		const crossing = (t: number) => ({ x: 300 + 420 * t, hipY: 500 });
		const good = looks(crossing, 4);
		const astray = [...good];
		astray[7] = { time: good[7]!.time, body: figureAt(() => ({ x: 200, hipY: 500 }), 0) };
		for (const t of [1, 1.75, 2, 3]) {
			const { size } = cropAt(cropPathOf(good), t);
			const [clean] = centreOf(cropAt(cropPathOf(good), t));
			const [led] = centreOf(cropAt(cropPathOf(astray), t));
			expect(Math.abs(led - clean)).toBeLessThan(0.06 * size);
		}
	});

	it('follows when picture, place and clock are changed', () => {
		const crossing = (t: number) => ({ x: 300 + 420 * t, hipY: 500 + bounce(t) });
		const path = cropPathOf(looks(crossing, 4));
		const changed = cropPathOf(
			looks(crossing, 4).map(({ time, body }) => ({
				time: time + 5,
				body: bodyOf(body.keypoints.map((v, k) => [2 * v + 70, 2 * v - 31, v][k % 3]!))!
			}))
		);
		for (const t of [0.3, 1.7, 3.2]) {
			const [x, y] = centreOf(cropAt(path, t));
			const [movedX, movedY] = centreOf(cropAt(changed, t + 5));
			expect(movedX).toBeCloseTo(2 * x + 70, 2);
			expect(movedY).toBeCloseTo(2 * y - 31, 2);
		}
	});

	it('exists for a single look', () => {
		expect(cropPathOf(looks(() => ({ x: 600, hipY: 350 }), 0.1)).squares).toHaveLength(1);
	});
});

describe('the local line', () => {
	const times = [0, 0.2, 0.5, 0.8, 1.1, 3, 3.1];

	it('gives back a straight line, between its samples and beyond', () => {
		const values = times.map((t) => 7 - 3 * t);
		for (const t of [-0.3, 0.1, 2, 3.3])
			expect(localLine(times, values, t, 0.5)).toBeCloseTo(7 - 3 * t, 9);
	});

	it('is the mean of samples at one time', () => {
		expect(localLine([2, 2], [4, 8], 2.5, 0.5)).toBe(6);
	});
});

const STRIDES_A_SECOND = 1.4;
/** The hips rise and fall once a step, by 30 px in all. */
const bounce = (t: number) => 15 * Math.sin(4 * Math.PI * STRIDES_A_SECOND * t);

type Course = (t: number) => { x: number; hipY: number; height?: number };

function figureAt(course: Course, t: number): Body {
	const stride = Math.sin(2 * Math.PI * STRIDES_A_SECOND * t);
	const figure: Figure = { height: 400, ...course(t), stride };
	return stickFigure(figure);
}

/** Four looks a second, at uneven times. */
function looks(course: Course, seconds = 10): Sighting[] {
	return Array.from({ length: Math.ceil(seconds * 4) }, (_, i) => {
		const time = (i + ((i * i * 0.618) % 1)) / 4;
		return { time, body: figureAt(course, time) };
	});
}

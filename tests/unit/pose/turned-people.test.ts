import { describe, expect, it } from 'vitest';
import type { QuarterTurn } from '../../../src/core/model/recording';
import { bodyOf } from '../../../src/pose/body';
import { turnedPixels, turnOfRunner } from '../../../src/pose/turned-people';
import { figure } from '../../helpers/made-scene';

const SIZE = 1000;

describe('how a picture stands', () => {
	it.each([
		[0, 0],
		[90, 270],
		[180, 180],
		[270, 90]
	] as const)('is read off a runner turned by %i: %i sets him upright', (turned, back) => {
		expect(turnOfRunner(seenTurned([turned, turned, turned, turned, turned]))).toBe(back);
		expect(turnOfRunner(seenTurned([turned, turned, turned, turned, 90, turned]))).toBe(back);
	});

	it('stays open where a runner seems to stand, to lie and to be upside down by turns', () => {
		expect(turnOfRunner(seenTurned([0, 90, 180, 0, 270, 180]))).toBeNull();
	});

	it('is the same after four quarters, and a half is two of them', () => {
		const pixels = Uint8Array.from({ length: 5 * 5 * 3 }, (_, i) => (i * 37) % 251);
		const quarter = (rgb: Uint8Array) => turnedPixels(rgb, 5, 90);
		expect(quarter(quarter(quarter(quarter(pixels))))).toEqual(pixels);
		expect(quarter(quarter(pixels))).toEqual(turnedPixels(pixels, 5, 180));
		expect(quarter(quarter(quarter(pixels)))).toEqual(turnedPixels(pixels, 5, 270));
		// The first pixel of the first row comes to the end of it.
		expect([...quarter(pixels).slice(12, 15)]).toEqual([...pixels.slice(0, 3)]);
	});
});

/** A runner whose picture was turned clockwise so much at each look. */
function seenTurned(turns: readonly QuarterTurn[]) {
	const sightings = turns.map((turn, i) => {
		const points = figure({ x: 420, hipY: 510, height: 400, stride: Math.sin(i) });
		for (let k = 0; k < points.length; k += 3) {
			const [x, y] = [points[k]!, points[k + 1]!];
			points[k] = turn === 90 ? SIZE - y : turn === 180 ? SIZE - x : turn === 270 ? y : x;
			points[k + 1] = turn === 90 ? x : turn === 180 ? SIZE - y : turn === 270 ? SIZE - x : y;
		}
		return { time: i / 4, body: bodyOf(points)! };
	});
	return { sightings };
}

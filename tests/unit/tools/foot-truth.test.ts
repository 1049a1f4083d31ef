import { describe, expect, it } from 'vitest';
import { videoCases } from '../../../tools/validation/cases';
import { withFootInclination } from '../../../tools/validation/foot-truth';
import type { Truth } from '../../../tools/validation/truth';

const METRIC = 'footInclinationAtContactDegrees';

describe('the true inclination of a foot at contact', () => {
	it('is known of both feet of every rendered clip, and one that a foot can have', () => {
		const cases = videoCases('accurate');
		expect(cases.length).toBeGreaterThan(10);
		for (const { name, truth } of cases)
			for (const side of ['left', 'right'] as const) {
				const { mean } = truth.summary[side][METRIC]!;
				expect(Math.abs(mean), `${name} ${side}`).toBeLessThan(30);
			}
	});

	it.each([
		['right', 0],
		['left', 0],
		['right', 5],
		['left', -3]
	] as const)('is the mean of what it is at each contact: facing %s, roll %f', (facing, roll) => {
		// 10 degrees in the frame before each contact, 4 in the one after it, and the contact midway.
		const degrees = [0, 10, 4, 0, 10, 4, 0];
		const { summary } = withFootInclination(truthOf(facing, roll, degrees), TIMES);
		expect(summary.left[METRIC]!.mean).toBeCloseTo(7, 9);
		expect(summary.right[METRIC]).toBeUndefined();
	});

	it('is missing where the truth knows no feet', () => {
		const { feet: _, ...without } = truthOf('right', 0, [0]);
		expect(withFootInclination(without, TIMES)).toBe(without);
	});
});

const TIMES = [0, 1, 2, 3, 4, 5, 6];

function truthOf(facing: 'left' | 'right', roll: number, degrees: readonly number[]): Truth {
	const ahead = facing === 'right' ? 1 : -1;
	const turn = (roll * Math.PI) / 180;
	const toe = degrees.map((angle): [number, number] => {
		const up = (angle * Math.PI) / 180;
		const [x, y] = [ahead * 80 * Math.cos(up), -80 * Math.sin(up)];
		// The scene turned clockwise.
		return [
			200 + x * Math.cos(turn) - y * Math.sin(turn),
			300 + x * Math.sin(turn) + y * Math.cos(turn)
		];
	});
	const foot = { heel: degrees.map((): [number, number] => [200, 300]), toe };
	return {
		facing,
		nearSide: facing,
		speedMetresPerSecond: 3,
		heightMetres: 1.8,
		cameraRollDegrees: roll,
		feet: { left: foot, right: foot },
		events: [1.5, 4.5].map((time) => ({ type: 'initialContact', side: 'left', time })),
		summary: { cadenceStepsPerMinute: { mean: 170 }, left: {}, right: {} }
	};
}

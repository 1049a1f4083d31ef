import { describe, expect, it } from 'vitest';
import type { Summary } from '../../../../src/core/model/analysis';
import { dutyFactorOf, gaitLabel } from '../../../../src/core/strides/gait-label';
import { words } from '../../../../src/report/words';
import { analysed } from '../../../helpers/analysed';
import { withNoise } from '../../../helpers/noise';
import { syntheticRunner, WALK } from '../../../helpers/synthetic-runner';

describe('walking against running', () => {
	it('is decided by the duty factor only when its whole error lies on one side of one half', () => {
		expect(gaitLabel({ mean: 0.46, plusMinus: 0.039 })).toBe('running');
		expect(gaitLabel({ mean: 0.46, plusMinus: 0.041 })).toBe('unknown');
		expect(gaitLabel({ mean: 0.54, plusMinus: 0.041 })).toBe('unknown');
		expect(gaitLabel({ mean: 0.54, plusMinus: 0.039 })).toBe('walking');
		expect(gaitLabel(null)).toBe('unknown');
	});

	it('takes both feet together, and one where the other shows no toe-off', () => {
		expect(dutyFactorOf(summary([0.31, 0.05], [0.35, 0.07]))!.mean).toBeCloseTo(0.33, 12);
		// A foot hides what it hides on both: two feet are no better known than one.
		expect(dutyFactorOf(summary([0.31, 0.05], [0.35, 0.07]))!.plusMinus).toBeCloseTo(0.06, 12);
		expect(dutyFactorOf(summary([0.31, 0.05], null))).toEqual({ mean: 0.31, plusMinus: 0.05 });
		expect(dutyFactorOf(summary(null, null))).toBeNull();
	});

	it('is never surer than what no force plate has shown near one half', () => {
		expect(dutyFactorOf(summary([0.47, 0.01], [0.47, 0.01]))!.plusMinus).toBe(0.05);
	});

	it.each([
		[0.42, 'running'],
		[0.5, 'unknown'],
		[0.515, 'unknown'],
		[0.64, 'walking']
	])('a duty factor of %d is %s, through phone-like noise', (dutyFactor, gait) => {
		const { tracks, truth } = syntheticRunner({ ...WALK, dutyFactor, seconds: 8 });
		for (const seed of [1, 2]) {
			const result = analysed(withNoise(tracks, truth, 'phone', seed));
			expect(result.gait).toBe(gait);
			const note = result.quality.find(({ code }) => code === 'gait-unclear');
			expect(note === undefined).toBe(gait !== 'unknown');
			if (note) {
				expect(words.quality['gait-unclear'](note.details)).toMatch(/\d+ % ± \d+ %/);
			}
		}
	});
});

function summary(left: [number, number] | null, right: [number, number] | null) {
	const side = (own: [number, number] | null) => ({
		dutyFactor: own && { mean: own[0], plusMinus: own[1] }
	});
	return { left: side(left), right: side(right) } as unknown as Summary;
}

import { describe, expect, it } from 'vitest';
import type { OverallMetric, SideMetric } from '../../../src/core/model/metrics';
import { changedMeans, effectSentence } from '../../../src/report/effect';
import { words } from '../../../src/report/words';
import { summaryOf } from '../../helpers/summary-of';

const { effect } = words.ui.correct;
const summary = (changed: { readonly [name in SideMetric | OverallMetric]?: number | null } = {}) =>
	summaryOf(
		(name) => (name in changed ? changed[name]! : name === 'kneeLiftDegrees' ? 34.13 : 7),
		() => 1
	);

describe('what a correction did', () => {
	it('is told of the mean that moved furthest by its own error, and of how many others', () => {
		const after = summary({ kneeLiftDegrees: 35.27, trunkLeanDegrees: 7.3 });
		const [first] = changedMeans(summary(), after);
		expect(first!.metric).toBe('kneeLiftDegrees');
		const { short } = words.metrics.kneeLiftDegrees;
		expect(effectSentence(summary(), after)).toBe(
			effect.change(effect.ofSide('left', short), '34.1°', '35.3°', 2)
		);
	});

	it('leads with a number that came or went', () => {
		const after = summary({ kneeLiftDegrees: 35.27, trunkLeanDegrees: null });
		expect(changedMeans(summary(), after)[0]!.metric).toBe('trunkLeanDegrees');
	});

	it('is nothing when every number reads the same, and all when there was no result before', () => {
		const after = summary({ kneeLiftDegrees: 34.13001 });
		expect(changedMeans(summary(), after)).toEqual([]);
		expect(effectSentence(summary(), after)).toBe(effect.none);
		expect(effectSentence(null, after)).toBe(effect.enables);
	});
});

import { describe, expect, it } from 'vitest';
import type { ProfileMetric } from '../../../src/core/model/comparison';
import { fiveAnswers, readingOf, STATEMENTS } from '../../../src/report/five-statements';
import { words } from '../../../src/report/words';
import { comparedRunner } from '../../helpers/compared-runner';

describe('the five statements', () => {
	it('are each answered as far as the margin allows, and carry the caveats of extension and swing', () => {
		const answers = fiveAnswers(comparedRunner({}, { error: 0.05 }));
		expect(answers.map(({ statement }) => statement)).toEqual([...STATEMENTS]);
		const { caveats, unclear } = words.comparison.five;
		// At the endurance runner's own values; stride length tells as much as its margin lets it.
		expect(answers[0]!.sentence).toMatch(
			new RegExp(`^${words.comparison.reading['endurance-like']}\\.$`, 'i')
		);
		const unsure = fiveAnswers(comparedRunner({}, { error: 1 }));
		expect(unsure[0]!.sentence.toLowerCase()).toBe(`${unclear}.`);
		expect(answers[1]!.caveat).toBe(caveats.swing);
		expect(answers[3]!.caveat).toBe(caveats.extension);
	});

	it('never tell the profiles apart by hip extension, however exact, since their runners overlap', () => {
		for (const peakHipExtensionDegrees of [22, 29, 35, 46]) {
			const analysis = comparedRunner({ peakHipExtensionDegrees }, { error: 0.001 });
			const answers = fiveAnswers(analysis);
			const overlapping = answers.filter(({ reading }) => reading.kind === 'overlap');
			expect(overlapping.map(({ statement }) => statement)).toEqual(['extension']);
			expect(overlapping[0]!.sentence).toMatch(new RegExp(words.comparison.five.overlap, 'i'));
		}
	});

	it('are called provisional where an end of the scale is', () => {
		const analysis = comparedRunner({});
		expect(fiveAnswers(analysis).filter(({ provisional }) => provisional)).toEqual([]);
		const lift = (metric: ProfileMetric) => metric.name === 'kneeLiftDegrees';
		const metrics = analysis.profile!.metrics.map((metric) =>
			lift(metric) ? { ...metric, confidence: 'C' as const } : metric
		);
		const weaker = { ...analysis, profile: { ...analysis.profile!, metrics } };
		const provisional = fiveAnswers(weaker).filter((answer) => answer.provisional);
		expect(provisional.map(({ statement }) => statement)).toEqual(['lift']);
	});

	it('say what is missing', () => {
		const stride = fiveAnswers(comparedRunner({ strideLengthStatures: null })).find(
			({ statement }) => statement === 'stride'
		)!;
		expect(stride.sentence).toBe(words.comparison.five.missingStride);
	});

	it('are sure only where the whole interval says the same', () => {
		const read = (low: number, at: number, high: number) =>
			readingOf({ position: at, ci95: [low, high] });
		expect(read(-0.1, 0.1, 0.2)).toEqual({ kind: 'sure', label: 'endurance-like' });
		expect(read(0.1, 0.3, 0.5)).toEqual({ kind: 'rather', label: 'between' });
		expect(read(0.8, 0.95, 1.1)).toEqual({ kind: 'sure', label: 'sprint-like' });
		expect(read(0.1, 0.5, 0.9)).toEqual({ kind: 'unclear' });
		expect(readingOf({ position: null, ci95: null })).toEqual({ kind: 'missing' });
	});
});

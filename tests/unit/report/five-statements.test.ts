import { describe, expect, it } from 'vitest';
import { fiveAnswers, readingOf, STATEMENTS } from '../../../src/report/five-statements';
import { words } from '../../../src/report/words';
import { comparedRunner } from '../../helpers/compared-runner';

describe('the five statements', () => {
	it('are each answered with the margin, and carry the caveats of extension and swing', () => {
		const answers = fiveAnswers(comparedRunner({}, { error: 0.05 }));
		expect(answers.map(({ statement }) => statement)).toEqual([...STATEMENTS]);
		for (const { sentence } of answers) expect(sentence).toContain('±');
		const { caveats } = words.comparison.five;
		expect(answers[1]!.caveat).toBe(caveats.swing);
		expect(answers[3]!.caveat).toBe(caveats.extension);
	});

	it('do not tell the profiles apart by hip extension with the error such clips have', () => {
		const analysis = comparedRunner({}, { plusMinus: { peakHipExtensionDegrees: 5 } });
		const extension = fiveAnswers(analysis).find(({ statement }) => statement === 'extension')!;
		expect(extension.reading.kind).toBe('unclear');
		expect(extension.sentence).toContain(words.comparison.five.unclear);
	});

	it('are called provisional where an end of the scale is', () => {
		const provisional = fiveAnswers(comparedRunner({})).filter((answer) => answer.provisional);
		expect(provisional.map(({ statement }) => statement)).toEqual(['swing', 'extension', 'lift']);
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

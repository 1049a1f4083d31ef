import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../../src/core/model/analysis';
import type { QualityCode } from '../../../src/core/model/quality-note';
import { mainLibrary } from '../../../src/profiles/reference-data';
import { findings } from '../../../src/report/findings';
import { nextSteps } from '../../../src/report/next-steps';
import { comparedRunner } from '../../helpers/compared-runner';

const RATE = 60;

describe('what to do next', () => {
	it('is at most three things, and to measure again is always the last', () => {
		const all: QualityCode[] = ['off-axis-view', 'dark-picture', 'few-strides', 'far-leg-follows'];
		const steps = codes(noted(comparedRunner({}), ...all), 30);
		expect(steps).toEqual(['side-on', 'light', 'repeat']);
		expect(codes(comparedRunner({}, { speed: 3.5 }), RATE)).toEqual(['repeat']);
	});

	it('asks about the clock before anything else', () => {
		const open = noted(comparedRunner({}), 'off-axis-view');
		const question = {
			code: 'slow-motion-suspected',
			severity: 'error',
			metric: null,
			details: {}
		};
		const analysis = { ...open, quality: [...open.quality, question] } as Analysis;
		expect(codes(analysis, RATE)).toEqual(['clock']);
	});

	it('asks for the speed where it is unknown, and for more frames where there are few', () => {
		expect(codes(comparedRunner({}), RATE)).toEqual(['speed', 'repeat']);
		expect(codes(comparedRunner({}, { speed: 3.5 }), 30)).toEqual(['frame-rate', 'repeat']);
	});

	it('sends to the other side for a difference between the legs', () => {
		const left = { hipRangeDegrees: 40 };
		expect(codes(comparedRunner({}, { speed: 3.5, left }), RATE)).toContain('other-side');
	});

	it('offers quicker steps only below what is typical by more than the error, with the source', () => {
		const low = comparedRunner({ cadenceStepsPerMinute: 145 }, { speed: 3.5 });
		const step = steps(low, RATE).find(({ code }) => code === 'more-steps')!;
		expect(step.sentence).toContain('152');
		const source = mainLibrary.effects.find(({ id }) => id === step.source)!;
		expect(source.sources[0]!.title).toContain('Lenhart');
		const unsure = comparedRunner({ cadenceStepsPerMinute: 145 }, { speed: 3.5, error: 0.3 });
		expect(codes(unsure, RATE)).not.toContain('more-steps');
		const high = comparedRunner({ cadenceStepsPerMinute: 199 }, { speed: 3.5 });
		expect(codes(high, RATE)).not.toContain('more-steps');
	});
});

const steps = (analysis: Analysis, frameRate: number) =>
	nextSteps(analysis, findings(analysis), frameRate);

const codes = (analysis: Analysis, frameRate: number) =>
	steps(analysis, frameRate).map(({ code }) => code);

const noted = (analysis: Analysis, ...notes: readonly QualityCode[]): Analysis => ({
	...analysis,
	quality: notes.map((code) => ({ code, severity: 'warning', metric: null, details: {} }))
});

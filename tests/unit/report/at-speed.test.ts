import { describe, expect, it } from 'vitest';
import type { MetricName } from '../../../src/core/model/metrics';
import {
	atSpeedCount,
	atSpeedSentence,
	deviationText,
	typicalText
} from '../../../src/report/at-speed';
import { words } from '../../../src/report/words';
import { comparedRunner } from '../../helpers/compared-runner';

describe('a number at the own speed', () => {
	const lift = (value: number, plusMinus: number) => {
		const analysis = comparedRunner({ kneeLiftDegrees: value }, { speed: 3.1 });
		const metric = analysis.profile!.metrics.find(({ name }) => name === 'kneeLiftDegrees')!;
		return atSpeedSentence(metric, plusMinus, 3.1)!;
	};
	const text = words.comparison.atSpeed;

	it('is as expected within one SD, and no difference within its error', () => {
		expect(lift(33, 1)).toContain(text.asExpected('', '').slice(0, 11));
		expect(lift(41, 15)).toContain('within the margin of error');
	});

	it('is what runners show at another speed', () => {
		expect(lift(40, 1)).toContain('Your knee lift is typical of 4.4 m/s, but you ran at 3.1 m/s');
	});

	it('is told in SDs where no speed of the table shows it', () => {
		expect(lift(75, 1)).toMatch(/\d\.\d SD above what is typical/);
	});

	it('is counted, and told with its distance in SDs, whatever it is', () => {
		const { profile } = comparedRunner({ kneeLiftDegrees: 55 }, { speed: 3.5 });
		const { asExpected, of } = atSpeedCount(profile!.metrics);
		expect(of).toBeGreaterThan(6);
		expect(asExpected).toBe(of - 1);
		const expectedOf = (name: MetricName) =>
			profile!.metrics.find((metric) => metric.name === name)!.expectedAtSpeed!;
		const lift = expectedOf('kneeLiftDegrees');
		expect(typicalText('kneeLiftDegrees', lift)).toBe('34° ±\u00a05°');
		expect(deviationText(lift)).toBe('+4.5 SD');
		expect(deviationText(expectedOf('cadenceStepsPerMinute'))).toBe('0.0 SD');
	});

	it('is not told without a speed', () => {
		const [metric] = comparedRunner({}).profile!.metrics;
		expect(atSpeedSentence(metric!, 1, null)).toBeNull();
	});
});

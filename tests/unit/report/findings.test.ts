import { describe, expect, it } from 'vitest';
import { formatSpeed } from '../../../src/report/at-speed';
import { findings, mainFindings, type Finding } from '../../../src/report/findings';
import { words } from '../../../src/report/words';
import { comparedRunner } from '../../helpers/compared-runner';

describe('findings', () => {
	it('say nothing when nothing exceeds its error', () => {
		expect(findings(comparedRunner({}, { error: 0.6, speed: 3.5 }))).toEqual([]);
	});

	it('are six at most, the largest against its error first, each with a margin', () => {
		const found = findings(
			comparedRunner(
				{
					kneeLiftDegrees: 66,
					hipRangeDegrees: 95,
					cadenceStepsPerMinute: 230,
					contactTimeSeconds: 0.12,
					peakKneeFlexionDegrees: 140,
					swingSpeedDegreesPerSecond: 400,
					trunkLeanDegrees: 30
				},
				{ error: 0.02, speed: 3.5, left: { kneeLiftDegrees: 40, overstrideLegs: 0.3 } }
			)
		);
		expect(found).toHaveLength(6);
		const ratios = found.map(({ ratio }) => ratio);
		expect(ratios).toEqual(ratios.toSorted((a, b) => b - a));
		expect(ratios.every((ratio) => ratio > 1)).toBe(true);
		for (const { kind, sentence } of found)
			expect(sentence).toMatch(kind === 'position' ? / to / : /±|margin of error/);
	});

	it('tell what runners show at which speed, and that angles beyond the sprinters are provisional', () => {
		const found = findings(
			comparedRunner({ kneeLiftDegrees: 55 }, { error: 0.02, speed: 3.1 })
		).find(({ metric }) => metric === 'kneeLiftDegrees')!;
		expect(found.kind).toBe('at-speed');
		expect(found.side).toBe('right');
		expect(found.sentence).toContain(formatSpeed(3.1));
		expect(found.sentence).toContain(formatSpeed(7.1));
		expect(found.sentence).not.toContain(words.comparison.provisionalSentence);
		const sentenceAt = (speed: number) =>
			findings(comparedRunner({ kneeLiftDegrees: 30 }, { error: 0.02, speed })).find(
				({ metric }) => metric === 'kneeLiftDegrees'
			)!.sentence;
		expect(sentenceAt(7)).not.toContain(words.comparison.provisionalSentence);
		expect(sentenceAt(10.5)).toContain(words.comparison.provisionalSentence);
	});

	it('tell how much of the position is provisional', () => {
		const analysis = comparedRunner({}, { error: 0.01 });
		const told = (provisionalShare: number) => {
			const [position] = findings({
				...analysis,
				profile: { ...analysis.profile!, provisionalShare }
			});
			expect(position!.kind).toBe('position');
			return position!.sentence;
		};
		expect(analysis.profile!.provisionalShare).toBe(0);
		expect(told(0)).not.toContain('%');
		expect(told(0.34)).toContain(words.comparison.profile.provisionalShare('34'));
	});

	it('name the larger side, and only beyond both errors', () => {
		const apart = comparedRunner({}, { error: 0.05, left: { kneeLiftDegrees: 45 } });
		expect(findings(apart).filter(({ kind }) => kind === 'sides')).toMatchObject([
			{ metric: 'kneeLiftDegrees', side: 'left' }
		]);
		const close = comparedRunner({}, { error: 0.4, left: { kneeLiftDegrees: 45 } });
		expect(findings(close).filter(({ kind }) => kind === 'sides')).toEqual([]);
	});

	it('tell the odd one out when no speed is known', () => {
		const found = findings(comparedRunner({ kneeLiftDegrees: 62 }, { error: 0.01 }));
		expect(
			found.some(({ kind, metric }) => kind === 'stands-out' && metric === 'kneeLiftDegrees')
		).toBe(true);
		expect(found.some(({ kind }) => kind === 'at-speed')).toBe(false);
	});
});

describe('what is told first', () => {
	const one = (kind: Finding['kind'], ratio: number) => ({ kind, ratio }) as Finding;

	it('is at most three, without the position, and of the sides only the largest', () => {
		const found = [
			one('position', 9),
			one('sides', 8),
			one('sides', 7),
			one('at-speed', 6),
			one('sides', 5),
			one('stands-out', 4),
			one('at-speed', 3)
		];
		expect(mainFindings(found).map(({ ratio }) => ratio)).toEqual([8, 6, 4]);
		expect(mainFindings([])).toEqual([]);
	});
});

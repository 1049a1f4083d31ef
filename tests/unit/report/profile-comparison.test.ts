import { afterEach, describe, expect, it } from 'vitest';
import type { ComparedWithProfile } from '../../../src/core/compare/difference-to-profile';
import { profileComparisonText } from '../../../src/report/profile-comparison';
import { setLanguage } from '../../../src/report/words';
import { reportWords } from '../../../src/report/words/report';
import { statisticOf } from '../../helpers/summary-of';

const kmh = (speed: number) => `${(3.6 * speed).toFixed(1)} km/h`;
const text = (part: Partial<ComparedWithProfile>) =>
	profileComparisonText(compared(part), 'Sprint', kmh);

afterEach(() => setLanguage('en'));

describe('a comparison with a profile in words', () => {
	it('says at the top how much differs, and what chance would do', () => {
		const { sentence, chance } = text({ exceeding: 2 });
		expect(sentence).toBe('2 of 2 numbers differ from “Sprint” by more than error and spread.');
		expect(chance).toBe(reportWords.comparison.profile.chance('1'));
		expect(text({ exceeding: 1, byChance: 0.3 }).chance).toContain('0.3');
		expect(text({ exceeding: 1 }).sentence).toContain('1 of 2 numbers differs from');
		expect(text({}).sentence).toBe(reportWords.comparison.profile.none(2, 'Sprint'));
		expect(text({}).chance).toBeNull();
		expect(text({ differences: [] }).sentence).toBe(reportWords.comparison.profile.nothing);
	});

	it.each(['clock', 'gait'] as const)('concludes nothing about the kind %s', (kind) => {
		expect(text({ unlike: [{ kind }] }).sentence).toBe(reportWords.comparison.profile[kind]);
	});

	it('gives the value its ±, the profile its SD, and what is typical where it is known', () => {
		const [cadence, contact] = text({}).rows;
		expect(cadence!.before).toEqual(['164', '±2\u00a0steps/min']);
		expect(cadence!.after).toEqual(['258', '±7\u00a0steps/min']);
		expect(cadence!.change).toEqual(['−94', '±22\u00a0steps/min']);
		expect(cadence!.bySpeed).toBe('166 ±9\u00a0steps/min');
		expect(contact!.change[0]).toBe('+151');
		expect(contact!.bySpeed).toBeNull();
	});

	it('has a sentence for everything that may differ, in both languages', async () => {
		const unlike = [
			...(['clock', 'gait', 'speed-unknown', 'profile-speed-unknown'] as const).map((kind) => ({
				kind
			})),
			{ kind: 'speed', own: 3, profile: 9.6 },
			{ kind: 'camera', degrees: 8.6 },
			{ kind: 'incline', percent: 2.5 }
		] as const;
		for (const language of ['en', 'de'] as const) {
			await setLanguage(language);
			const said = text({ unlike }).unlike;
			expect(new Set(said).size).toBe(unlike.length);
			expect(said.join()).not.toMatch(/undefined|NaN/);
			expect(said[4]).toContain('10.8 km/h');
			expect(said[4]).toContain('34.6 km/h');
			expect(said[5]).toContain('9°');
		}
	});
});

const compared = (part: Partial<ComparedWithProfile>): ComparedWithProfile => ({
	unlike: [],
	differences: [
		{
			...{ metric: 'cadenceStepsPerMinute', side: null, own: statisticOf(164, 2) },
			...{ profile: { mean: 258, sd: 7 }, amount: -94, plusMinus: 22, exceeds: true },
			expected: { mean: 166, sd: 9 }
		},
		{
			...{ metric: 'contactTimeSeconds', side: 'left', own: statisticOf(0.26, 0.01) },
			...{ profile: { mean: 0.109, sd: 0.01 }, amount: 0.151, plusMinus: 0.0302 },
			...{ exceeds: true, expected: null }
		}
	],
	exceeding: 0,
	byChance: 1.2,
	...part
});

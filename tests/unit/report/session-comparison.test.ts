import { afterEach, describe, expect, it } from 'vitest';
import type { SessionsCompared } from '../../../src/core/compare/difference-of-sessions';
import { comparisonText } from '../../../src/report/session-comparison';
import { setLanguage } from '../../../src/report/words';
import { reportWords } from '../../../src/report/words/report';
import { statisticOf } from '../../helpers/summary-of';

const kmh = (speed: number) => `${(3.6 * speed).toFixed(1)} km/h`;

afterEach(() => setLanguage('en'));

describe('a comparison in words', () => {
	it('says at the top how much changed, and what chance would do', () => {
		const { sentence, chance } = comparisonText(
			compared({ exceeding: 4, beyondChance: true }),
			kmh
		);
		expect(sentence).toBe('4 of 2 numbers changed by more than their error.');
		expect(chance).toBe(reportWords.comparison.chance('1'));
	});

	it('says where as many change by chance, and where none did', () => {
		const few = comparisonText(compared({ exceeding: 1 }), kmh);
		expect(few.sentence).toBe('1 of 2 numbers changed by more than its error.');
		expect(few.chance).toBe(reportWords.comparison.withinChance('1'));
		const none = comparisonText(compared({}), kmh);
		expect(none.sentence).toBe(reportWords.comparison.none(2));
		expect(none.chance).toBeNull();
	});

	it('concludes nothing while a clip may be slow motion', () => {
		const { sentence, unlike } = comparisonText(compared({ unlike: [{ kind: 'clock' }] }), kmh);
		expect(sentence).toBe(reportWords.comparison.clock);
		expect(unlike).toEqual([reportWords.comparison.unlike.clock]);
	});

	it('gives a change its sign and its ±, in the unit of the number', () => {
		const { rows } = comparisonText(compared({}), kmh);
		expect(rows[0]!.change).toEqual(['+6', '±3\u00a0steps/min']);
		expect(rows[1]!.change).toEqual(['−30', '±10\u00a0ms']);
	});

	it('tells what speed alone would change only where the speeds differ', () => {
		expect(comparisonText(compared({}), kmh).rows[0]!.bySpeed).toBeNull();
		const other = compared({ unlike: [{ kind: 'speed', before: 3, after: 4 }] });
		const { rows, unlike } = comparisonText(other, kmh);
		expect(rows[0]!.bySpeed).toBe('+4\u00a0steps/min');
		expect(unlike[0]).toContain('10.8 km/h before, 14.4 km/h after');
	});

	it('has a sentence for everything that may differ, in both languages', async () => {
		const unlike = [
			...(['clock', 'gait', 'model', 'near-side', 'person', 'scale', 'speed-unsure'] as const).map(
				(kind) => ({ kind })
			),
			...(['speed', 'camera', 'frame-rate', 'incline'] as const).map((kind) => ({
				kind,
				before: 3,
				after: 8
			})),
			{ kind: 'speed-ratio', ratio: 0.8 } as const
		];
		for (const language of ['en', 'de'] as const) {
			await setLanguage(language);
			const said = comparisonText(compared({ unlike }), kmh).unlike;
			expect(new Set(said).size).toBe(unlike.length);
			expect(said.join()).not.toMatch(/undefined|NaN/);
			expect(said.at(-1)).toContain('20 %');
		}
	});
});

const compared = (part: Partial<SessionsCompared>): SessionsCompared => ({
	unlike: [],
	differences: [
		{
			metric: 'cadenceStepsPerMinute',
			side: null,
			before: statisticOf(164, 1),
			after: statisticOf(170, 1),
			amount: 6,
			plusMinus: 3,
			exceeds: true,
			bySpeed: 4
		},
		{
			metric: 'contactTimeSeconds',
			side: 'left',
			before: statisticOf(0.26, 0.01),
			after: statisticOf(0.23, 0.01),
			amount: -0.03,
			plusMinus: 0.0104,
			exceeds: true,
			bySpeed: null
		}
	],
	exceeding: 0,
	byChance: 1.2,
	beyondChance: false,
	...part
});

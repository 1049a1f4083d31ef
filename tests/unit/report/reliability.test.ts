import { describe, expect, it } from 'vitest';
import { SIDE_METRICS } from '../../../src/core/model/metrics';
import { type Analysis } from '../../../src/core/model/analysis';
import { type QualityNote } from '../../../src/core/model/quality-note';
import { compareWithProfiles } from '../../../src/core/compare/profile';
import { referenceData } from '../../../src/profiles/reference-data';
import { readAgainst } from '../../../src/report/at-speed';
import { tabSeparated } from '../../../src/report/chart-table';
import {
	clipReasons,
	reliabilityIssues,
	wideErrorOf,
	wideErrors,
	type ReliabilityIssue
} from '../../../src/report/reliability';
import { summaryOf } from '../../helpers/summary-of';

const ENTERED = { speedMetresPerSecond: 3.5 };

describe('a badge', () => {
	it('stands beside no number of a clip that nothing is said about', () => {
		const clear = clip([]);
		for (const metric of SIDE_METRICS)
			expect(reliabilityIssues(metric, 'left', clear, ENTERED)).toEqual([]);
		expect(reliabilityIssues('cadenceStepsPerMinute', null, clear, ENTERED)).toEqual([]);
	});

	it('stands beside the numbers that a note concerns, and beside no others', () => {
		const off = clip([note('off-axis-view', { degrees: 12 })]);
		expect(doubts('kneeLiftDegrees', off)).toEqual(['off-axis']);
		expect(doubts('contactTimeSeconds', off)).toEqual([]);
		const slow = clip([note('slow-motion-suspected', { factor: 8, cadence: 22 })]);
		expect(doubts('swingSpeedDegreesPerSecond', slow)).toEqual(['clock']);
		expect(doubts('kneeLiftDegrees', slow)).toEqual([]);
		const disputed = clip([note('cadence-disagreement', {}, 'cadenceStepsPerMinute')]);
		expect(reliabilityIssues('cadenceStepsPerMinute', null, disputed, ENTERED)[0]!.doubt).toBe(
			'disputed'
		);
		expect(reliabilityIssues('strideTimeSeconds', null, disputed, ENTERED)).toEqual([]);
	});

	it('of a hidden leg stands beside that leg alone', () => {
		const hidden = clip([note('far-leg-unreliable', { side: 'left' })]);
		expect(reliabilityIssues('kneeLiftDegrees', 'left', hidden, ENTERED)).toHaveLength(1);
		expect(reliabilityIssues('kneeLiftDegrees', 'right', hidden, ENTERED)).toEqual([]);
	});

	it('of few strides stands beside the side that has few, and says how many', () => {
		const few = clip([note('few-strides', { left: 4, right: 10, needed: 7 })], {
			left: { kneeLiftDegrees: { n: 4 } }
		});
		const [reason] = reliabilityIssues('kneeLiftDegrees', 'left', few, ENTERED);
		expect(reason!.sentence).toContain('4 strides');
		expect(reliabilityIssues('kneeLiftDegrees', 'right', few, ENTERED)).toEqual([]);
	});

	it('tells a speed that nobody entered', () => {
		const clear = clip([]);
		const told = (metric: 'speedMetresPerSecond' | 'strideLengthMetres' | 'strideLengthLegs') =>
			reliabilityIssues(metric, null, clear, { speedMetresPerSecond: null }).map(
				({ doubt }) => doubt
			);
		expect(told('speedMetresPerSecond')).toEqual(['estimated']);
		expect(told('strideLengthMetres')).toEqual(['estimated']);
		expect(told('strideLengthLegs')).toEqual([]);
	});

	it('stands beside no number that is missing', () => {
		const off = clip([note('off-axis-view', { degrees: 12 })], {
			right: { kneeLiftDegrees: null }
		});
		expect(doubts('kneeLiftDegrees', off)).toEqual([]);
	});
});

it('a number is as expected within one SD, undecided within its error, and else told in SDs', () => {
	const expectedAtSpeed = {
		mean: 40,
		sd: 5,
		deviationSds: 0,
		confidence: 'B' as const,
		likeSpeedMetresPerSecond: null
	};
	const read = (value: number, error: number) =>
		readAgainst(value, { ...expectedAtSpeed, deviationSds: (value - 40) / 5 }, error);
	expect(read(44.6, 1)).toBe('asExpected');
	expect(read(47.5, 8.1)).toBe('withinError');
	expect(read(47.5, 3.2)).toBe('beyond');
	expect(read(31.5, 3.2)).toBe('beyond');
});

describe('a wide ±', () => {
	const spread = referenceData.metrics.find(({ name }) => name === 'kneeLiftDegrees')!.endurance.sd;
	const wide = { kneeLiftDegrees: { plusMinus: spread * 1.6 } };
	const lift = (facts: ReturnType<typeof clip>) => wideErrorOf('kneeLiftDegrees', 'right', facts);

	it('is one that is wider than runners differ, told with both in the unit shown', () => {
		const almost = { right: { kneeLiftDegrees: { plusMinus: spread * 0.99 } } };
		expect(lift(clip([], almost, null))).toBeNull();
		expect(lift(clip([], { right: wide }, null))).toMatch(/±[\d.]+°.*[\d.]+°/);
	});

	it('is no badge, for nothing can be done about it', () => {
		expect(doubts('kneeLiftDegrees', clip([], { right: wide }, null))).toEqual([]);
	});

	it('is counted over all numbers that were measured, each leg for itself', () => {
		const measured = wideErrors(clip([])).of;
		expect(wideErrors(clip([]))).toEqual({ wide: 0, of: measured });
		expect(wideErrors(clip([], { right: wide }, null)).wide).toBe(1);
		expect(wideErrors(clip([], { left: wide, right: wide }, null)).wide).toBe(2);
		const missing = clip([], { left: { kneeLiftDegrees: null } });
		expect(wideErrors(missing).of).toBe(measured - 1);
	});
});

describe('what makes many numbers of a clip weak at once', () => {
	it('is told once, and marked at the numbers it concerns', () => {
		const blurred = clip([note('motion-blur', { percent: 40 }), note('off-axis-view', {})]);
		expect(clipReasons(blurred).map(({ doubt }) => doubt)).toEqual(['blur', 'off-axis']);
		const reasons = reliabilityIssues('kneeLiftDegrees', 'left', blurred, ENTERED);
		expect(reasons.every(({ ofClip }) => ofClip)).toBe(true);
		// Of one number or one leg it is not of the clip.
		const own = clip([
			note('far-leg-unreliable', { side: 'left' }),
			note('cadence-disagreement', {}, 'cadenceStepsPerMinute')
		]);
		expect(clipReasons(own)).toEqual([]);
		expect(reliabilityIssues('kneeLiftDegrees', 'left', own, ENTERED)[0]!.ofClip).toBe(false);
	});
});

it('a copied table has a tab between cells, plain minus signs and nothing where nothing was measured', () => {
	const rows = [
		[0.1234, -3.26, 'left\tleg'],
		[0.15, NaN, '\u22127 to 3']
	];
	const text = tabSeparated({
		title: 'Thigh',
		columns: [
			{ title: 'Time (s)', decimals: 3 },
			{ title: 'Left (°)', decimals: 1 },
			{ title: 'Side', decimals: 0 }
		],
		rowCount: 2,
		row: (i) => rows[i]!
	});
	expect(text).toBe('Time (s)\tLeft (°)\tSide\n0.123\t-3.3\tleft leg\n0.150\t\t-7 to 3\n');
});

type Values = Readonly<Record<string, { n?: number; plusMinus?: number } | null>>;

/** A runner whose numbers are all measured well, but for what is given. */
function clip(
	quality: readonly QualityNote[],
	given: { readonly left?: Values; readonly right?: Values } = {},
	speed: number | null = 3.5
): Pick<Analysis, 'summary' | 'quality' | 'profile'> {
	const means = new Map<string, number>(
		referenceData.metrics.map(({ name, endurance }) => [name, endurance.mean])
	);
	const both = summaryOf(
		(name) => (name === 'speedMetresPerSecond' ? speed : (means.get(name) ?? 20.7)),
		(_, mean) => 0.001 * Math.abs(mean)
	);
	const of = (side: 'left' | 'right') => ({
		...both[side],
		...Object.fromEntries(
			Object.entries(given[side] ?? {}).map(([name, part]) => [
				name,
				part && { ...both[side][name as keyof typeof both.left], ...part }
			])
		)
	});
	const summary = { ...both, left: of('left'), right: of('right') } as Analysis['summary'];
	return { summary, quality, profile: compareWithProfiles(summary, 'right', referenceData) };
}

const doubts = (
	metric: (typeof SIDE_METRICS)[number],
	facts: ReturnType<typeof clip>
): ReliabilityIssue[] =>
	reliabilityIssues(metric, 'right', facts, ENTERED).map(({ doubt }) => doubt);

const note = (
	code: QualityNote['code'],
	details: QualityNote['details'],
	metric: QualityNote['metric'] = null
): QualityNote => ({ code, severity: 'warning', metric, details });

import { describe, expect, it } from 'vitest';
import type { Analysis, Statistic } from '../../../src/core/model/analysis';
import type { OverallMetric, SideMetric } from '../../../src/core/model/metrics';
import { hipFlexorDemand } from '../../../src/core/compare/demand';
import { compareWithProfiles } from '../../../src/core/compare/profile';
import { mainLibrary, referenceData } from '../../../src/profiles/reference-data';
import { atSpeedCount, atSpeedRows, atSpeedSentence } from '../../../src/report/at-speed';
import { demandRows, effectSentence } from '../../../src/report/demand';
import { findings } from '../../../src/report/findings';
import { fiveAnswers, readingOf, STATEMENTS } from '../../../src/report/five-statements';
import { words } from '../../../src/report/words';
import { diaryWords } from '../../../src/report/words/diary';
import { hipFlexorWords } from '../../../src/report/words/hip-flexors';
import { statisticOf, summaryOf } from '../../helpers/summary-of';

type Name = SideMetric | OverallMetric;
const MEANS: Readonly<Record<string, number>> = Object.fromEntries(
	referenceData.metrics.map(({ name, endurance }) => [name, endurance.mean])
);

describe('findings', () => {
	it('say nothing when nothing exceeds its error', () => {
		expect(findings(runner({}, { error: 0.6, speed: 3.5 }))).toEqual([]);
	});

	it('are six at most, the largest against its error first, each with a margin', () => {
		const found = findings(
			runner(
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

	it('tell what runners show at which speed, and that angles there are provisional', () => {
		const found = findings(runner({ kneeLiftDegrees: 55 }, { error: 0.02, speed: 3.1 })).find(
			({ metric }) => metric === 'kneeLiftDegrees'
		)!;
		expect(found.kind).toBe('at-speed');
		expect(found.side).toBe('right');
		expect(found.sentence).toContain(words.comparison.metresPerSecond('3.1'));
		expect(found.sentence).toContain(words.comparison.metresPerSecond('7.7'));
		expect(found.sentence).not.toContain(words.comparison.provisionalSentence);
		const fast = findings(runner({ kneeLiftDegrees: 30 }, { error: 0.02, speed: 7 }));
		expect(fast.find(({ metric }) => metric === 'kneeLiftDegrees')!.sentence).toContain(
			words.comparison.provisionalSentence
		);
	});

	it('tell how much of the position is provisional', () => {
		const [position] = findings(runner({}, { error: 0.01 }));
		expect(position!.kind).toBe('position');
		const share = String(Math.round(100 * runner({}).profile!.provisionalShare!));
		expect(position!.sentence).toContain(words.comparison.profile.provisionalShare(share));
	});

	it('name the larger side, and only beyond both errors', () => {
		const apart = runner({}, { error: 0.05, left: { kneeLiftDegrees: 45 } });
		expect(findings(apart).filter(({ kind }) => kind === 'sides')).toMatchObject([
			{ metric: 'kneeLiftDegrees', side: 'left' }
		]);
		const close = runner({}, { error: 0.4, left: { kneeLiftDegrees: 45 } });
		expect(findings(close).filter(({ kind }) => kind === 'sides')).toEqual([]);
	});

	it('tell the odd one out when no speed is known', () => {
		const found = findings(runner({ kneeLiftDegrees: 62 }, { error: 0.01 }));
		expect(
			found.some(({ kind, metric }) => kind === 'stands-out' && metric === 'kneeLiftDegrees')
		).toBe(true);
		expect(found.some(({ kind }) => kind === 'at-speed')).toBe(false);
	});
});

describe('the five statements', () => {
	it('are each answered with the margin, and carry the caveats of extension and swing', () => {
		const answers = fiveAnswers(runner({}, { error: 0.05 }));
		expect(answers.map(({ statement }) => statement)).toEqual([...STATEMENTS]);
		for (const { sentence } of answers) expect(sentence).toContain('±');
		const { caveats } = words.comparison.five;
		expect(answers[1]!.caveat).toBe(caveats.swing);
		expect(answers[3]!.caveat).toBe(caveats.extension);
	});

	it('do not tell the profiles apart by hip extension with the error such clips have', () => {
		const analysis = runner({}, { plusMinus: { peakHipExtensionDegrees: 5 } });
		const extension = fiveAnswers(analysis).find(({ statement }) => statement === 'extension')!;
		expect(extension.reading.kind).toBe('unclear');
		expect(extension.sentence).toContain(words.comparison.five.unclear);
	});

	it('are called provisional where an end of the scale is', () => {
		const provisional = fiveAnswers(runner({})).filter((answer) => answer.provisional);
		expect(provisional.map(({ statement }) => statement)).toEqual(['swing', 'extension', 'lift']);
	});

	it('say what is missing', () => {
		const stride = fiveAnswers(runner({ strideLengthStatures: null })).find(
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

describe('a number at the own speed', () => {
	const lift = (value: number, plusMinus: number) => {
		const analysis = runner({ kneeLiftDegrees: value }, { speed: 3.1 });
		const metric = analysis.profile!.metrics.find(({ name }) => name === 'kneeLiftDegrees')!;
		return atSpeedSentence(metric, plusMinus, 3.1)!;
	};
	const text = words.comparison.atSpeed;

	it('is as expected within one SD, and no difference within its error', () => {
		expect(lift(33, 1)).toContain(text.asExpected('', '').slice(0, 11));
		expect(lift(41, 15)).toContain('within the margin of error');
	});

	it('is what runners show at another speed', () => {
		expect(lift(40, 1)).toContain('Your knee lift is typical of 4.3 m/s, but you ran at 3.1 m/s');
	});

	it('is told in SDs where no speed of the table shows it', () => {
		expect(lift(75, 1)).toMatch(/7\.\d SD above what is typical/);
	});

	it('stands in a list with its distance in SDs, whatever it is', () => {
		const { profile } = runner({ kneeLiftDegrees: 55 }, { speed: 3.5 });
		const rows = atSpeedRows(profile!.metrics, () => 1, 3.5);
		expect(rows.length).toBeGreaterThan(6);
		expect(rows.filter(({ asExpected }) => !asExpected).map(({ metric }) => metric.name)).toEqual([
			'kneeLiftDegrees'
		]);
		const lift = rows.find(({ metric }) => metric.name === 'kneeLiftDegrees')!;
		expect([lift.expected, lift.deviation]).toEqual(['34° ± 6°', '+3.5 SD']);
		const cadence = rows.find(({ metric }) => metric.name === 'cadenceStepsPerMinute')!;
		expect(cadence.deviation).toBe('0.0 SD');
		expect(atSpeedRows(profile!.metrics, () => 1, null)).toEqual([]);
		expect(atSpeedCount(profile!.metrics)).toEqual({
			asExpected: rows.length - 1,
			of: rows.length
		});
	});

	it('is not told without a speed', () => {
		const [metric] = runner({}).profile!.metrics;
		expect(atSpeedSentence(metric!, 1, null)).toBeNull();
	});
});

describe('the wording', () => {
	/** No load that nobody measured, no judgement of health, no cause of anything felt. */
	const FORBIDDEN =
		/\b(forces?|newtons?|overload\w*|diagnos\w*|compress\w*|injur\w*|pathol\w*|tendin\w*|strained|pain\w*|hurts?)\b/i;
	/** The page that retells the article speaks of what it is about, under rules and tests of its own. */
	const OWN_RULES = ['hipFlexors', 'diary', 'article'];

	it('of the whole catalogue has no force, no diagnosis and no cause of pain', () => {
		const sentences = Object.entries(words)
			.filter(([section]) => !OWN_RULES.includes(section))
			.flatMap(([, section]) => texts(section));
		expect(sentences.length).toBeGreaterThan(400);
		expect(sentences.filter((sentence) => FORBIDDEN.test(sentence))).toEqual([]);
	});

	it('of everything said about runners of all kinds has none either', () => {
		const said = [0, 0.3, 0.6, 1].flatMap((where) =>
			[null, 2.6, 5, 8.8].flatMap((speed) =>
				[0.001, 0.05, 0.5].flatMap((error) => {
					const values = Object.fromEntries(
						referenceData.metrics.map(({ name, endurance, sprint }, i) => [
							name,
							endurance.mean + (where + 0.2 * Math.sin(i)) * (sprint.mean - endurance.mean)
						])
					);
					const left = { hipRangeDegrees: 40 };
					const analysis = runner(values, { error, speed, left });
					return everythingSaid(analysis, speed);
				})
			)
		);
		expect(new Set(said).size).toBeGreaterThan(300);
		expect(said.filter((sentence) => FORBIDDEN.test(sentence))).toEqual([]);
		expect(said.filter((sentence) => /undefined|NaN|null/.test(sentence))).toEqual([]);
	});

	it('of the page about hip flexors and of the diary tells nobody what they have or where it comes from', () => {
		const PERSONAL =
			/\b(caus\w*|due to|because of|brought on by|you (probably |may |might )?have (a|an|hip|torn|strained)|your (injury|fracture|diagnosis))\b/i;
		const said = [...texts(hipFlexorWords), ...texts(diaryWords)];
		expect(said.length).toBeGreaterThan(150);
		const disclaimer = hipFlexorWords.demand.caveats.at(-1)!;
		// That there are several, and that the app does not know which.
		const spoken = [hipFlexorWords.redFlags.otherwise, disclaimer];
		expect(said.filter((sentence) => PERSONAL.test(sentence))).toEqual(spoken);
		expect(disclaimer).toContain('nothing about what causes pain');
		expect(said).toContain(hipFlexorWords.notAdvice);
	});

	it('gives each published effect with the numbers of its source', () => {
		for (const effect of mainLibrary.effects) {
			const sentence = effectSentence(effect);
			for (const value of Object.values(effect.values).filter((number) => number !== 0))
				expect(sentence).toContain(String(Math.abs(value)).replace(/(\.\d)3$/, '$1'));
			expect(effect.sources.length).toBeGreaterThan(0);
		}
	});
});

function everythingSaid(analysis: Analysis, speed: number | null): string[] {
	const profile = analysis.profile!;
	return [
		...findings(analysis).map(({ sentence }) => sentence),
		...fiveAnswers(analysis).flatMap(({ question, sentence, caveat }) => [
			question,
			sentence,
			caveat ?? ''
		]),
		...profile.metrics.flatMap((metric) => atSpeedSentence(metric, 1, speed) ?? []),
		...demandRows(analysis.hipFlexorDemand!, speed).flatMap((row) => [
			row.label,
			row.explain,
			row.value,
			row.atSpeed ?? '',
			row.sides ?? ''
		]),
		...mainLibrary.effects.map(effectSentence)
	];
}

/** Any detail: a number that answers to every key, and names that sentences look up. */
const ANYTHING: unknown = new Proxy(() => '1', {
	get: (_, key) => (key === Symbol.toPrimitive ? () => 1 : undefined)
});
const CAUTION = { loads: ['speed', 'volume'], during: 1, dayAfter: 3 };
const DETAILS = [ANYTHING, 'left', 'left_knee', 'initialContact', 'legs', CAUTION];

/** Every text of a part of the catalogue; a function is asked with the first detail it knows. */
function texts(part: unknown): string[] {
	if (typeof part === 'string') return [part];
	if (typeof part === 'function') return texts(asked(part as (...given: unknown[]) => unknown));
	return part !== null && typeof part === 'object' ? Object.values(part).flatMap(texts) : [];
}

function asked(sentence: (...given: unknown[]) => unknown): unknown {
	for (const detail of DETAILS) {
		try {
			return sentence(...Array.from({ length: 8 }, () => detail));
		} catch (error) {
			if (detail === DETAILS.at(-1)) throw error;
		}
	}
	return null;
}

/** A runner like the endurance profile, but for `values`; both legs alike, but for `left`. */
function runner(
	values: Readonly<Partial<Record<string, number | null>>>,
	given: {
		/** ± of every value, share of it. */
		readonly error?: number;
		readonly plusMinus?: Readonly<Partial<Record<Name, number>>>;
		readonly speed?: number | null;
		readonly left?: Readonly<Partial<Record<SideMetric, number>>>;
	} = {}
): Analysis {
	const error = given.error ?? 0.01;
	const margin = (name: Name, mean: number) => given.plusMinus?.[name] ?? error * Math.abs(mean);
	const both = summaryOf((name) => {
		if (name === 'speedMetresPerSecond') return given.speed ?? null;
		if (name === 'strideTimeSeconds') return 0.7;
		const value = values[name];
		return value === undefined ? (MEANS[name] ?? null) : value;
	}, margin);
	const left: Partial<Record<SideMetric, Statistic>> = Object.fromEntries(
		Object.entries(given.left ?? {}).map(([name, mean]) => [
			name,
			statisticOf(mean, margin(name as Name, mean))
		])
	);
	const summary = { ...both, left: { ...both.left, ...left } };
	return {
		gait: 'running',
		view: { facing: 'right', nearSide: 'right' },
		summary,
		profile: compareWithProfiles(summary, 'right', referenceData),
		hipFlexorDemand: hipFlexorDemand(summary, 'right', referenceData)
	} as unknown as Analysis;
}

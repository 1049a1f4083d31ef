import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../../src/core/model/analysis';
import { mainLibrary, referenceData } from '../../../src/profiles/reference-data';
import { atSpeedSentence } from '../../../src/report/at-speed';
import { demandRows, effectSentence } from '../../../src/report/demand';
import { findings } from '../../../src/report/findings';
import { fiveAnswers } from '../../../src/report/five-statements';
import { words } from '../../../src/report/words';
import { diaryWords } from '../../../src/report/words/diary';
import { hipFlexorWords } from '../../../src/report/words/hip-flexors';
import { comparedRunner } from '../../helpers/compared-runner';

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
					const analysis = comparedRunner(values, { error, speed, left });
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

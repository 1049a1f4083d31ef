import { afterEach, describe, expect, it } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { formatDay, formatNumber, formatTime, formatTrimmed } from '../../../src/report/format';
import type { Catalogue } from '../../../src/report/words/catalogue';
import { LANGUAGES, setLanguage, words, type Language } from '../../../src/report/words';
import { german } from '../../../src/report/words/de';
import { diaryWords } from '../../../src/report/words/diary';
import { english } from '../../../src/report/words/en';
import { answer } from '../../../src/report/words/en/answer';
import { backUp } from '../../../src/report/words/en/back-up';
import { browser } from '../../../src/report/words/en/browser';
import { demand } from '../../../src/report/words/en/demand';
import { diary } from '../../../src/report/words/en/diary';
import { draw } from '../../../src/report/words/en/draw';
import { exports } from '../../../src/report/words/en/exports';
import { firstLook } from '../../../src/report/words/en/first-look';
import { firstNumbers } from '../../../src/report/words/en/first-numbers';
import { hipFlexors } from '../../../src/report/words/en/hip-flexors';
import { library } from '../../../src/report/words/en/library';
import { offline } from '../../../src/report/words/en/offline';
import { record } from '../../../src/report/words/en/record';
import { report } from '../../../src/report/words/en/report';
import { video } from '../../../src/report/words/en/video';
import { oneOfEach, sentencesOf, type Sentence } from '../../helpers/sentences';

/** English brings the words of these pages with the pages. */
/** One order for both languages, however their objects are written. */
const inOrder = (sentences: readonly Sentence[]) =>
	sentences.toSorted((a, b) => (a.path < b.path ? -1 : 1));
const everything = {
	en: {
		...spoken(english),
		answer,
		backUp,
		browser,
		demand,
		diary,
		draw,
		exports,
		firstNumbers,
		firstLook,
		hipFlexors,
		library,
		offline,
		record,
		report,
		video
	},
	de: { ...spoken(german), ...german.pages }
};
const catalogues = {
	en: inOrder(sentencesOf(everything.en)),
	de: inOrder(sentencesOf(everything.de))
};
const SOURCES = JSON.parse(readFileSync('src/profiles/sources.json', 'utf8')) as Record<
	string,
	{ readonly where?: string }
>;
const DATA = ['demand.json', 'expected-at-speed.json', 'weights.json'];
const MANY_SENTENCES = 700;

/** Words that are the same in both languages. */
const SAME = new Set([
	...['Stridescope', 'Sprint', 'sprint', 'Video', 'Code', 'Problem', 'Person 71', 'Index', 'Name'],
	...['Trail', 'Start', 'Position', 'iPhone', 'Cadence', 'Export', 'Esc', 'Definition', 'Countdown']
]);
/** Titles of papers, units, keys, and signs between details. */
const NO_LANGUAGE =
	/^[^\p{L}]*(([A-Z]|ms|cm|km|m|km\/h|min|h|s|n|x|of|SD|JSON|CSV|Ctrl|Tab|ft|in|mph|m\/s|min\/km)[^\p{L}]*)*$/u;

describe('the catalogues', () => {
	it('say the same things, with as many details', () => {
		const shape = (sentences: readonly Sentence[]) =>
			sentences.map(({ path, arity }) => `${path} ${arity ?? ''}`);
		expect(shape(catalogues.de)).toEqual(shape(catalogues.en));
		expect(catalogues.en.length).toBeGreaterThan(MANY_SENTENCES);
	});

	it.each(Object.keys(LANGUAGES) as Language[])(
		'leave nothing empty or unsaid (%s)',
		(language) => {
			const wrong = catalogues[language].filter(
				({ path, text }) =>
					(text.trim() === '' && !/\.columns\.0$/.test(path)) ||
					/undefined|NaN|null|\[object|\$\{| {2}/.test(text)
			);
			expect(wrong).toEqual([]);
		}
	);

	it.each(Object.keys(LANGUAGES) as Language[])('use every detail they take (%s)', (language) => {
		const unused = catalogues[language].flatMap(({ path, text, given }) =>
			given.filter((detail) => !text.includes(detail)).map((detail) => `${path}: ${detail}`)
		);
		expect(unused).toEqual([]);
	});

	it.each(Object.keys(LANGUAGES) as Language[])('count one as one (%s)', (language) => {
		/** "1 frames", but not "1 of 1 frames" and no rate. */
		const MISCOUNTED =
			/(?<!(of|von|[-,.±]) ?)\b1 (\p{L}+ )?(frames|strides|steps|contacts|clips|runs|rows|workers|averages|numbers|files|results|Bildern?|Doppelschritten?|Schritte|Erstkontakte|Videos|Läufe|Zeilen|Prozesse|Mittelwerte|Werten?|Sitzungen)\b(?!\/| (a|pro) )/u;
		const asked = sentencesOf(everything[language], '', oneOfEach);
		expect(asked.some(({ text }) => /\b1\b/.test(text))).toBe(true);
		const wrong = asked.filter(({ text }) => MISCOUNTED.test(text));
		expect(wrong.map(({ path, text }) => `${path}: ${text}`)).toEqual([]);
	});

	it('say the same numbers', () => {
		const numbers = (text: string) =>
			(text.replace(/(\d),(?=\d)/g, '$1.').match(/\d+(\.\d+)?/g) ?? []).sort();
		const different = catalogues.de.flatMap(({ path, text }, i) => {
			const other = catalogues.en[i]!.text;
			return numbers(text).join() === numbers(other).join() ? [] : [{ path, text, other }];
		});
		expect(different).toEqual([]);
	});

	it('are in different languages', () => {
		const alike = catalogues.de.filter(
			({ text }, i) => text === catalogues.en[i]!.text && !SAME.has(text) && !NO_LANGUAGE.test(text)
		);
		expect(alike.map(({ path, text }) => `${path}: ${text}`)).toEqual([]);
	});

	it('leave no English word in the German one, and no typewriter quotes', () => {
		const LEFT_OVER =
			/\b(the|of|and|with|your|you|is|are|from|this|which|frames?|steps?|strides?|knee|toe|run|running|clip)\b|["']/i;
		const cited = /^hipFlexors\.sources\./;
		const wrong = catalogues.de.filter(
			({ path, text }) => LEFT_OVER.test(text) && !cited.test(path)
		);
		expect(wrong.map(({ path, text }) => `${path}: ${text}`)).toEqual([]);
	});

	it('address the reader as "du"', () => {
		// "Sie" within a sentence: at its start it may be "they".
		const formal = catalogues.de.filter(({ text }) =>
			/(?<![.:!?“]\s|^)\b(Sie|Ihnen|Ihre?[nmrs]?)\b/u.test(text)
		);
		expect(formal.map(({ path, text }) => `${path}: ${text}`)).toEqual([]);
	});

	it('speak in German of no force, no diagnosis and no cause of pain either', () => {
		const FORBIDDEN =
			/(?<!\p{L})(kraft|kräfte\p{L}*|newton|überlast\p{L}*|diagnos\p{L}*|\p{L}*verletz\p{L}*|\p{L}*schmerz\p{L}*|wehtu\p{L}*|krank\p{L}*|patholog\p{L}*|sehnen\p{L}*|entzünd\p{L}*|verursach\p{L}*|gezerrt)(?!\p{L})/iu;
		// The pages that retell the article speak of what it is about.
		const own = /^(hipFlexors|diary)\./;
		const wrong = catalogues.de.filter(({ path, text }) => FORBIDDEN.test(text) && !own.test(path));
		expect(wrong).toEqual([]);
		const notes = catalogues.de.filter(({ path }) => /^diary\./.test(path));
		expect(notes.length).toBeGreaterThan(60);
		const CAUSE = /überlast|kraft\b|verursach|verletz|diagnos|schaden/i;
		expect(notes.filter(({ text }) => CAUSE.test(text))).toEqual([]);
	});

	it('give each reason why a number is missing', () => {
		for (const { quality } of [english, german])
			for (const reason of ['strides-differ', 'shoulders-unseen', 'leg-unseen'])
				expect(
					quality['metric-unsupported']({ reason, framesPerSecond: 30, side: 'right' })
				).toMatch(/: .{20}/);
	});
});

describe('what a reference file says', () => {
	const texts = new Set(
		[...readdirSync('src/profiles/runners').map((name) => `runners/${name}`), ...DATA].flatMap(
			(name) => shownTexts(JSON.parse(readFileSync(`src/profiles/${name}`, 'utf8')))
		)
	);

	it('is said in German too, with its numbers', () => {
		for (const source of Object.values(SOURCES)) if (source.where) texts.add(source.where);
		expect(texts.size).toBeGreaterThan(40);
		const untold = [...texts].filter(
			(text) => /[a-z]{2}/i.test(text) && german.reference(text) === text
		);
		expect(untold).toEqual([]);
		const numbers = (text: string) => text.replaceAll(',', '.').match(/\d+(\.\d+)?/g) ?? [];
		for (const text of texts)
			if (text !== '1')
				expect(numbers(german.reference(text)), text).toEqual(numbers(superscript(text)));
	});

	it('stays as it is in a file of the user', () => {
		expect(german.reference('Our squad')).toBe('Our squad');
	});
});

describe('the language', () => {
	afterEach(() => setLanguage('en'));

	it('changes what stands in the catalogue and on pages loaded before', async () => {
		await setLanguage('de');
		expect(words.ui.left).toBe('Links');
		expect(diaryWords.addRun).toBe(german.pages!.diary.addRun);
		await setLanguage('en');
		expect(words.ui.left).toBe('Left');
		expect(diaryWords.addRun).toBe(diary.addRun);
	});

	it('decides how numbers, times and days are written', async () => {
		const written = () => [
			formatNumber(-1.25, 2),
			formatNumber(2430, 0),
			formatNumber(12_430.5, 1),
			formatNumber(-0.001, 2),
			formatTrimmed(12.6, 2),
			formatTrimmed(8, 2),
			formatTime(67.25),
			formatTime(7.3),
			formatDay(Date.UTC(2026, 10, 24, 12))
		];
		expect(written()).toEqual([
			...['−1.25', '2430', '12,430.5', '0.00', '12.6', '8', '1:07.3', '7.30\u00a0s'],
			'24 Nov 2026'
		]);
		await setLanguage('de');
		expect(written()).toEqual([
			...['−1,25', '2430', '12.430,5', '0,00', '12,6', '8', '1:07,3', '7,30\u00a0s'],
			'24.11.2026'
		]);
	});
});

/** What is said: not how numbers and dates are written, nor which language it is. */
function spoken(catalogue: Catalogue): object {
	const apart = ['language', 'dates', 'marks', 'reference', 'pages'];
	return Object.fromEntries(Object.entries(catalogue).filter(([key]) => !apart.includes(key)));
}

/** Texts under the keys that the screens show. */
function shownTexts(part: unknown): string[] {
	if (part === null || typeof part !== 'object') return [];
	return Object.entries(part).flatMap(([key, value]) =>
		typeof value === 'string' &&
		['title', 'population', 'definition', 'note', 'unit', 'reason', 'where'].includes(key)
			? [value]
			: shownTexts(value)
	);
}

/** A power written as it is shown. */
const superscript = (text: string): string =>
	text
		.replace('^2', '²')
		.replace('deg/s2', 'deg/s²')
		.replaceAll(/(\d)-(\d)/g, '$1–$2');

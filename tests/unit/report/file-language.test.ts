import { afterEach, describe, expect, it } from 'vitest';
import { derive } from '../../../src/app/derive';
import { compareWithProfiles } from '../../../src/core/compare/profile';
import type { Analysis } from '../../../src/core/model/analysis';
import type { QualityNote } from '../../../src/core/model/quality-note';
import { NO_SETTINGS } from '../../../src/core/model/settings';
import { referenceData } from '../../../src/profiles/reference-data';
import {
	readAnalysisFile,
	toAnalysisFile,
	type AnalysisFile
} from '../../../src/report/analysis-file';
import { profileFromResults } from '../../../src/report/own-profile';
import { readTracksFile } from '../../../src/report/tracks-file';
import { setLanguage, words, type Language } from '../../../src/report/words';
import { german } from '../../../src/report/words/de';
import { fixtureText, TRACKS_FIXTURES } from '../../helpers/fixtures';

afterEach(() => setLanguage('en'));

const recording = readTracksFile(fixtureText(TRACKS_FIXTURES[0]));
const NOTES: readonly QualityNote[] = [
	note('several-people', { people: 3 }),
	note('off-axis-view', { degrees: 12 }),
	note('far-leg-unreliable', { side: 'left' })
];
const derived = (speedMetresPerSecond: number | null) =>
	derive(
		{ ...recording, notes: NOTES },
		{ ...NO_SETTINGS, speedMetresPerSecond, slowMotionFactor: 1 }
	);
/** Findings of every kind between them. */
const analyses = [derived(null), limping(derived(null)), limping(derived(6))];

describe('a result file', () => {
	it('differs between the languages of the page in nothing but its language and sentences', async () => {
		for (const analysis of analyses) {
			const [english, german] = [await written(analysis, 'en'), await written(analysis, 'de')];
			expect([english.language, german.language]).toEqual(['en', 'de']);
			expect(sentences(german)).not.toEqual(sentences(english));
			expect(unsaid(german)).toEqual(unsaid(english));
		}
	});

	it('has the figures behind each sentence', async () => {
		const kinds = new Set<string>();
		for (const analysis of analyses) {
			const { quality, findings } = await written(analysis, 'en');
			expect(quality.map(({ code, details }) => [code, Object.keys(details!)])).toEqual(
				analysis.quality.map(({ code, details }) => [code, Object.keys(details)])
			);
			for (const { kind, details } of findings!) {
				kinds.add(kind);
				expect(Object.values(details!).length).toBeGreaterThan(1);
			}
		}
		expect([...kinds].sort()).toEqual(['at-speed', 'position', 'sides', 'stands-out']);
	});

	it('is read in the language of the page, whatever it was written in', async () => {
		for (const analysis of analyses) {
			const english = await written(analysis, 'en');
			const text = JSON.stringify(await written(analysis, 'de'));
			await setLanguage('en');
			expect(readAnalysisFile(text)).toEqual(english);
		}
	});

	it('keeps the sentences it was written with where a figure or the code is not known', async () => {
		const file = await written(analyses[0]!, 'de');
		const [first, ...others] = file.quality;
		const old = { ...file, quality: [{ ...first!, code: 'of-a-later-version' }, ...others] };
		await setLanguage('en');
		const read = readAnalysisFile(JSON.stringify(old));
		expect(read.quality[0]!.message).toBe(first!.message);
		expect(read.quality[1]!.message).not.toBe(others[0]!.message);
	});

	it('is read as it is when it was written before language and figures were', async () => {
		const file = await written(analyses[0]!, 'de');
		const { language: _language, ...rest } = file;
		const before = {
			...rest,
			quality: file.quality.map(({ details: _details, ...entry }) => entry),
			findings: file.findings!.map(({ details: _details, ...entry }) => entry)
		};
		await setLanguage('en');
		expect(readAnalysisFile(JSON.stringify(before))).toEqual(before);
	});
});

describe('a reference made from sessions', () => {
	const results = analyses.map((analysis, i) => ({ ...analysis, name: `clip ${i}.mp4` }));

	it('is the same file in every language, and read in that of the page', async () => {
		const english = profileFromResults('Squad', results);
		await setLanguage('de');
		expect(profileFromResults('Squad', results)).toEqual(english);
		const { own } = german.comparison;
		const { definition, note } = english.metrics.cadenceStepsPerMinute!;
		expect(words.reference(english.population)).toBe(own.population(3));
		expect(words.reference(definition)).toBe(own.definition);
		expect(words.reference(note!)).toBe(own.note);
		expect(words.reference(english.sources!['own']!.title)).toBe(
			own.source('clip 0.mp4, clip 1.mp4, clip 2.mp4')
		);
	});

	it('may have any text, and none is taken for one of the app', async () => {
		await setLanguage('de');
		for (const text of ['constructor', 'toString', '__proto__', '3 runners', ''])
			expect(words.reference(text)).toBe(text);
	});
});

async function written(analysis: Analysis, language: Language): Promise<AnalysisFile> {
	await setLanguage(language);
	return toAnalysisFile(recording, 1, analysis);
}

/** Without language and sentences. */
function unsaid(file: AnalysisFile) {
	return {
		...file,
		language: null,
		quality: file.quality.map((entry) => ({ ...entry, message: null })),
		findings: file.findings!.map((entry) => ({ ...entry, sentence: null }))
	};
}

function sentences({ quality, findings }: AnalysisFile): string[] {
	return [...quality.map(({ message }) => message), ...findings!.map(({ sentence }) => sentence)];
}

function note(code: QualityNote['code'], details: QualityNote['details']): QualityNote {
	return { code, severity: 'info', metric: null, details };
}

/** Lifts the near knee by 40 degrees more: as high as in a sprint, and unlike the other one. */
function limping(analysis: Analysis): Analysis {
	const { nearSide } = analysis.view;
	const near = analysis.summary[nearSide];
	const lift = near.kneeLiftDegrees!;
	const lifted = { ...near, kneeLiftDegrees: { ...lift, mean: lift.mean + 40 } };
	const summary = { ...analysis.summary, [nearSide]: lifted };
	return { ...analysis, summary, profile: compareWithProfiles(summary, nearSide, referenceData) };
}

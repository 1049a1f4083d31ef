import { render } from 'svelte/server';
import { afterEach, describe, expect, it } from 'vitest';
import { DEFAULT_CLIP_SETTINGS } from '../../../src/app/clip-settings';
import { derive } from '../../../src/app/derive';
import type { QualityCode, QualityNote } from '../../../src/core/model/quality-note';
import { toAnalysisFile } from '../../../src/report/analysis-file';
import { reliabilityIssues } from '../../../src/report/reliability';
import { readTracksFile } from '../../../src/report/tracks-file';
import { setLanguage, type Language } from '../../../src/report/words';
import QualityNotes from '../../../src/ui/review/answer/QualityNotes.svelte';
import { whyMissing } from '../../../src/ui/review/numbers/missing';
import { fixtureText, TRACKS_FIXTURES } from '../../helpers/fixtures';

afterEach(() => setLanguage('en'));

describe.each(['shutter-rolls', 'constructor'])('a kept note of the unknown code %s', (code) => {
	const note: QualityNote = {
		code: code as QualityCode,
		severity: 'warning',
		metric: 'cadenceStepsPerMinute',
		details: { rows: 17 }
	};

	it.each(['en', 'de'] as Language[])(
		'is shown as a sentence with its code (%s)',
		async (language) => {
			await setLanguage(language);
			const { body } = render(QualityNotes, { props: { notes: [note] } });
			expect(body).toContain(`(${code})`);
			expect(whyMissing('cadenceStepsPerMinute', null, DEFAULT_CLIP_SETTINGS, [note])).toContain(
				code
			);
		}
	);

	it('leaves the result and its file as they are without it', () => {
		const recording = readTracksFile(fixtureText(TRACKS_FIXTURES[0]));
		const analysis = derive({ ...recording, notes: [note] }, DEFAULT_CLIP_SETTINGS);
		const { quality } = toAnalysisFile(recording, 1, analysis);
		expect(quality.find((entry) => entry.code === code)!.message).toContain(code);
		const reasons = reliabilityIssues(
			'cadenceStepsPerMinute',
			null,
			analysis,
			DEFAULT_CLIP_SETTINGS
		);
		expect(reasons.at(-1)!.sentence).toContain(code);
		const { quality: _, ...rest } = analysis;
		const { quality: __, ...without } = derive(recording, DEFAULT_CLIP_SETTINGS);
		expect(rest).toEqual(without);
	});
});

it('a note on an unknown number is shown without its name', () => {
	const metric = 'trunkSwayDegrees' as QualityNote['metric'];
	const notes = [{ code: 'walking', severity: 'info', metric, details: {} } as const];
	const { body } = render(QualityNotes, { props: { notes } });
	expect(body).toContain('walking');
});

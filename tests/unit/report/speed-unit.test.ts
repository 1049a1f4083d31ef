import { afterEach, describe, expect, it } from 'vitest';
import { toAnalysisFile } from '../../../src/report/analysis-file';
import { atSpeedSentence } from '../../../src/report/at-speed';
import { findings } from '../../../src/report/findings';
import { formatMetricWithUnit } from '../../../src/report/format';
import { SPEED_UNITS, writeSpeedsIn, type SpeedUnit } from '../../../src/report/speed-unit';
import { readTracksFile } from '../../../src/report/tracks-file';
import { setLanguage } from '../../../src/report/words';
import { analysed } from '../../helpers/analysed';
import { comparedRunner } from '../../helpers/compared-runner';
import { fixtureText, TRACKS_FIXTURES } from '../../helpers/fixtures';
import { renderedRunner } from '../../helpers/tracks-fixture';

const RAISED = comparedRunner({ kneeLiftDegrees: 55 }, { error: 0.02, speed: 3.1 });

/** Each unit as it stands behind a number. */
const BEHIND = (unit: SpeedUnit) => new RegExp(`\\d[ \u00a0]${unit}`);

afterEach(() => {
	writeSpeedsIn(() => null);
	return setLanguage('en');
});

describe.each(['en', 'de'] as const)('in %s', (language) => {
	it.each(SPEED_UNITS)('what stands out is told in %s alone', async (unit) => {
		await setLanguage(language);
		writeSpeedsIn(() => unit);
		const text = findings(RAISED)
			.map(({ sentence }) => sentence)
			.join();
		expect(text).toMatch(BEHIND(unit));
		for (const other of SPEED_UNITS) if (other !== unit) expect(text).not.toMatch(BEHIND(other));
	});

	it.each([
		['km/h', '11.2', '25.5'],
		['min/km', '5:23', '2:21'],
		['mph', '6.9', '15.8'],
		['m/s', '3.1', '7.1']
	] as const)(
		'the speed that such a number is typical of is told in %s',
		async (unit, own, like) => {
			await setLanguage(language);
			writeSpeedsIn(() => unit);
			const metric = RAISED.profile!.metrics.find(({ name }) => name === 'kneeLiftDegrees')!;
			const sentence = atSpeedSentence(metric, 0, 3.1)!.replaceAll(',', '.');
			expect(sentence).toContain(`${own} ${unit}`);
			expect(sentence).toContain(`${like} ${unit}`);
		}
	);
});

it('a speed with its ± is in the unit of the table', () => {
	const shown = (unit: SpeedUnit | null) => {
		writeSpeedsIn(() => unit);
		return formatMetricWithUnit('speedMetresPerSecond', 2.68224, 0.1);
	};
	expect(SPEED_UNITS.map(shown)).toEqual([
		'9.7\u00a0km/h',
		'9.7\u00a0km/h',
		'6.0\u00a0mph',
		'2.7\u00a0m/s'
	]);
	expect(shown(null)).toBe('9.7\u00a0km/h');
});

it('sentences of files are in m/s, whoever writes them', () => {
	writeSpeedsIn(() => 'mph');
	const recording = readTracksFile(fixtureText(TRACKS_FIXTURES[0]));
	const { profile, summary } = RAISED;
	const analysis = { ...analysed(renderedRunner('A-endurance-right-60').tracks), profile, summary };
	const text = JSON.stringify(toAnalysisFile(recording, 1, analysis).findings);
	expect(text).toMatch(BEHIND('m/s'));
	expect(text).not.toMatch(BEHIND('mph'));
});

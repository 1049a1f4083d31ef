import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { METRICS } from '../../../src/core/model/metrics';
import { reportRows, runningReport, type ReportSubject } from '../../../src/report/running-report';
import { SPEED_UNITS, writeSpeedsIn } from '../../../src/report/speed-unit';
import { setLanguage, words } from '../../../src/report/words';
import { reportWords } from '../../../src/report/words/report';
import { analysed } from '../../helpers/analysed';
import { onlyFrames } from '../../helpers/noise';
import { renderedRunner } from '../../helpers/tracks-fixture';
import { NO_SETTINGS } from '../../../src/core/model/settings';

const { tracks } = renderedRunner('A-endurance-right-60');
const TOLD = { ...NO_SETTINGS, speedMetresPerSecond: 3, heightMetres: 1.75 };
const RUN = analysed(tracks, TOLD);

beforeEach(() => writeSpeedsIn(() => 'km/h'));
afterEach(() => {
	writeSpeedsIn(() => null);
	return setLanguage('en');
});

describe('a report', () => {
	it('is headed by the athlete, or by the session where nobody is named', () => {
		expect(runningReport(subject())).toMatchObject({ title: 'Morning run', session: null });
		const named = runningReport(subject({ athlete: 'Ada Byrne' }));
		expect(named).toMatchObject({ title: 'Ada Byrne', session: 'Morning run' });
	});

	it('answers for the speed first where it is known', () => {
		const { verdict, more, speed } = runningReport(subject());
		expect(verdict).toMatch(/^At 10\.8 km\/h, \d+ of \d+ numbers/);
		expect(more).toBe(words.ui.review.moves(words.ui.review.labels['endurance-like']));
		expect(speed).toBe('10.8 km/h');
		const unknown = runningReport(subject({ analysis: analysed(tracks), settings: NONE }));
		expect(unknown).toMatchObject({ verdict: more, more: null, speed: null });
	});

	it('has the five numbers with their ± for each leg, and what is typical', () => {
		const { five } = runningReport(subject());
		expect(five).toHaveLength(5);
		for (const { metric, values, expected } of five) {
			expect(values).toHaveLength(METRICS[metric].origin === 'angles' ? 2 : 1);
			for (const { value, plusMinus } of values) {
				expect(value).toMatch(/\d/);
				expect(plusMinus).toMatch(/^±\d/);
			}
			expect(expected, metric).toMatch(/ ±\u00a0\d/);
		}
	});

	it('expects the stride that the typical cadence leaves at this speed', () => {
		const { five } = runningReport(subject());
		const typical = (metric: string) =>
			Number.parseFloat(five.find((row) => row.metric === metric)!.expected!);
		const length = (3 * 120) / typical('cadenceStepsPerMinute');
		expect(typical('strideLengthMetres')).toBeCloseTo(length, 1);
	});

	it('tells the facts of the clip in the unit of the speed, and whether it was entered', () => {
		expect(runningReport(subject()).facts).toContain(reportWords.speed('10.8 km/h'));
		const estimated = { ...TOLD, speedMetresPerSecond: null };
		const { facts } = runningReport(
			subject({
				analysis: analysed(tracks, estimated),
				settings: { ...estimated, slowMotionFactor: 1 }
			})
		);
		expect(facts.some((fact) => fact.startsWith('about'))).toBe(true);
		const slow = { ...subject().settings, slowMotionFactor: 4 };
		expect(runningReport(subject({ settings: slow })).facts.join()).toContain('240 frames/s');
	});

	it.each(['en', 'de'] as const)(
		'gives every speed in the unit in which it was entered (%s)',
		async (language) => {
			await setLanguage(language);
			for (const unit of SPEED_UNITS) {
				writeSpeedsIn(() => unit);
				const text = JSON.stringify(runningReport(subject()));
				const given = SPEED_UNITS.filter((one) => new RegExp(`\\d[ \u00a0]${one}`).test(text));
				expect(given).toEqual([unit]);
			}
		}
	);

	it('keeps what is too long for paper short, and an empty note off it', () => {
		const long = 'Long runs in the rain and other things '.repeat(20);
		const { title, note } = runningReport(subject({ name: long, note: long }));
		expect(title.length).toBeLessThanOrEqual(80);
		expect(note!.length).toBeLessThanOrEqual(220);
		expect(runningReport(subject({ note: '  ' })).note).toBeNull();
	});

	it('says in each language that it is no medical advice, how it was measured and corrected', async () => {
		for (const language of ['en', 'de'] as const) {
			await setLanguage(language);
			const { method, date } = runningReport(subject({ corrections: 2 }));
			expect(method).toContain(reportWords.notAdvice);
			expect(method).toContain(`${reportWords.corrected(2)}.`);
			expect(date).toMatch(language === 'en' ? /^24 Nov 2026$/ : /^24\.11\.2026$/);
		}
	});

	it('of somebody who walks compares with nobody and says why', () => {
		const walk = renderedRunner('G-walking-30');
		const { verdict, more, five, findings } = runningReport(
			subject({ analysis: analysed(walk.tracks, TOLD) })
		);
		expect(verdict).toBe(words.ui.review.profileNone);
		expect(more).toBeNull();
		expect(five.every(({ expected, reading }) => expected === null && reading === null)).toBe(true);
		expect(findings.join()).not.toContain('typical');
	});

	it('of few strides is whole and says so', () => {
		const few = analysed(
			onlyFrames(tracks, (frame) => frame < 150),
			TOLD
		);
		const { quality, next, five } = runningReport(subject({ analysis: few }));
		expect(quality.join(' ')).toMatch(/complete strides/);
		expect(next.map(({ code }) => code)).toContain('longer');
		expect(JSON.stringify(five)).not.toMatch(/NaN|undefined/);
	});

	it('shows no more than three findings, and at most three notes with a count of the rest', () => {
		const note = (code: 'off-axis-view' | 'motion-blur' | 'dark-picture' | 'few-strides') =>
			({ code, severity: 'warning', metric: null, details: {} }) as const;
		const noted = {
			...RUN,
			quality: [
				note('off-axis-view'),
				note('motion-blur'),
				note('dark-picture'),
				note('few-strides')
			]
		};
		const { quality, findings } = runningReport(subject({ analysis: noted }));
		expect(quality).toHaveLength(4);
		expect(quality.at(-1)).toBe(reportWords.moreNotes(1));
		expect(findings.length).toBeLessThanOrEqual(3);
	});
});

describe('a row of a report', () => {
	it('has a dash and no ± for what was not measured', () => {
		const [row] = reportRows(analysed(tracks), ['verticalOscillationMetres']);
		expect(row!.values).toEqual([{ side: null, value: '–', plusMinus: '' }]);
		expect(row!.expected).toBeNull();
	});
});

const NONE = { ...NO_SETTINGS, slowMotionFactor: 1 };

function subject(part: Partial<ReportSubject> = {}): ReportSubject {
	return {
		analysis: RUN,
		clip: {
			name: 'run.mp4',
			width: 1280,
			height: 720,
			rotationDegrees: 0,
			fileDurationSeconds: 8,
			fileFrameRate: 60,
			frameCount: 480,
			variableFrameRate: false,
			capturedFrameRate: null,
			codec: 'avc1'
		},
		model: null,
		settings: { ...TOLD, slowMotionFactor: 1 },
		drawings: [],
		corrections: 0,
		athlete: null,
		name: 'Morning run',
		date: Date.UTC(2026, 10, 24, 12),
		note: '',
		...part
	};
}

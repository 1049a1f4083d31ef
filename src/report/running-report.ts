import { profileStatistic } from '../core/compare/profile';
import { isMeasuredNear, type Analysis, type Statistic } from '../core/model/analysis';
import type { ExpectedAtSpeed } from '../core/model/comparison';
import type { Drawing } from '../core/model/drawing';
import { isSideMetric, type MetricName } from '../core/model/metrics';
import { clockInQuestion } from '../core/model/quality-note';
import type { ClipFacts, ModelFacts } from '../core/model/recording';
import type { GaitSettings } from '../core/model/settings';
import { SIDES, type Side } from '../core/model/tracks';
import { fiveNumbers } from '../core/view/five-numbers';
import { atSpeedCount, deviationText, formatSpeed, readAgainst, typicalText } from './at-speed';
import { sideDifference } from './difference';
import { findings, mainFindings } from './findings';
import {
	formatDay,
	formatMetricWithUnit,
	formatTime,
	formatTrimmed,
	NO_VALUE,
	valueAndMargin
} from './format';
import { nextSteps, type NextStep } from './next-steps';
import { isKnownNote, noteSentence } from './note-sentence';
import { shortened } from './shortened';
import { verdictSentence } from './verdict';
import { words } from './words';
import { reportWords } from './words/report';

/** What a report is about: a session with everything derived from it. */
export interface ReportSubject {
	readonly analysis: Analysis;
	readonly clip: ClipFacts;
	readonly model: ModelFacts | null;
	readonly settings: GaitSettings & { readonly slowMotionFactor: number };
	/** What the user drew on frames. */
	readonly drawings: readonly Drawing[];
	/** How many corrections were made by hand. */
	readonly corrections: number;
	/** `null` when the session belongs to nobody. */
	readonly athlete: string | null;
	/** Of the session. */
	readonly name: string;
	/** Milliseconds since 1970. */
	readonly date: number;
	/** May be empty. */
	readonly note: string;
}

/** "20.4° ±2.5°" of one leg, or of the runner as a whole. */
export interface ReportValue {
	/** `null` for the runner as a whole. */
	readonly side: Side | null;
	readonly value: string;
	/** Empty where there is no value. */
	readonly plusMinus: string;
}

export interface ReportRow {
	readonly metric: MetricName;
	readonly label: string;
	/** One, or left and right. */
	readonly values: readonly ReportValue[];
	/** "172 ± 9", at the runner's speed. */
	readonly expected: string | null;
	/** "as expected", "−1.8 SD". */
	readonly reading: string | null;
	/** "right 4.9° more", where that is beyond its error. */
	readonly difference: string | null;
}

/** The text of a report: every line of it, in the page's language. */
export interface RunningReport {
	/** The athlete's name, or the session's. */
	readonly title: string;
	/** The session's name, where the title is the athlete's. */
	readonly session: string | null;
	readonly date: string;
	readonly facts: readonly string[];
	readonly note: string | null;
	readonly verdict: string;
	/** What else is said of the whole; `null` without. */
	readonly more: string | null;
	/** "9.7 km/h", `null` while it is unknown. */
	readonly speed: string | null;
	readonly five: readonly ReportRow[];
	readonly findings: readonly string[];
	readonly next: readonly NextStep[];
	readonly quality: readonly string[];
	readonly method: readonly string[];
}

/** What the page has room for; longer texts end in an ellipsis, and the app has the whole. */
const LONGEST = { name: 80, note: 220 };
const MOST_NOTES = 3;
const STEPS_A_STRIDE = 2;
const SECONDS_A_MINUTE = 60;
const FAULTS_FIRST = ['error', 'warning', 'info'];

/** Everything a report says, but for its pictures and curves. */
export function runningReport(subject: ReportSubject): RunningReport {
	const { analysis, clip, settings, athlete, name, date, note } = subject;
	const { profile, summary } = analysis;
	const found = findings(analysis);
	const speed = profile?.speedMetresPerSecond ?? null;
	const verdict = verdictSentence(analysis, profile, 'usual');
	const compared = profile && speed !== null && !clockInQuestion(analysis.quality);
	const count = compared ? atSpeedCount(profile.metrics) : null;
	const atSpeed =
		count && count.of > 0
			? words.comparison.atSpeed.summary(count.asExpected, count.of, formatSpeed(speed!))
			: null;
	const names = fiveNumbers(summary.strideLengthMetres !== null);
	const captured = clip.fileFrameRate * settings.slowMotionFactor;
	return {
		title: shortened(athlete ?? name, LONGEST.name),
		session: athlete === null ? null : shortened(name, LONGEST.name),
		date: formatDay(date),
		facts: factsOf(subject, captured),
		note: note.trim() === '' ? null : shortened(note, LONGEST.note),
		verdict: atSpeed ?? verdict,
		more: atSpeed === null ? null : verdict,
		speed: speed === null ? null : formatSpeed(speed),
		five: reportRows(analysis, names),
		findings: mainFindings(found).map(({ sentence }) => sentence),
		next: nextSteps(analysis, found, captured),
		quality: notesOf(analysis, names),
		method: methodOf(subject)
	};
}

/** Numbers with their ±, and with what is typical at this speed. */
export const reportRows = (
	analysis: Analysis,
	names: readonly MetricName[]
): readonly ReportRow[] =>
	names.map((metric) => {
		const { summary, view, profile } = analysis;
		const compared = profile?.metrics.find(({ name }) => name === metric) ?? null;
		const own = profileStatistic(summary, metric, view.nearSide);
		const expected = compared?.expectedAtSpeed ?? null;
		return {
			metric,
			label: words.metrics[metric].label,
			values: isSideMetric(metric)
				? SIDES.map((side) => valueOf(metric, side, summary[side][metric]))
				: [valueOf(metric, null, summary[metric])],
			expected: expected ? typicalText(metric, expected) : strideLengthAtSpeed(analysis, metric),
			reading: expected && own && readingOf(own, expected),
			difference: isSideMetric(metric) ? differenceText(analysis, metric) : null
		};
	});

/** "as expected", "−1.4 SD" */
function readingOf({ mean, plusMinus }: Statistic, expected: ExpectedAtSpeed): string {
	const reading = readAgainst(mean, expected, plusMinus);
	return reading === 'beyond' ? deviationText(expected) : words.numbers.atSpeed[reading];
}

/** At one speed a stride is as long as the cadence leaves it. */
function strideLengthAtSpeed({ profile }: Analysis, metric: MetricName): string | null {
	const speed = profile?.speedMetresPerSecond ?? null;
	const cadence = profile?.metrics.find(({ name }) => name === 'cadenceStepsPerMinute');
	const expected = cadence?.expectedAtSpeed;
	if (metric !== 'strideLengthMetres' || speed === null || !expected) return null;
	const mean = (STEPS_A_STRIDE * SECONDS_A_MINUTE * speed) / expected.mean;
	return typicalText(metric, { mean, sd: (mean * expected.sd) / expected.mean });
}

function valueOf(metric: MetricName, side: Side | null, statistic: Statistic | null): ReportValue {
	if (!statistic) return { side, value: NO_VALUE, plusMinus: '' };
	const [value, plusMinus] = valueAndMargin(metric, statistic.mean, statistic.plusMinus);
	return { side, value, plusMinus };
}

function differenceText({ summary }: Analysis, metric: Parameters<typeof sideDifference>[1]) {
	const difference = sideDifference(summary, metric);
	if (!difference?.beyondError) return null;
	const { larger, amount, error } = difference;
	return words.ui.review.moreOn(
		words.ui[larger].toLowerCase(),
		formatMetricWithUnit(metric, amount, error)
	);
}

function factsOf({ analysis, clip, settings }: ReportSubject, captured: number): string[] {
	const text = words.ui.review;
	const { gait, view, summary } = analysis;
	const speed = summary.speedMetresPerSecond?.mean ?? null;
	const seconds = clip.fileDurationSeconds / settings.slowMotionFactor;
	return [
		`${text.gait[gait]}, ${text.facing[view.facing]}`,
		...(speed === null
			? []
			: [
					settings.speedMetresPerSecond === null
						? reportWords.speedEstimated(formatSpeed(speed))
						: reportWords.speed(formatSpeed(speed))
				]),
		text.clipFacts(clip.width, clip.height, formatTrimmed(captured, 1), formatTime(seconds)),
		...(settings.slowMotionFactor === 1
			? []
			: [text.slowMotionApplied(formatTrimmed(settings.slowMotionFactor, 2))])
	];
}

/** Of the clip, what matters most first; notes on single numbers only where these are on the page. */
function notesOf(analysis: Analysis, shown: readonly MetricName[]): string[] {
	const notes = analysis.quality
		.filter(({ code, metric }) => isKnownNote(code) && (metric === null || shown.includes(metric)))
		.toSorted((a, b) => FAULTS_FIRST.indexOf(a.severity) - FAULTS_FIRST.indexOf(b.severity));
	const sentences = notes.map((note) => {
		const sentence = noteSentence(note);
		return note.metric ? `${words.metrics[note.metric].label}: ${sentence}` : sentence;
	});
	const told = [...new Set(sentences)];
	if (told.length === 0) return [words.ui.review.qualityNone];
	const more = told.length - MOST_NOTES;
	return more > 0 ? [...told.slice(0, MOST_NOTES), reportWords.moreNotes(more)] : told;
}

function methodOf({ model, corrections }: ReportSubject): string[] {
	return [
		model ? reportWords.method(words.ui.settings.modes[model.mode]) : reportWords.methodPoints,
		...(corrections > 0 ? [`${reportWords.corrected(corrections)}.`] : []),
		reportWords.plusMinus,
		reportWords.notAdvice
	].map((line) => line.trim());
}

/** "near leg" under the name of a side. */
export const placeOfSide = (analysis: Analysis, side: Side): string =>
	isMeasuredNear(analysis, side) ? words.ui.nearSide : words.ui.farSide;

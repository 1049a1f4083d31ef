import type { RefusalCode } from '../../src/core/model/refusal';
import type { Side } from '../../src/core/model/tracks';
import type { AnalysisFile } from '../../src/report/analysis-file';
import type { Content } from './contents';
import type { ContentTruth } from './truth';

/** What became of a clip, from best to worst. */
export type Grade =
	/** As expected: refused, flagged, or measured right. */
	| 'as expected'
	/** Refused or without an expected note, but nothing wrong is told. */
	| 'cautious'
	/** A result where none is right, told as unclear; or a number that is off with a note about it. */
	| 'weak'
	/** Told wrong, without a warning. */
	| 'confidently wrong';

/** What the page made of a clip. */
export type ContentOutcome =
	{ readonly refused: RefusalCode } | { readonly refused: null; readonly result: ResultParts };

export type ResultParts = Pick<
	AnalysisFile,
	'gait' | 'view' | 'summary' | 'strides' | 'profile' | 'quality'
>;

export interface Verdict {
	readonly grade: Grade;
	/** In a few words. */
	readonly found: string;
	/** What is wrong with it; empty where nothing is. */
	readonly faults: readonly string[];
}

/**
 * How far a number may be from the truth whatever its ± says: what makes another runner of it. Steps a minute in 100ths;
 * degrees as far as the pose model's own hip is off; times as 30 frames a second show them.
 */
const FAR = { cadence: 0.03, degrees: 12, contactShare: 0.25 };

/** Clips of four seconds all have it. */
const ALWAYS = 'few-strides';
/** Notes that say of a whole clip that its numbers are not to be trusted. */
const WARNING_SEVERITIES: readonly string[] = ['warning', 'error'];

export function judge(
	{ expected }: Content,
	truths: readonly ContentTruth[],
	outcome: ContentOutcome
): Verdict {
	if (outcome.refused !== null) {
		const held = expected.refused.includes(outcome.refused);
		return {
			grade: held ? 'as expected' : 'cautious',
			found: outcome.refused,
			faults: held ? [] : [`refused as ${outcome.refused}`]
		};
	}
	const { result } = outcome;
	const found = inWords(result);
	const wrong = leastOf(truths.map((truth) => wrongNumbers(result, truth)));
	const warned = result.quality.some(
		({ code, severity }) => code !== ALWAYS && WARNING_SEVERITIES.includes(severity)
	);
	if (expected.result === null) {
		const claims = result.profile !== null || result.gait !== 'unknown';
		const faults = [`a result: ${result.gait}${result.profile ? ', compared with runners' : ''}`];
		return { grade: claims ? 'confidently wrong' : 'weak', found, faults };
	}
	const { notes, gait } = expected.result;
	const misnamed = gait.includes(result.gait) ? [] : [`called ${result.gait}`];
	const compared =
		!gait.includes('running') && result.profile !== null ? ['compared with runners'] : [];
	const unsaid = notes.length > 0 && !result.quality.some(({ code }) => includes(notes, code));
	const faults = [
		...misnamed,
		...compared,
		...wrong,
		...(unsaid ? [`nothing said of ${notes.join(' or ')}`] : [])
	];
	if (faults.length === 0) return { grade: 'as expected', found, faults };
	// An unclear gait claims nothing.
	const claims =
		compared.length > 0 || wrong.length > 0 || (misnamed.length > 0 && result.gait !== 'unknown');
	if (!claims) return { grade: 'cautious', found, faults };
	return { grade: warned && compared.length === 0 ? 'weak' : 'confidently wrong', found, faults };
}

/** The faults by the truth that fits best. */
const leastOf = (faults: readonly (readonly string[])[]): readonly string[] =>
	faults.toSorted((a, b) => a.length - b.length)[0] ?? [];

const includes = (codes: readonly string[], code: string): boolean => codes.includes(code);

/** Numbers that are given and off by more than their own ± and by far. */
function wrongNumbers({ summary, view }: ResultParts, truth: ContentTruth): string[] {
	const wrong: string[] = [];
	if (view.facing !== truth.facing) wrong.push(`faces ${view.facing}`);
	const cadence = summary.cadenceStepsPerMinute;
	if (cadence && Math.abs(cadence.mean / truth.cadenceStepsPerMinute - 1) > FAR.cadence)
		wrong.push(`cadence ${cadence.mean.toFixed(0)} for ${truth.cadenceStepsPerMinute}`);
	for (const side of ['left', 'right'] satisfies Side[]) {
		const far = (
			name: 'kneeLiftDegrees' | 'peakHipExtensionDegrees' | 'contactTimeSeconds',
			label: string,
			scale: number,
			allowed: (value: number) => number
		) => {
			const [own, value] = [summary[side][name], truth[name]];
			if (!own || value === null) return;
			if (Math.abs(own.mean - value) > Math.max(allowed(value), own.plusMinus))
				wrong.push(
					`${side} ${label} ${(own.mean * scale).toFixed(0)} for ${(value * scale).toFixed(0)}`
				);
		};
		far('kneeLiftDegrees', 'knee lift', 1, () => FAR.degrees);
		far('peakHipExtensionDegrees', 'extension', 1, () => FAR.degrees);
		far('contactTimeSeconds', 'contact', 1000, (value) => FAR.contactShare * value);
	}
	return wrong;
}

/** A result in a line. */
function inWords({ gait, view, summary, profile, quality, strides }: ResultParts): string {
	const pair = (
		name: 'kneeLiftDegrees' | 'peakHipExtensionDegrees' | 'contactTimeSeconds',
		scale = 1
	) =>
		(['left', 'right'] as const)
			.map((side) => {
				const own = summary[side][name];
				return own ? (own.mean * scale).toFixed(0) : '–';
			})
			.join('/');
	const codes = [...new Set(quality.map(({ code }) => code))];
	return [
		`${gait}, faces ${view.facing}`,
		`${strides.filter(({ included }) => included).length} strides`,
		`${summary.cadenceStepsPerMinute?.mean.toFixed(0) ?? '–'} steps/min`,
		`contact ${pair('contactTimeSeconds', 1000)} ms`,
		`extension ${pair('peakHipExtensionDegrees')}`,
		`knee lift ${pair('kneeLiftDegrees')}`,
		profile ? `profile ${profile.label ?? 'open'}` : 'no profile',
		codes.length > 0 ? codes.join(', ') : 'no notes'
	].join('; ');
}

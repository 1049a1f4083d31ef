import { clockInQuestion } from '../../src/core/model/quality-note';
import { REFUSAL_CODES, type RefusalData } from '../../src/core/model/refusal';
import type { AnalysisFile } from '../../src/report/analysis-file';
import { metricShifts, type Summarised } from '../../tests/helpers/metric-shifts';
import type { Expectation, Row } from './row';

/** What became of an input: a result, a refusal, or neither, which is never right. */
export type Found = { readonly result: AnalysisFile } | RefusalData | { readonly failure: string };

export interface Verdict {
	readonly asExpected: boolean;
	/** What came out, in a few words. */
	readonly found: string;
}

/**
 * @param plain what the clip gives from which the row was made; `null` where that gave nothing
 */
export function judge(row: Row, found: Found, plain: AnalysisFile | null): Verdict {
	if ('failure' in found) return { asExpected: false, found: `unknown error: ${found.failure}` };
	if ('refusal' in found)
		return {
			asExpected: isCoded(found) && row.expected.some((each) => refusedAs(each, found)),
			found: toldRefusal(found)
		};
	const result = row.mirrored ? sidesExchanged(found.result) : found.result;
	const agreement = plain === null ? null : agreementOf(result, plain);
	return {
		asExpected: row.expected.some((each) => resultAs(each, found.result, agreement)),
		found: toldResult(found.result, agreement)
	};
}

interface Agreement {
	/** The largest shift of a number that both have, in parts of the plain ± and of both ±, and its name. */
	readonly largest: number;
	readonly largestOfBoth: number;
	readonly furthest: string;
	readonly withheld: number;
	readonly compared: number;
}

function agreementOf(result: Summarised, plain: Summarised): Agreement {
	const shifts = metricShifts(plain, result);
	const shared = shifts
		.flatMap(({ ofBoth, ...shift }) => (ofBoth === null ? [] : [{ ...shift, ofBoth }]))
		.sort((a, b) => b.ofBoth - a.ofBoth);
	return {
		largest: Math.max(0, ...shared.map(({ share }) => share)),
		largestOfBoth: shared[0]?.ofBoth ?? 0,
		furthest: shared[0]?.name ?? '',
		withheld: shifts.length - shared.length,
		compared: shared.length
	};
}

function resultAs(
	expected: Expectation,
	result: AnalysisFile,
	agreement: Agreement | null
): boolean {
	if (expected.kind === 'refused') return false;
	const codes = result.quality.map(({ code }) => code);
	if (!(expected.notes ?? []).every((code) => codes.includes(code))) return false;
	const open = clockInQuestion(result.quality);
	if (expected.kind === 'asked') return open && result.profile === null;
	// Where every number is withheld in one of them, nothing was shown.
	if (open || agreement === null || agreement.compared === 0) return false;
	return expected.kind === 'same'
		? agreement.largest <= 1 && agreement.withheld === 0
		: agreement.largestOfBoth <= 1;
}

function refusedAs(expected: Expectation, { refusal, details }: RefusalData): boolean {
	if (expected.kind !== 'refused' || expected.code !== refusal) return false;
	return Object.entries(expected.details ?? {}).every(([key, value]) => details[key] === value);
}

/** It has a code with a sentence of its own; a codec that is refused is named. */
const isCoded = ({ refusal, details }: RefusalData): boolean =>
	REFUSAL_CODES.includes(refusal) &&
	(refusal !== 'codec-unsupported' || (details['codec'] ?? 'unknown') !== 'unknown');

const sidesExchanged = ({ summary }: AnalysisFile): Summarised => ({
	summary: { ...summary, left: summary.right, right: summary.left }
});

function toldRefusal({ refusal, details }: RefusalData): string {
	const told = Object.values(details).join(', ');
	return told ? `${refusal} (${told})` : refusal;
}

function toldResult({ summary, quality }: AnalysisFile, agreement: Agreement | null): string {
	const cadence = summary.cadenceStepsPerMinute?.mean;
	const contact = (['left', 'right'] as const)
		.map((side) => summary[side].contactTimeSeconds?.mean)
		.map((seconds) => (seconds === undefined ? '–' : String(Math.round(1000 * seconds))));
	return [
		cadence === undefined ? 'no cadence' : `${cadence.toFixed(1)} steps/min`,
		`contact ${contact.join('/')} ms`,
		agreement === null
			? ''
			: `off by ${agreement.largest.toFixed(2)} ± (${agreement.largestOfBoth.toFixed(2)} of both: ${agreement.furthest})`,
		agreement?.withheld ? `${agreement.withheld} numbers only in one` : '',
		quality
			.filter(({ severity }) => severity !== 'info')
			.map(({ code }) => code)
			.join(' ')
	]
		.filter(Boolean)
		.join(', ');
}

/** An expectation in a few words. */
export const toldExpectation = (expected: readonly Expectation[]): string =>
	expected
		.map((each) =>
			each.kind === 'refused'
				? toldRefusal({ refusal: each.code, details: each.details ?? {} })
				: [KINDS[each.kind], ...(each.notes ?? [])].join(' + ')
		)
		.join(' or ');

const KINDS = { same: 'same', close: 'close', asked: 'asked about the clock' };

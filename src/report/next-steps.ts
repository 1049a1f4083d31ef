import type { EffectId } from '../core/compare/reference';
import type { Analysis } from '../core/model/analysis';
import { clockInQuestion, type QualityCode } from '../core/model/quality-note';
import { isSlow } from '../core/strides/method-error';
import type { Finding } from './findings';
import { formatMetric } from './format';
import { reportWords } from './words/report';

/** What somebody may do next: to measure better, or to try out; never a treatment. */
export type NextStepCode =
	| 'clock'
	| 'side-on'
	| 'light'
	| 'longer'
	| 'frame-rate'
	| 'other-side'
	| 'speed'
	| 'more-steps'
	| 'repeat';

export interface NextStep {
	readonly code: NextStepCode;
	readonly sentence: string;
	/** The published effect that the sentence rests on; `null`: it rests on how the numbers are measured. */
	readonly source: EffectId | null;
}

const MOST_STEPS = 3;
/** Lenhart 2014 changed the step rate by 10 %; half of that is what a runner hardly notices as another gait. */
const MORE_STEPS = 0.05;
const STEP_RATE_STUDY: EffectId = 'cadence-muscles';

/** Notes that better filming would spare, and how. */
const FILMING: readonly (readonly [QualityCode, NextStepCode])[] = [
	['off-axis-view', 'side-on'],
	['dark-picture', 'light'],
	['motion-blur', 'light'],
	['few-strides', 'longer'],
	['far-leg-unreliable', 'other-side'],
	['far-leg-follows', 'other-side']
];

/**
 * At most three next steps, first what would make the numbers surer. Nothing is advised from a number that is within its
 * error, nothing against pain, and only what a source or the method itself says; the last is always to measure again.
 *
 * @param found what stands out, by `findings`
 * @param frameRate captured frames a second
 */
export function nextSteps(
	{ gait, quality, summary, profile }: Analysis,
	found: readonly Finding[],
	frameRate: number
): NextStep[] {
	const text = reportWords.next;
	const plain = (code: Exclude<NextStepCode, 'more-steps'>): NextStep => ({
		code,
		sentence: text[code],
		source: null
	});
	if (clockInQuestion(quality)) return [plain('clock')];
	const steps: NextStep[] = [];
	const add = (step: NextStep) => {
		if (!steps.some(({ code }) => code === step.code)) steps.push(step);
	};
	for (const [note, code] of FILMING)
		if (quality.some((one) => one.code === note)) add(plain(code as 'side-on'));
	if (found.some(({ kind }) => kind === 'sides')) add(plain('other-side'));
	if (isSlow(frameRate)) add(plain('frame-rate'));
	if (gait === 'running' && profile && profile.speedMetresPerSecond === null) add(plain('speed'));
	const cadence = summary.cadenceStepsPerMinute;
	if (cadence && found.some(isLowCadence)) {
		const rate = formatMetric('cadenceStepsPerMinute', (1 + MORE_STEPS) * cadence.mean, 1);
		add({ code: 'more-steps', sentence: text['more-steps'](rate), source: STEP_RATE_STUDY });
	}
	return [...steps.slice(0, MOST_STEPS - 1), plain('repeat')];
}

/** Below what is typical at this speed by more than the error, and by more than runners differ. */
const isLowCadence = (finding: Finding): boolean =>
	finding.kind === 'at-speed' &&
	finding.metric === 'cadenceStepsPerMinute' &&
	finding.details.value < finding.details.expectedMean;

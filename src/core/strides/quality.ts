import type { Analysis, Stride, Summary } from '../model/analysis';
import type { OverallMetric, SideMetric } from '../model/metrics';
import type { ProfileComparison } from '../model/comparison';
import type { QualityCode, QualityNote, Severity } from '../model/quality-note';
import type { FilterCheck } from '../clean/filter-check';
import type { DutyFactor } from './gait-label';
import { OFF_AXIS_LIMIT_DEGREES } from '../events/off-axis';
import { SIDES, type Side } from '../model/tracks';

const FEWEST_GOOD_STRIDES = 7;

/** Stride times that vary by less, percent, are even: what varies then is the size or the shape of the strides. */
const EVEN_TIMES = 3;

const CADENCE_DISAGREEMENT = 0.02;
const SCALE_DISAGREEMENT = 0.1;

/**
 * When less than this share of the far leg's knee and ankle was seen, it is mostly guessed (clear clips: 0.91 and
 * more).
 */
const FAR_LEG_SEEN = 0.75;

/**
 * Below this confidence of the left/right repair single frames may keep a wrong name: noise at which the first such
 * frames appear gives 0.5, phone-like noise 0.93 and more (docs/decisions.md).
 */
const LEGS_TOLD_APART = 0.5;

export interface QualityFacts {
	readonly gait: Analysis['gait'];
	readonly strides: readonly Stride[];
	readonly summary: Summary;
	readonly dutyFactor: DutyFactor | null;
	/** Cadence from the bounce of the hips, which does not depend on the legs, steps a minute. */
	readonly bounceCadence: number | null;
	/** Cadence from how the movement repeats itself (autocorrelation), steps a minute. */
	readonly repeatCadence: number | null;
	/** Share of the frames that are copies of the one before, 0..1. */
	readonly duplicateShare: number;
	/** Frames the camera left out. */
	readonly droppedFrames: number;
	readonly repairedFrames: number;
	/** Of the left/right repair of the legs, 0 (a coin toss) to 1. */
	readonly legConfidence: number;
	readonly frames: number;
	readonly regular: boolean;
	readonly filter: FilterCheck | null;
	readonly offAxisDegrees: number | null;
	readonly farLeg: { readonly side: Side; readonly seenShare: number };
	readonly pixelsPerMetreFromHeight: number | null;
	readonly pixelsPerMetreFromSpeed: number | null;
	readonly profile: ProfileComparison | null;
}

/** What a reader of the result must know. */
export function qualityNotes(facts: QualityFacts): QualityNote[] {
	return [
		...walking(facts),
		...unclearGait(facts),
		...fewStrides(facts),
		...cadenceDisagreement(facts),
		...scaleDisagreement(facts),
		...offAxisView(facts),
		...hiddenFarLeg(facts),
		...exchangedLegs(facts),
		...unclearLegs(facts),
		...duplicates(facts),
		...dropped(facts),
		...irregular(facts),
		...filterTooLow(facts),
		...profileViews(facts)
	];
}

function note(
	code: QualityCode,
	severity: Severity,
	details: QualityNote['details'] = {},
	metric: SideMetric | OverallMetric | null = null
): QualityNote {
	return { code, severity, metric, details };
}

function walking({ gait, dutyFactor }: QualityFacts): QualityNote[] {
	return gait === 'walking' && dutyFactor !== null
		? [note('walking', 'info', { dutyFactor: dutyFactor.mean })]
		: [];
}

function unclearGait({ gait, dutyFactor }: QualityFacts): QualityNote[] {
	if (gait !== 'unknown') return [];
	const known = dutyFactor && { dutyFactor: dutyFactor.mean, plusMinus: dutyFactor.plusMinus };
	return [note('gait-unclear', 'info', known ?? {})];
}

/** @param strides included or not */
export function fewStrides({ strides }: Pick<QualityFacts, 'strides'>): QualityNote[] {
	const counts = SIDES.map((side) => strides.filter((s) => s.included && s.side === side).length);
	const [left, right] = counts as [number, number];
	return Math.min(left, right) < FEWEST_GOOD_STRIDES
		? [note('few-strides', 'warning', { left, right, needed: FEWEST_GOOD_STRIDES })]
		: [];
}

/** Three largely independent methods; the strides are wrong where either of the others says so. */
function cadenceDisagreement(facts: QualityFacts): QualityNote[] {
	const strides = facts.summary.cadenceStepsPerMinute?.mean;
	if (strides === undefined) return [];
	const { bounceCadence: spectrum, repeatCadence: repeats } = facts;
	const differs = (cadence: number | null) =>
		cadence !== null && Math.abs(cadence / strides - 1) > CADENCE_DISAGREEMENT;
	if (!differs(spectrum) && !differs(repeats)) return [];
	const details = {
		strides,
		...(spectrum !== null && { spectrum }),
		...(repeats !== null && { repeats })
	};
	return [note('cadence-disagreement', 'warning', details, 'cadenceStepsPerMinute')];
}

function scaleDisagreement(facts: QualityFacts): QualityNote[] {
	const [height, speed] = [facts.pixelsPerMetreFromHeight, facts.pixelsPerMetreFromSpeed];
	if (height === null || speed === null) return [];
	const percent = 100 * Math.abs(height / speed - 1);
	return percent > 100 * SCALE_DISAGREEMENT
		? [note('scale-disagreement', 'warning', { percent: Math.round(percent) })]
		: [];
}

function offAxisView({ offAxisDegrees }: QualityFacts): QualityNote[] {
	if (offAxisDegrees === null || Math.abs(offAxisDegrees) < OFF_AXIS_LIMIT_DEGREES) return [];
	return [note('off-axis-view', 'warning', { degrees: Math.round(Math.abs(offAxisDegrees)) })];
}

function hiddenFarLeg({ farLeg: { side, seenShare } }: QualityFacts): QualityNote[] {
	return seenShare < FAR_LEG_SEEN ? [note('far-leg-unreliable', 'warning', { side })] : [];
}

const exchangedLegs = ({ repairedFrames, frames, legConfidence: confidence }: QualityFacts) =>
	repairedFrames > 0
		? [note('legs-exchanged', 'info', { frames: repairedFrames, of: frames, confidence })]
		: [];

const unclearLegs = ({ legConfidence: confidence }: QualityFacts) =>
	confidence < LEGS_TOLD_APART ? [note('legs-unclear', 'warning', { confidence })] : [];

const duplicates = ({ duplicateShare }: QualityFacts) =>
	duplicateShare > 0
		? [note('duplicate-frames', 'info', { percent: Math.round(100 * duplicateShare) })]
		: [];

const dropped = ({ droppedFrames }: QualityFacts) =>
	droppedFrames > 0 ? [note('dropped-frames', 'info', { frames: droppedFrames })] : [];

function irregular({ regular, summary }: QualityFacts): QualityNote[] {
	const time = summary.strideTimeSeconds;
	if (regular || !time || time.sd === null) return [];
	const percent = (100 * time.sd) / time.mean;
	return [note('irregular-gait', 'warning', percent < EVEN_TIMES ? { in: 'shape' } : { percent })];
}

const filterTooLow = ({ filter }: QualityFacts) =>
	filter && filter.suggested > filter.chosen
		? [note('filter-cutoff', 'info', { chosen: filter.chosen, suggested: filter.suggested })]
		: [];

function profileViews({ profile }: QualityFacts): QualityNote[] {
	if (!profile?.label || !profile.labelEqualWeights) return [];
	return profile.label === profile.labelEqualWeights
		? []
		: [
				note('profile-views-disagree', 'info', {
					label: profile.label,
					labelEqualWeights: profile.labelEqualWeights
				})
			];
}

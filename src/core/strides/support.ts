import { METRICS, SIDE_METRICS, type OverallMetric, type SideMetric } from '../model/metrics';
import { type QualityNote } from '../model/quality-note';
import { type Stride, type Summary } from '../model/analysis';
import type { Regularity } from '../rhythm/regularity';
import { SIDES, type Side } from '../model/tracks';

/**
 * Below this frame rate a single stride does not show when a foot lands: events of phone-like 30 fps tracks spread by
 * 11 to 19 ms, at 60 fps by 7 to 13.
 */
const SINGLE_STRIDE_FRAME_RATE = 50;

/**
 * Contact is read where the ankle is 0.02 to 0.04 leg lengths above the floor. Where 0.03 of them are less than a pixel the
 * picture does not show it: a runner with a leg of 21 pixels read 131 ms for 267.
 */
export const LEAST_LEG_PIXELS = 33;

/** Metrics that are differences of event times. */
const TIMED_METRICS = SIDE_METRICS.filter((name) => METRICS[name].origin === 'contacts');

/**
 * Metrics that the clip cannot support, each with the reason: times between events where strides are too different to
 * be folded and too few frames show each of them, or all of them where the runner is too small.
 *
 * @param legLength pixels
 */
export function unsupportedMetrics(
	{ regular, neighboursAlike }: Regularity,
	frameRate: number,
	legLength: number
): QualityNote[] {
	if (legLength < LEAST_LEG_PIXELS)
		return TIMED_METRICS.map((metric) => ({
			code: 'metric-unsupported',
			severity: 'warning',
			metric,
			details: { reason: 'too-small' }
		}));
	if (regular || neighboursAlike || frameRate >= SINGLE_STRIDE_FRAME_RATE) return [];
	return TIMED_METRICS.map((metric) => ({
		code: 'metric-unsupported',
		severity: 'warning',
		metric,
		details: { reason: 'strides-differ', framesPerSecond: Math.round(frameRate) }
	}));
}

/** Metrics of a leg that cannot be read without its foot on the ground. */
const FOOT_METRICS: readonly SideMetric[] = [
	...TIMED_METRICS,
	'hipExtensionAtToeOffDegrees',
	'kneeFlexionAtContactDegrees',
	'shankAngleAtContactDegrees',
	'overstrideLegs',
	'footInclinationAtContactDegrees'
];

/** What cannot be measured where the feet are outside the picture. */
export const metricsOfFeet = (): QualityNote[] => [
	{ code: 'feet-cut-off', severity: 'warning', metric: null, details: {} },
	...FOOT_METRICS.map((metric) => unseen(metric, { reason: 'feet-cut-off' }))
];

/** Strides whose toe-off nobody saw. */
export const withoutToeOff = (strides: readonly Stride[]): Stride[] =>
	strides.map((stride) => ({ ...stride, moments: { ...stride.moments, toeOff: null } }));

/** Strides without the metrics that the notes name. */
export const onlySupported = (
	strides: readonly Stride[],
	notes: readonly QualityNote[]
): Stride[] =>
	strides.map((stride) =>
		notes.reduce((kept, { metric }) => (metric ? { ...kept, [metric]: null } : kept), stride)
	);

/** Metrics that cannot be read without shoulders. */
const TRUNK_METRICS: readonly (SideMetric | OverallMetric)[] = [
	'trunkLeanDegrees',
	'peakHipExtensionTrunkDegrees'
];

const FOOT_INCLINATION = 'footInclinationAtContactDegrees';

/** Strides without what an oblique view does not show of a foot. */
export const withoutFeet = (strides: readonly Stride[]): Stride[] =>
	strides.map((stride) => ({ ...stride, [FOOT_INCLINATION]: null }));

/**
 * Why there is no inclination of a foot: nobody looked at feet, the view is oblique, or no contact showed heel and toes.
 */
export function unseenFeet(summary: Summary, looked: boolean, oblique: boolean): QualityNote[] {
	const given = SIDES.some((side) => summary[side][FOOT_INCLINATION] !== null);
	if (!looked && !given) return [unseen(FOOT_INCLINATION, { reason: 'no-feet' })];
	if (oblique) return [unseen(FOOT_INCLINATION, { reason: 'oblique-view' })];
	return SIDES.filter((side) => summary[side][FOOT_INCLINATION] === null).map((side) =>
		unseen(FOOT_INCLINATION, { reason: 'foot-unseen', side })
	);
}

/** Strides of which nothing was measured on one leg. */
export const withoutLeg = (strides: readonly Stride[], side: Side): Stride[] =>
	strides.map((stride) =>
		stride.side === side
			? { ...stride, ...Object.fromEntries(SIDE_METRICS.map((metric) => [metric, null])) }
			: stride
	);

/** Of one leg it is said already why nothing, or little, was measured. */
const ONE_LEG: readonly QualityNote['code'][] = ['far-leg-unreliable', 'far-leg-follows'];

/**
 * Why metrics are missing that no other note mentions: the shoulders were not seen, or too little of a leg.
 *
 * @param notes all others
 */
export function unseenMetrics(summary: Summary, notes: readonly QualityNote[]): QualityNote[] {
	const hidden = notes.find(({ code }) => ONE_LEG.includes(code))?.details['side'];
	const trunk =
		summary.trunkLeanDegrees === null
			? TRUNK_METRICS.map((metric) => unseen(metric, { reason: 'shoulders-unseen' }))
			: [];
	const told = new Set([...notes, ...trunk].map(({ metric }) => metric));
	const legs = SIDE_METRICS.flatMap((metric) => {
		if (told.has(metric) || metric === FOOT_INCLINATION) return [];
		const sides = SIDES.filter((side) => side !== hidden && summary[side][metric] === null);
		return sides.map((side) => unseen(metric, { reason: 'leg-unseen', side }));
	});
	return [...trunk, ...legs];
}

const unseen = (
	metric: SideMetric | OverallMetric,
	details: QualityNote['details']
): QualityNote => ({
	code: 'metric-unsupported',
	severity: 'info',
	metric,
	details
});

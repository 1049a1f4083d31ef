import { SIDE_METRICS, type SideMetric } from '../model/metrics';
import { type SideSummary, type Statistic, type Stride, type Summary } from '../model/analysis';
import { mean, sampleSd, studentT95 } from '../math/statistics';
import { methodError, NORMAL_95, type ErrorPlace } from './method-error';
import type { Side } from '../model/tracks';

/** Overall values of each included stride; `null` where the clip does not show them. */
export interface WholeBodyStride {
	readonly strideTimeSeconds: number;
	readonly trunkLeanDegrees: number | null;
	readonly verticalOscillationLegs: number | null;
}

/** Scale and speed of the clip; `null` = unknown. */
export interface Scale {
	readonly speedMetresPerSecond: number | null;
	readonly speedLegsPerSecond: number | null;
	readonly pixelsPerMetre: number | null;
	readonly heightMetres: number | null;
}

/**
 * Means over the included strides with their spread and error.
 * @param strides measured strides; those not included are skipped
 * @param whole overall values of the included strides of both feet
 * @param nearSide, place determine the method's own error
 */
export function summarise(
	strides: readonly Stride[],
	whole: readonly WholeBodyStride[],
	scale: Scale,
	legLengthPixels: number,
	nearSide: Side,
	place: ErrorPlace
): Summary {
	const included = strides.filter((stride) => stride.included);
	const of = (side: Side): SideSummary => {
		const own = included.filter((stride) => stride.side === side);
		return Object.fromEntries(
			SIDE_METRICS.map((name) => [
				name,
				statistic(
					own.map((stride) => stride[name]),
					(value) => methodError(name, side === nearSide ? 'near' : 'far', place, value)
				)
			])
		) as unknown as SideSummary;
	};
	const [left, right] = [of('left'), of('right')];
	const strideTimes = whole.map((stride) => stride.strideTimeSeconds);
	const legMetres = scale.pixelsPerMetre === null ? null : legLengthPixels / scale.pixelsPerMetre;
	const each = (
		name: Parameters<typeof methodError>[0],
		value: (stride: WholeBodyStride) => number | null
	) => statistic(whole.map(value), (centre) => methodError(name, 'near', place, centre));
	const { speedMetresPerSecond: speed, speedLegsPerSecond: legSpeed, heightMetres: height } = scale;
	return {
		cadenceStepsPerMinute: cadence(strideTimes, place),
		strideTimeSeconds: each('strideTimeSeconds', (stride) => stride.strideTimeSeconds),
		speedMetresPerSecond: each('speedMetresPerSecond', () => speed),
		strideLengthMetres: each('strideLengthMetres', (stride) =>
			speed === null ? null : speed * stride.strideTimeSeconds
		),
		strideLengthLegs: each('strideLengthLegs', (stride) =>
			legSpeed === null ? null : legSpeed * stride.strideTimeSeconds
		),
		strideLengthStatures: each('strideLengthStatures', (stride) =>
			speed === null || height === null ? null : (speed * stride.strideTimeSeconds) / height
		),
		trunkLeanDegrees: each('trunkLeanDegrees', (stride) => stride.trunkLeanDegrees),
		verticalOscillationLegs: each(
			'verticalOscillationLegs',
			(stride) => stride.verticalOscillationLegs
		),
		verticalOscillationMetres: each('verticalOscillationMetres', (stride) =>
			stride.verticalOscillationLegs === null || legMetres === null
				? null
				: stride.verticalOscillationLegs * legMetres
		),
		left,
		right,
		asymmetryPercent: asymmetry(left, right),
		differencePlusMinus: differenceErrors(left, right, place)
	};
}

/** A single stride has no spread: its interval reaches this many of the method's own errors to each side. */
const ONE_STRIDE_ERRORS = 4;

/**
 * Mean, SD, n and 95 % interval of the mean (Student's t); `null` when no stride has a value.
 * @param errorAt the method's own error (one SD) of a mean, in the metric's unit
 */
export function statistic(
	values: readonly (number | null)[],
	errorAt: (mean: number) => number
): Statistic | null {
	const known = values.filter((value): value is number => value !== null);
	const n = known.length;
	if (n === 0) return null;
	const centre = mean(known);
	const error = errorAt(centre);
	const sd = n > 1 ? sampleSd(known) : null;
	const half = sd === null ? ONE_STRIDE_ERRORS * error : (studentT95(n - 1) * sd) / Math.sqrt(n);
	return {
		mean: centre,
		sd,
		n,
		ci95: [centre - half, centre + half],
		plusMinus: Math.hypot(half, NORMAL_95 * error)
	};
}

/** 120 over the stride time; the mean is that of the mean stride time, so that steps are counted, not averaged. */
function cadence(strideTimes: readonly number[], place: ErrorPlace): Statistic | null {
	const each = statistic(
		strideTimes.map((time) => 120 / time),
		(centre) => methodError('cadenceStepsPerMinute', 'near', place, centre)
	);
	if (!each) return null;
	const centre = 120 / mean(strideTimes);
	const half = halfOf(each);
	return { ...each, mean: centre, ci95: [centre - half, centre + half] };
}

/** Where one side view cannot judge how the legs differ. */
export const withoutDifferences = (summary: Summary): Summary => {
	const none = Object.fromEntries(SIDE_METRICS.map((name) => [name, null]));
	return {
		...summary,
		asymmetryPercent: none as Summary['asymmetryPercent'],
		differencePlusMinus: none as Summary['differencePlusMinus']
	};
};

/** Where the view is too oblique for a foot's inclination. */
export const withoutFootInclination = (summary: Summary): Summary => ({
	...summary,
	left: { ...summary.left, footInclinationAtContactDegrees: null },
	right: { ...summary.right, footInclinationAtContactDegrees: null }
});

const halfOf = ({ ci95: [low, high] }: Statistic): number => (high - low) / 2;

function differenceErrors(
	left: SideSummary,
	right: SideSummary,
	place: ErrorPlace
): Summary['differencePlusMinus'] {
	const of = (name: SideMetric) => {
		const [a, b] = [left[name], right[name]];
		if (!a || !b) return null;
		const own = methodError(name, 'difference', place, (a.mean + b.mean) / 2);
		return Math.hypot(halfOf(a), halfOf(b), NORMAL_95 * own);
	};
	return Object.fromEntries(
		SIDE_METRICS.map((name) => [name, of(name)])
	) as Summary['differencePlusMinus'];
}

/**
 * A share of the mean says something only where that mean is surely not zero. Angles against the vertical, the foot's
 * place against the hip and flight time are signed: near zero the share grows without limit (3 and -2.5 degrees would
 * differ by 2200 %). So there is none where the sides differ in sign or their mean lies within its own error of zero;
 * what shifts one leg's mean may shift the other's, so their errors are averaged.
 */
export function asymmetry(left: SideSummary, right: SideSummary): Summary['asymmetryPercent'] {
	const percent = (name: SideMetric) => {
		const [a, b] = [left[name], right[name]];
		if (!a || !b || a.mean * b.mean < 0) return null;
		if (Math.abs(a.mean + b.mean) <= a.plusMinus + b.plusMinus) return null;
		return (200 * (a.mean - b.mean)) / (a.mean + b.mean);
	};
	return Object.fromEntries(
		SIDE_METRICS.map((name) => [name, percent(name)])
	) as Summary['asymmetryPercent'];
}

import { hermiteAt, pchipSlopes } from '../math/interpolate';
import { legIndex, medianDistance, pairCentre } from '../model/legs';
import { DEGREES_PER_RADIAN } from '../math/angles';
import { median } from '../math/statistics';
import type { Stride, View } from '../model/analysis';
import { otherSide, type Side, type Tracks } from '../model/tracks';

/** Thigh and knee of one leg at 0, 1 .. 100 % of the stride from initial contact, degrees. */
export interface LegCurves {
	readonly thigh: readonly number[];
	readonly knee: readonly number[];
}

/** What a constructed cycle must match. Shares of the stride, degrees. */
export interface CycleTarget {
	readonly toeOffShare: number;
	/** From peak extension to knee lift. */
	readonly forwardSwingShare: number;
	readonly peakHipExtensionDegrees: number;
	readonly kneeLiftDegrees: number;
	readonly peakKneeFlexionDegrees: number;
}

const PERCENT = Array.from({ length: 101 }, (_, percent) => percent);

/** A periodic curve sampled at ascending percents of the stride, at 0 .. 100 %. */
export function onPercent(percents: readonly number[], values: readonly number[]): number[] {
	const x = [percents.at(-1)! - 100, ...percents, percents[0]! + 100];
	const y = [values.at(-1)!, ...values, values[0]!];
	const slopes = pchipSlopes(x, y);
	return PERCENT.map((percent) => hermiteAt(x, y, slopes, percent));
}

/**
 * A cycle constructed from a measured one: time is stretched so that toe-off, peak extension and knee lift fall where
 * the target has them, and the curves are scaled so that their peaks match. In between it keeps the measured shape:
 * nobody measured the result. The thigh and knee at contact stay as they were.
 *
 * @param toeOffShare of the measured cycle
 */
export function constructedCycle(from: LegCurves, toeOffShare: number, to: CycleTarget): LegCurves {
	const back = indexOfExtreme(from.thigh, -1);
	const front = back + indexOfExtreme(from.thigh.slice(back), 1);
	const bent = indexOfExtreme(from.knee, 1);
	const fromTimes = [0, 100 * toeOffShare, back, front, 100];
	const swingShare = (back / 100 - toeOffShare) / (1 - toeOffShare);
	const newBack = 100 * (to.toeOffShare + swingShare * (1 - to.toeOffShare));
	const newTimes = [0, 100 * to.toeOffShare, newBack, newBack + 100 * to.forwardSwingShare, 100];
	const slopes = pchipSlopes(newTimes, fromTimes);
	const sourceAt = (percent: number) => hermiteAt(newTimes, fromTimes, slopes, percent);
	/** 1 at contact and up to `start`, `gain` at `peak`. */
	const gainAt = (percent: number, start: number, peak: number, gain: number) => {
		const share =
			percent < peak
				? Math.max(0, percent - start) / (peak - start)
				: (100 - percent) / (100 - peak);
		return 1 + (gain - 1) * share;
	};
	const forward = to.kneeLiftDegrees / from.thigh[front]!;
	const backward = -to.peakHipExtensionDegrees / from.thigh[back]!;
	const bend = to.peakKneeFlexionDegrees / from.knee[bent]!;
	const thigh = PERCENT.map((percent) => {
		const source = sourceAt(percent);
		const value = between(from.thigh, source);
		return value * (value < 0 ? backward : gainAt(source, back, front, forward));
	});
	const knee = PERCENT.map((percent) => {
		const source = sourceAt(percent);
		return between(from.knee, source) * gainAt(source, 100 * toeOffShare, bent, bend);
	});
	return { thigh, knee };
}

/**
 * Where the near leg is in its stride, 0..1 from its initial contact. Outside its strides, from the other foot's,
 * half a stride later; next to the first and the last stride, the nearest one is assumed to repeat once.
 * @returns `null` further away
 */
export function stridePhaseAt(
	strides: readonly Stride[],
	time: number,
	nearSide: Side
): number | null {
	const shareOf = (one: Stride) => (time - one.startTime) / (one.endTime - one.startTime);
	for (const reach of [0, 1])
		for (const side of [nearSide, otherSide(nearSide)]) {
			const stride = strides.find((one) => {
				const share = shareOf(one);
				return one.side === side && share >= -reach && share < 1 + reach;
			});
			if (!stride) continue;
			const phase = shareOf(stride) + (side === nearSide ? 0 : 0.5);
			return phase - Math.floor(phase);
		}
	return null;
}

/** When a mean stride passes its moments, shares of the stride from initial contact. */
export interface CycleMoments {
	readonly initialContact: number;
	/** `null` without a toe-off. */
	readonly midStance: number | null;
	readonly toeOff: number | null;
	readonly peakHipExtension: number;
	readonly kneeLift: number;
}

/** @param toeOff share of the stride; `null` when not known */
export const momentsOfCycle = ({ thigh }: LegCurves, toeOff: number | null): CycleMoments => ({
	initialContact: 0,
	midStance: toeOff === null ? null : toeOff / 2,
	toeOff,
	peakHipExtension: indexOfExtreme(thigh, -1) / 100,
	kneeLift: indexOfExtreme(thigh, 1) / 100
});

/** Lengths of the runner's own segments in the picture, pixels. */
export interface Segments {
	readonly thigh: number;
	readonly shank: number;
	/** Hip centre to shoulder centre; `NaN` without shoulders. */
	readonly trunk: number;
}

export function segmentsOf(tracks: Tracks, side: Side): Segments {
	const [hip, shoulder] = [pairCentre(tracks, 'hip'), pairCentre(tracks, 'shoulder')];
	return {
		thigh: medianDistance(tracks, legIndex(side, 'hip'), legIndex(side, 'knee')),
		shank: medianDistance(tracks, legIndex(side, 'knee'), legIndex(side, 'ankle')),
		trunk: median(hip.x.map((x, i) => Math.hypot(shoulder.x[i]! - x, shoulder.y[i]! - hip.y[i]!)))
	};
}

export type PicturePoint = readonly [x: number, y: number];

/** A runner as lines in the picture, pixels. */
export interface ReferenceRunner {
	/** Hip, knee, ankle. */
	readonly near: readonly [PicturePoint, PicturePoint, PicturePoint];
	readonly far: readonly [PicturePoint, PicturePoint, PicturePoint];
	/** `null` without shoulders to take the trunk's length from. */
	readonly shoulder: PicturePoint | null;
}

/**
 * A runner who moves like a mean cycle, with the given segments, with the hips at `hip`.
 * @param phase of the near leg, 0..1 from initial contact; the far leg is half a stride away
 */
export function referenceRunner(
	curves: LegCurves,
	phase: number,
	segments: Segments,
	hip: PicturePoint,
	trunkLeanDegrees: number,
	view: Pick<View, 'facing' | 'cameraRollDegrees'>
): ReferenceRunner {
	const direction = view.facing === 'right' ? 1 : -1;
	const roll = view.cameraRollDegrees / DEGREES_PER_RADIAN;
	/** The point at `length` from a point, along an angle relative to straight down, + in front. */
	const along = ([x, y]: PicturePoint, length: number, degrees: number): PicturePoint => {
		const angle = degrees / DEGREES_PER_RADIAN;
		const [forward, down] = [direction * length * Math.sin(angle), length * Math.cos(angle)];
		return [
			x + forward * Math.cos(roll) - down * Math.sin(roll),
			y + forward * Math.sin(roll) + down * Math.cos(roll)
		];
	};
	const leg = (at: number) => {
		const percent = 100 * (at % 1);
		const thigh = between(curves.thigh, percent);
		const knee = along(hip, segments.thigh, thigh);
		return [hip, knee, along(knee, segments.shank, thigh - between(curves.knee, percent))] as const;
	};
	return {
		near: leg(phase),
		far: leg(phase + 0.5),
		shoulder: segments.trunk > 0 ? along(hip, segments.trunk, 180 - trunkLeanDegrees) : null
	};
}

/** Linear interpolation between the values at whole percents. */
function between(values: readonly number[], percent: number): number {
	const below = Math.min(99, Math.max(0, Math.floor(percent)));
	const share = percent - below;
	return values[below]! + share * (values[below + 1]! - values[below]!);
}

const indexOfExtreme = (values: readonly number[], sign: 1 | -1): number =>
	values.reduce((best, value, i) => (sign * value > sign * values[best]! ? i : best), 0);

import { median } from '../math/statistics';
import { NORMAL_95 } from '../strides/method-error';

/** One number of one session of somebody. */
export interface TrendPoint {
	/** Milliseconds since 1970. */
	readonly time: number;
	readonly speedMetresPerSecond: number | null;
	readonly mean: number;
	readonly plusMinus: number;
}

/** The least difference between two sessions that is more than error, and where it comes from. */
export interface DetectableChange {
	readonly change: number;
	/** Pairs of repeated sessions that it rests on; 0: on the method's error alone. */
	readonly repeats: number;
}

/** Sessions whose speeds differ by no more than this were run at one speed, m/s: a belt is set to 0.1 km/h and shows it. */
const SAME_SPEED = 0.15;
/** From so many pairs on, their scatter counts. */
const FEWEST_REPEATS = 3;

/**
 * The smallest detectable change of one number of one person: 1.96 x sqrt(2) x SEM (Weir, J Strength Cond Res 2005; de
 * Vet et al., J Clin Epidemiol 2006). The standard error of measurement is the larger of two: the method's own (the
 * median ± of the sessions / 1.96) and, from three pairs on, how much sessions that follow each other at the same
 * speed differ (root mean square of the differences / sqrt(2)), in which the method's random error is contained and a
 * slow drift is not.
 *
 * @param points in order of time
 * @returns `null` for fewer than two
 */
export function smallestDetectableChange(points: readonly TrendPoint[]): DetectableChange | null {
	if (points.length < 2) return null;
	const ofMethod = median(points.map(({ plusMinus }) => plusMinus)) / NORMAL_95;
	const differences = repeatDifferences(points);
	const enough = differences.length >= FEWEST_REPEATS;
	const squares = differences.reduce((sum, difference) => sum + difference ** 2, 0);
	const ofRepeats = enough ? Math.sqrt(squares / differences.length / 2) : 0;
	return {
		change: NORMAL_95 * Math.SQRT2 * Math.max(ofMethod, ofRepeats),
		repeats: enough ? differences.length : 0
	};
}

/** Of each session from the one before it at the same speed. */
function repeatDifferences(points: readonly TrendPoint[]): number[] {
	return points.flatMap((point, i) => {
		const before = points.slice(0, i).findLast((other) => isSameSpeed(point, other));
		return before ? [point.mean - before.mean] : [];
	});
}

const isSameSpeed = (a: TrendPoint, b: TrendPoint): boolean =>
	a.speedMetresPerSecond !== null &&
	b.speedMetresPerSecond !== null &&
	Math.abs(a.speedMetresPerSecond - b.speedMetresPerSecond) <= SAME_SPEED;

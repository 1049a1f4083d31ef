import type { Confidence, ExpectedAtSpeed, MeanAndSd } from '../model/comparison';
import { intervalOf } from '../math/bisect';
import { hermiteAt, pchipSlopes } from '../math/interpolate';
import { worse, type ExpectedRow, type ReferenceValue } from './reference';

/**
 * Expected mean and SD at a running speed: monotone cubic (PCHIP) through the table. The confidence is that of the
 * weaker of the two rows around it.
 * @returns `null` without a speed, without a table and outside its range: nothing is extrapolated
 */
export function expectedAt(
	table: readonly ExpectedRow[],
	speedMetresPerSecond: number | null
): (MeanAndSd & { readonly confidence: Confidence }) | null {
	if (speedMetresPerSecond === null || table.length < 2) return null;
	const speeds = table.map((row) => row.speedMetresPerSecond);
	const mean = curve(
		speeds,
		table.map((row) => row.mean)
	)(speedMetresPerSecond);
	if (Number.isNaN(mean)) return null;
	const sd = curve(
		speeds,
		table.map((row) => row.sd)
	)(speedMetresPerSecond);
	const below = intervalOf(speeds, speedMetresPerSecond);
	const exact = table.filter((row) => row.speedMetresPerSecond === speedMetresPerSecond);
	const around = exact.length > 0 ? exact : table.slice(below, below + 2);
	const confidence = around.map((row) => row.confidence).reduce(worse);
	return { mean, sd, confidence };
}

/**
 * The rows of a table that the expected value at a speed comes from: the one at exactly this speed, otherwise the two
 * around it.
 * @param table ascending in speed
 * @returns none where {@link expectedAt} is `null`
 */
export function rowsAround(
	table: readonly ReferenceValue[],
	speedMetresPerSecond: number
): readonly ReferenceValue[] {
	const after = table.findIndex((row) => row.speedMetresPerSecond! >= speedMetresPerSecond);
	if (after < 0) return [];
	if (table[after]!.speedMetresPerSecond === speedMetresPerSecond) return [table[after]!];
	return after === 0 ? [] : table.slice(after - 1, after + 1);
}

/** A value compared with what is typical at a speed; `null` where {@link expectedAt} is. */
export function againstSpeed(
	table: readonly ExpectedRow[],
	speedMetresPerSecond: number | null,
	value: number
): ExpectedAtSpeed | null {
	const expected = expectedAt(table, speedMetresPerSecond);
	return (
		expected && {
			...expected,
			deviationSds: (value - expected.mean) / expected.sd,
			likeSpeedMetresPerSecond: speedThatShows(table, value)
		}
	);
}

/** Number of bisections of the table's range: to a millimetre per second. */
const HALVINGS = 16;

/**
 * The speed at which the table's mean is `value`.
 * @returns `null` outside the table's values, and for a table that is not monotone, since several speeds would show
 *   the value
 */
export function speedThatShows(table: readonly ExpectedRow[], value: number): number | null {
	const steps = table.slice(1).map((row, i) => Math.sign(row.mean - table[i]!.mean));
	const direction = steps[0] ?? 0;
	if (direction === 0 || steps.some((step) => step !== direction)) return null;
	const speeds = table.map((row) => row.speedMetresPerSecond);
	const meanAt = curve(
		speeds,
		table.map((row) => row.mean)
	);
	let [low, high] = [speeds[0]!, speeds.at(-1)!];
	if (direction * (value - meanAt(low)) < 0 || direction * (value - meanAt(high)) > 0) return null;
	for (let i = 0; i < HALVINGS; i++) {
		const middle = (low + high) / 2;
		if (direction * (meanAt(middle) - value) < 0) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}

function curve(speeds: readonly number[], values: readonly number[]): (speed: number) => number {
	const slopes = pchipSlopes(speeds, values);
	return (speed) => hermiteAt(speeds, values, slopes, speed);
}

import type { MeanAndSd } from './analysis';
import { hermiteAt, pchipSlopes } from './math/interpolate';
import type { ReferenceMetric } from './reference';

/**
 * Expected mean and SD at a running speed: monotone cubic (PCHIP) through the table.
 * @returns `null` without a speed, without a table and outside of its range: nothing is extrapolated
 */
export function expectedAt(
	table: ReferenceMetric['bySpeed'],
	speedMetresPerSecond: number | null
): MeanAndSd | null {
	if (speedMetresPerSecond === null || table.length < 2) return null;
	const speeds = table.map((row) => row.speedMetresPerSecond);
	const at = (values: number[]) =>
		hermiteAt(speeds, values, pchipSlopes(speeds, values), speedMetresPerSecond);
	const mean = at(table.map((row) => row.mean));
	return Number.isNaN(mean) ? null : { mean, sd: at(table.map((row) => row.sd)) };
}

import { constructedCycle, onPercent, type LegCurves } from '../core/compare/reference-cycle';
import type { ReferenceProfile } from '../core/compare/reference';
import csv from './rbds_mean_cycles.csv?raw';

/** Duty factor of the mean cycles by speed, m/s; from the head of the file. */
const DUTY_FACTOR: Readonly<Record<string, number>> = { 2.5: 0.3852, 3.5: 0.3369, 4.5: 0.322 };

/**
 * The mean stride of a profile: measured (Fukuchi, Fukuchi & Duarte 2017, RBDS, CC BY 4.0), or constructed from the
 * measured one to the profile's peaks and timing; `null` for a profile without one.
 */
export function referenceCycle({ cycle, metrics }: ReferenceProfile): LegCurves | null {
	if (!cycle) return null;
	if ('measuredAtMetresPerSecond' in cycle)
		return measured.get(cycle.measuredAtMetresPerSecond) ?? null;
	const speed = cycle.constructedFromMetresPerSecond;
	const from = measured.get(speed);
	const duty = DUTY_FACTOR[speed];
	const [cadence, swing, lift, extension, knee, toeOff] = [
		metrics.cadenceStepsPerMinute,
		metrics.swingSpeedDegreesPerSecond,
		metrics.kneeLiftDegrees,
		metrics.peakHipExtensionDegrees,
		metrics.peakKneeFlexionDegrees,
		metrics.dutyFactor
	];
	if (!from || !duty || !cadence || !swing || !lift || !extension || !knee || !toeOff) return null;
	const forwardSwingSeconds = (lift.mean + extension.mean) / swing.mean;
	return constructedCycle(from, duty, {
		toeOffShare: toeOff.mean,
		forwardSwingShare: (forwardSwingSeconds * cadence.mean) / 120,
		peakHipExtensionDegrees: extension.mean,
		kneeLiftDegrees: lift.mean,
		peakKneeFlexionDegrees: knee.mean
	});
}

const measured = readCycles(csv);

function readCycles(text: string): ReadonlyMap<number, LegCurves> {
	const rows = text
		.split('\n')
		.filter((line) => /^\d/.test(line))
		.map((line) => line.split(',').map(Number));
	const speeds = [...new Set(rows.map(([speed]) => speed!))];
	return new Map(
		speeds.map((speed) => {
			const own = rows.filter((row) => row[0] === speed);
			const column = (i: number) => own.map((row) => row[i]!);
			return [
				speed,
				{ thigh: onPercent(column(1), column(2)), knee: onPercent(column(1), column(3)) }
			];
		})
	);
}

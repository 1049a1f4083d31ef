import { constructedCycle, onPercent, type LegCurves } from '../core/compare/reference-cycle';
import type { ReferenceProfile } from '../core/compare/reference';
import csv from './rbds_mean_cycles.csv?raw';

/**
 * The mean stride of a profile: measured, or constructed from the measured one to the profile's peaks and timing;
 * `null` for a profile without one.
 *
 * Measured: eighteen runners of RBDS (Fukuchi, Fukuchi & Duarte 2017, CC BY 4.0), stride by stride from force-plate
 * contact to contact, then leg by leg and runner by runner. A mean curve is flatter than the strides it is made of,
 * because their peaks come at different moments, and the profiles describe 26 runners: it peaks up to 1.1 degrees (knee
 * 1.8) before the profile.
 */
export function referenceCycle({ cycle, metrics }: ReferenceProfile): LegCurves | null {
	if (!cycle) return null;
	if ('measuredAtMetresPerSecond' in cycle)
		return measured.get(cycle.measuredAtMetresPerSecond) ?? null;
	const speed = cycle.constructedFromMetresPerSecond;
	const from = measured.get(speed);
	const duty = dutyFactors.get(speed);
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

/** Duty factor of the mean strides by speed, m/s; in the head of the file. */
const dutyFactors: ReadonlyMap<number, number> = new Map(
	[...csv.matchAll(/([\d.]+) m\/s ([\d.]+)/g)].map(([, speed, duty]) => [
		Number(speed),
		Number(duty)
	])
);

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

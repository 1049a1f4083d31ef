import { expectedAt } from '../../src/core/compare/expected';
import { referenceData } from '../../src/profiles/reference-data';
import type { RunnerOptions } from './synthetic-runner';

/** A synthetic runner who moves as runners do at a speed, by the table of expected values (2.5 to 11 m/s). */
export function runnerAtSpeed(speedMetresPerSecond: number): Partial<RunnerOptions> {
	const at = (name: string): number => {
		const { bySpeed } = referenceData.metrics.find((metric) => metric.name === name)!;
		return expectedAt(bySpeed, speedMetresPerSecond)!.mean;
	};
	return {
		speedMetresPerSecond,
		cadenceStepsPerMinute: at('cadenceStepsPerMinute'),
		dutyFactor: at('dutyFactor'),
		peakHipExtensionDegrees: at('peakHipExtensionDegrees'),
		kneeLiftDegrees: at('kneeLiftDegrees'),
		peakKneeFlexionDegrees: at('peakKneeFlexionDegrees'),
		forwardSwingSeconds: at('hipRangeDegrees') / at('swingSpeedDegreesPerSecond')
	};
}

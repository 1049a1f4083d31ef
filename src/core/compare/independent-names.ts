import { isSideMetric, type MetricName } from '../model/metrics';

/** The same length by different scales: the first is taken that there is. */
const STRIDE_LENGTH = [
	'strideLengthMetres',
	'strideLengthStatures',
	'strideLengthLegs'
] as const satisfies readonly MetricName[];
const BOUNCE = [
	'verticalOscillationMetres',
	'verticalOscillationLegs'
] as const satisfies readonly MetricName[];

/**
 * Numbers that do not follow from each other, so that nothing is counted twice. Stride time is cadence, swing time and
 * duty factor are contact and cadence, flight time is what both leave over, extension at toe-off and against the trunk
 * go with peak extension, and the range of the hip is extension and knee lift.
 *
 * @param has whether everything that is compared has a number of the runner as a whole
 */
export function independentNames(has: (name: MetricName) => boolean): readonly MetricName[] {
	const all: readonly MetricName[] = [
		'cadenceStepsPerMinute',
		...STRIDE_LENGTH.filter(has).slice(0, 1),
		'swingSpeedDegreesPerSecond',
		'peakHipExtensionDegrees',
		'kneeLiftDegrees',
		'contactTimeSeconds',
		'peakSwingSpeedDegreesPerSecond',
		'peakKneeFlexionDegrees',
		'kneeFlexionAtContactDegrees',
		'shankAngleAtContactDegrees',
		'overstrideLegs',
		'footInclinationAtContactDegrees',
		'trunkLeanDegrees',
		...BOUNCE.filter(has).slice(0, 1)
	];
	return all.filter((name) => isSideMetric(name) || has(name));
}

/** Metrics of one side; definitions and signs: docs/method.md. */
export const SIDE_METRICS = [
	'contactTimeSeconds',
	'swingTimeSeconds',
	'dutyFactor',
	'flightTimeSeconds',
	'peakHipExtensionDegrees',
	'hipExtensionAtToeOffDegrees',
	'peakHipExtensionTrunkDegrees',
	'kneeLiftDegrees',
	'hipRangeDegrees',
	'swingSpeedDegreesPerSecond',
	'peakSwingSpeedDegreesPerSecond',
	'peakKneeFlexionDegrees',
	'kneeFlexionAtContactDegrees',
	'shankAngleAtContactDegrees',
	'overstrideLegs'
] as const;
export type SideMetric = (typeof SIDE_METRICS)[number];

/** Metrics of the runner as a whole. */
export const OVERALL_METRICS = [
	'cadenceStepsPerMinute',
	'strideTimeSeconds',
	'speedMetresPerSecond',
	'strideLengthMetres',
	'strideLengthLegs',
	'strideLengthStatures',
	'trunkLeanDegrees',
	'verticalOscillationLegs',
	'verticalOscillationMetres'
] as const;
export type OverallMetric = (typeof OVERALL_METRICS)[number];

export type MetricName = SideMetric | OverallMetric;

export type DemandName = MetricName | 'peakThighAccelerationDegreesPerSecond2';

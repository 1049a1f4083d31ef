import type { MetricName } from '../../../core/model/metrics';

/** Metrics that belong together, the article's five aside. */
export const METRIC_GROUPS = {
	time: [
		'strideTimeSeconds',
		'contactTimeSeconds',
		'swingTimeSeconds',
		'flightTimeSeconds',
		'dutyFactor'
	],
	hip: [
		'hipExtensionAtToeOffDegrees',
		'peakHipExtensionTrunkDegrees',
		'hipRangeDegrees',
		'peakSwingSpeedDegreesPerSecond'
	],
	knee: [
		'peakKneeFlexionDegrees',
		'kneeFlexionAtContactDegrees',
		'shankAngleAtContactDegrees',
		'overstrideLegs',
		'footInclinationAtContactDegrees'
	],
	whole: [
		'speedMetresPerSecond',
		'strideLengthMetres',
		'strideLengthLegs',
		'strideLengthStatures',
		'trunkLeanDegrees',
		'verticalOscillationLegs',
		'verticalOscillationMetres'
	]
} as const satisfies Record<string, readonly MetricName[]>;

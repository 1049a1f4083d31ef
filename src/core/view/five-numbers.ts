import type { MetricName } from '../model/metrics';
import type { GaitSettings } from '../model/settings';

/**
 * The article's five numbers, in its order.
 *
 * @param inMetres whether stride length is known in metres, which needs a speed or a height; in leg lengths it needs nothing
 */
export const fiveNumbers = (inMetres: boolean): readonly MetricName[] => [
	'cadenceStepsPerMinute',
	'swingSpeedDegreesPerSecond',
	inMetres ? 'strideLengthMetres' : 'strideLengthLegs',
	'peakHipExtensionDegrees',
	'kneeLiftDegrees'
];

/** The five that a clip will be given with what the user said of it. */
export const fiveExpected = ({
	speedMetresPerSecond,
	heightMetres
}: Pick<GaitSettings, 'speedMetresPerSecond' | 'heightMetres'>): readonly MetricName[] =>
	fiveNumbers(speedMetresPerSecond !== null || heightMetres !== null);

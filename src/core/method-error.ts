import type { OverallMetric, SideMetric } from './analysis';

/**
 * The method's own error, one SD of the mean over a clip: near leg, far leg.
 * Published errors of markerless side views until the validation table replaces them: angles 3 to 7 degrees
 * (Van Hooren 2023; MoveNet Thunder in sprint 3.2 to 5.5, arXiv 2409.10175), contact times 10 to 14 ms (Young 2023).
 */
const ERRORS: Readonly<Record<SideMetric | OverallMetric, readonly [near: number, far: number]>> = {
	contactTimeSeconds: [0.01, 0.014],
	swingTimeSeconds: [0.01, 0.014],
	dutyFactor: [0.014, 0.02],
	flightTimeSeconds: [0.01, 0.014],
	peakHipExtensionDegrees: [2.5, 3.5],
	hipExtensionAtToeOffDegrees: [3, 4],
	peakHipExtensionTrunkDegrees: [3.5, 4.5],
	kneeLiftDegrees: [2.5, 3.5],
	hipRangeDegrees: [3, 4],
	swingSpeedDegreesPerSecond: [14, 20],
	peakSwingSpeedDegreesPerSecond: [30, 40],
	peakKneeFlexionDegrees: [3, 4],
	kneeFlexionAtContactDegrees: [4, 5],
	shankAngleAtContactDegrees: [3, 4],
	overstrideLegs: [0.03, 0.04],
	cadenceStepsPerMinute: [0.2, 0.2],
	strideTimeSeconds: [0.001, 0.001],
	speedMetresPerSecond: [0.1, 0.1],
	strideLengthMetres: [0.07, 0.07],
	strideLengthLegs: [0.07, 0.07],
	strideLengthStatures: [0.04, 0.04],
	trunkLeanDegrees: [2, 2],
	verticalOscillationLegs: [0.01, 0.01],
	verticalOscillationMetres: [0.01, 0.01]
};

/** Degrees of angle error that each degree off the perpendicular adds (clip of a camera turned by 10 degrees: about 2). */
const ANGLE_ERROR_PER_DEGREE = 0.2;

const TIMED = new Set(['contactTimeSeconds', 'swingTimeSeconds', 'flightTimeSeconds']);

/**
 * @param near whether the leg is the one nearer to the camera
 * @param offAxisDegrees angle between the camera and the perpendicular
 * @param frameRate captured frames a second: below 60 the timing errors grow with the frame's length
 */
export function methodError(
	name: SideMetric | OverallMetric,
	near: boolean,
	frameRate: number,
	offAxisDegrees = 0
): number {
	const error = ERRORS[name][near ? 0 : 1];
	if (name.endsWith('Degrees'))
		return Math.hypot(error, ANGLE_ERROR_PER_DEGREE * Math.abs(offAxisDegrees));
	return TIMED.has(name) ? error * Math.max(1, Math.sqrt(60 / frameRate)) : error;
}

/** What kind of quantity a metric is. */
export type MetricFamily =
	'angle' | 'angular-speed' | 'length' | 'rate' | 'share' | 'speed' | 'time';

/**
 * What a metric's error comes from. Errors of one origin go together and add up: a hip point or a camera roll that is
 * off moves every angle, a late toe-off lengthens contact and shortens swing. Those of different origins are
 * independent: their squares add up.
 */
export type MetricOrigin = 'angles' | 'bounce' | 'contacts' | 'rhythm' | 'speed';

/** Unit of stored values, as files name it. */
export type MetricUnit =
	'1' | 'deg' | 'deg/s' | 'legs' | 'm' | 'm/s' | 's' | 'statures' | 'steps/min';

/** Everything about a metric that does not depend on the language. */
export interface MetricFacts {
	readonly family: MetricFamily;
	readonly origin: MetricOrigin;
	readonly unit: MetricUnit;
	/** Shown value = stored value x scale: contact time is stored in s and shown in ms. */
	readonly scale: number;
	/** Of the shown value, at most. */
	readonly decimals: number;
}

const facts = (
	family: MetricFamily,
	origin: MetricOrigin,
	unit: MetricUnit,
	decimals: number,
	scale = 1
): MetricFacts => ({ family, origin, unit, scale, decimals });

const angle = (decimals: number) => facts('angle', 'angles', 'deg', decimals);
const angularSpeed = facts('angular-speed', 'angles', 'deg/s', 0);
const milliseconds = (origin: MetricOrigin) => facts('time', origin, 's', 0, 1000);

const SIDE = {
	contactTimeSeconds: milliseconds('contacts'),
	swingTimeSeconds: milliseconds('contacts'),
	dutyFactor: facts('share', 'contacts', '1', 1, 100),
	flightTimeSeconds: milliseconds('contacts'),
	peakHipExtensionDegrees: angle(1),
	hipExtensionAtToeOffDegrees: angle(1),
	peakHipExtensionTrunkDegrees: angle(1),
	kneeLiftDegrees: angle(1),
	hipRangeDegrees: angle(1),
	swingSpeedDegreesPerSecond: angularSpeed,
	peakSwingSpeedDegreesPerSecond: angularSpeed,
	peakKneeFlexionDegrees: angle(0),
	kneeFlexionAtContactDegrees: angle(1),
	shankAngleAtContactDegrees: angle(1),
	overstrideLegs: facts('length', 'angles', 'legs', 2),
	footInclinationAtContactDegrees: angle(0)
};

const OVERALL = {
	cadenceStepsPerMinute: facts('rate', 'rhythm', 'steps/min', 1),
	strideTimeSeconds: milliseconds('rhythm'),
	speedMetresPerSecond: facts('speed', 'speed', 'm/s', 1, 3.6),
	strideLengthMetres: facts('length', 'speed', 'm', 2),
	strideLengthLegs: facts('length', 'speed', 'legs', 2),
	strideLengthStatures: facts('length', 'speed', 'statures', 2),
	trunkLeanDegrees: angle(1),
	verticalOscillationLegs: facts('length', 'bounce', 'legs', 3),
	verticalOscillationMetres: facts('length', 'bounce', 'm', 1, 100)
};

export type SideMetric = keyof typeof SIDE;
export type OverallMetric = keyof typeof OVERALL;
export type MetricName = SideMetric | OverallMetric;

/** Metrics of one side; definitions and signs: docs/method.md. */
export const SIDE_METRICS = Object.keys(SIDE) as readonly SideMetric[];

/** Metrics of the runner as a whole. */
export const OVERALL_METRICS = Object.keys(OVERALL) as readonly OverallMetric[];

/** The one table of metrics: whatever follows from a metric's kind is read here, never off its name. */
export const METRICS: Readonly<Record<MetricName, MetricFacts>> = { ...SIDE, ...OVERALL };

/** Whether each leg has a value of its own. */
export const isSideMetric = (name: string): name is SideMetric => Object.hasOwn(SIDE, name);

/** A feature of hip-flexor demand that is no metric of its own: it follows from range and rhythm. */
export const THIGH_ACCELERATION = 'peakThighAccelerationDegreesPerSecond2';
export type DemandName = MetricName | typeof THIGH_ACCELERATION;

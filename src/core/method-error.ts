import type { OverallMetric, SideMetric } from './analysis';
import { VALIDATION_ERRORS } from './method-error-table';

/** What an error is of: one leg, or the difference of the two. Metrics of the whole runner stand under `near`. */
export type Leg = 'near' | 'far' | 'difference';

/** Where points come from: measured joint centres, or a pose model's guess from pictures. */
export type PointSource = 'joints' | 'poseModel';

export type RateGroup = 'below45' | 'from45';

/** How a clip was seen. */
export interface ErrorPlace {
	readonly source: PointSource;
	/** Captured frames a second. */
	readonly frameRate: number;
	/** Angle between the camera and the perpendicular. */
	readonly offAxisDegrees: number;
}

/** Root mean square error over validation files, and how many they are. */
export type ErrorCell = readonly [rms: number, files: number];

/** Errors of the whole method against known truth, in the metric's unit. */
export type ErrorTable = Readonly<
	Record<
		PointSource,
		Partial<Record<Metric, Partial<Record<Leg, Partial<Record<RateGroup | 'all', ErrorCell>>>>>>
	>
>;

type Metric = SideMetric | OverallMetric;

/** A rate group with fewer validation files than this takes the figure of all frame rates. */
const FEWEST_FILES = 5;

/**
 * One SD of the error of a clip's mean in published markerless side views, near leg and far leg: angles 3 to 7
 * degrees (Van Hooren 2023; MoveNet Thunder in sprint 3.2 to 5.5, arXiv 2409.10175), contact times 10 to 14 ms
 * (Young 2023); the others follow from these. People are harder to see than rendered runners: a pose model's error is never taken as smaller.
 */
const PUBLISHED: Readonly<Record<Metric, readonly [near: number, far: number]>> = {
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

export const rateGroup = (frameRate: number): RateGroup =>
	frameRate < 45 ? 'below45' : 'from45';

export function methodError(
	name: Metric,
	leg: Leg,
	place: ErrorPlace,
	table: ErrorTable = VALIDATION_ERRORS
): number {
	const found = validated(table, name, leg, place);
	const known = published(name, leg);
	const error = found === null ? known : place.source === 'joints' ? found : Math.max(found, known);
	if (!name.endsWith('Degrees')) return error;
	return Math.hypot(error, ANGLE_ERROR_PER_DEGREE * Math.abs(place.offAxisDegrees));
}

function validated(table: ErrorTable, name: Metric, leg: Leg, place: ErrorPlace): number | null {
	const cells = table[place.source][name]?.[leg];
	if (!cells) return null;
	const own = cells[rateGroup(place.frameRate)];
	return own && own[1] >= FEWEST_FILES ? own[0] : (cells.all?.[0] ?? null);
}

function published(name: Metric, leg: Leg): number {
	const [near, far] = PUBLISHED[name];
	if (leg === 'near') return near;
	return leg === 'far' ? far : Math.hypot(near, far) / Math.SQRT2;
}

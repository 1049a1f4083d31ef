import { METRICS, type MetricName } from '../model/metrics';
import type { PointSource } from '../model/recording';
import { VALIDATION_ERRORS } from './method-error-table';
import { runnerCell, sprintError, type Pace, type RunnerErrors } from './runner-error';
import { RUNNER_ERRORS } from './runner-error-table';

/**
 * What an error belongs to: one leg, or the difference between the two. Metrics of the whole runner are stored under
 * `near`.
 */
export type Leg = 'near' | 'far' | 'difference';

/** How a clip was filmed. */
export interface ErrorPlace {
	readonly source: PointSource;
	/** Captured frames a second. */
	readonly frameRate: number;
	/** Angle between the camera and the perpendicular. */
	readonly offAxisDegrees: number;
	/** How much the points of each leg scatter, compared with the validation's phone-like tracks; see `pointScatter`. */
	readonly scatter: Readonly<Record<'near' | 'far', number>>;
	readonly pace: Pace;
}

/** One SD of the error over validation files, and the number of files. */
export type ErrorCell = readonly [error: number, files: number];

/** All files together, and those with a low frame rate. */
export type ErrorCells = Readonly<Record<'all', ErrorCell>> &
	Partial<Readonly<Record<'slow', ErrorCell>>>;

/**
 * Errors of the whole method compared with known truth, in the metric's unit or as a share of its value ({@link
 * isShare}).
 */
export type ErrorTable = Readonly<
	Record<
		PointSource,
		Readonly<Partial<Record<MetricName, Readonly<Partial<Record<Leg, ErrorCells>>>>>>
	>
>;

/** 95 % of a normal distribution lie within so many SD. */
export const NORMAL_95 = 1.96;

/** Fewer validation files than this are not used on their own. */
const FEWEST_FILES = 5;

/**
 * One SD of the error of a clip's mean in published markerless side views, near leg and far leg: angles 3 to 7
 * degrees (Van Hooren 2023; MoveNet Thunder in sprint 3.2 to 5.5, arXiv 2409.10175; these are of single frames, means
 * of peaks have smaller errors), contact times 10 to 14 ms (Young 2023); the foot at contact as it differed from what was
 * read by eye on four real feet (-1 to +5 degrees); the others follow from these. People are
 * harder to see than rendered runners, so the error of a pose model's points is never assumed to be smaller.
 */
const PUBLISHED: Readonly<Record<MetricName, readonly [near: number, far: number]>> = {
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
	footInclinationAtContactDegrees: [2.5, 3.5],
	cadenceStepsPerMinute: [0.001, 0.001],
	strideTimeSeconds: [0.001, 0.001],
	speedMetresPerSecond: [0.04, 0.04],
	strideLengthMetres: [0.04, 0.04],
	strideLengthLegs: [0.04, 0.04],
	strideLengthStatures: [0.04, 0.04],
	trunkLeanDegrees: [2, 2],
	verticalOscillationLegs: [0.01, 0.01],
	verticalOscillationMetres: [0.01, 0.01]
};

/** Whether a metric's error grows with its value and is given as a share of it: counted strides and read speeds. */
export const isShare = (name: MetricName): boolean =>
	METRICS[name].origin === 'rhythm' || METRICS[name].origin === 'speed';

/** Stride lengths differ only in their unit: the validation has one of them. */
const SAME_ERROR: Partial<Record<MetricName, MetricName>> = {
	strideLengthLegs: 'strideLengthMetres',
	strideLengthStatures: 'strideLengthMetres'
};

/**
 * Degrees of angle error added by each degree off the perpendicular (clip of a camera turned by 10 degrees: about 2).
 */
const ANGLE_ERROR_PER_DEGREE = 0.2;

/**
 * Below these frame rates published timing errors grow with the duration of a frame, and validation files count as
 * slow.
 */
const SLOW_BELOW = { published: 60, validation: 45 };

export const isSlow = (frameRate: number): boolean => frameRate < SLOW_BELOW.validation;

/** Which errors a ± is made of; others than the recorded ones in the validation and its tests. */
export interface ErrorTables {
	readonly files: ErrorTable;
	readonly runners: RunnerErrors;
}

const RECORDED: ErrorTables = { files: VALIDATION_ERRORS, runners: RUNNER_ERRORS };

/**
 * The method's own error, one SD of the mean over a clip, in the metric's unit.
 *
 * Of joint centres: how much it differs between runners at this pace, joined with what noise adds, in proportion to how
 * much the points scatter; metrics that no force-plate runner knows have the error over all validation files. Of a pose
 * model's points: the published one, or what rendered clips showed joined with the difference between runners, whom
 * rendered clips are not, if that is larger; more where points scatter more. In a sprint never less than
 * {@link sprintError}.
 *
 * @param value the mean itself: some errors grow with it
 */
export function methodError(
	name: MetricName,
	leg: Leg,
	place: ErrorPlace,
	value: number,
	tables: ErrorTables = RECORDED
): number {
	const share =
		place.source === 'joints'
			? jointError(name, leg, place, tables)
			: poseModelError(name, leg, place, tables);
	const own = isShare(name) ? share * Math.abs(value) : share;
	const atPace = Math.max(own, sprintError(name, place.pace));
	return METRICS[name].family === 'angle' ? Math.hypot(atPace, offAxisError(place)) : atPace;
}

function jointError(name: MetricName, leg: Leg, place: ErrorPlace, tables: ErrorTables): number {
	const scatter = scatterOf(leg, place);
	const cell = runnerCell(tables.runners, SAME_ERROR[name] ?? name, leg, place.pace);
	if (cell) {
		const noise = (isSlow(place.frameRate) ? cell.slowNoise : null) ?? cell.noise;
		// Beyond the noise of the validation nothing is known to stay as it is.
		return CERTAINTY[leg] * Math.hypot(cell.spread * Math.max(1, scatter), noise * scatter);
	}
	const found = validated(tables.files, name, leg, place) ?? published(name, leg, place.frameRate);
	return Math.max(1, scatter) * found;
}

function poseModelError(
	name: MetricName,
	leg: Leg,
	place: ErrorPlace,
	tables: ErrorTables
): number {
	const rendered = validated(tables.files, name, leg, place) ?? 0;
	const known = published(name, leg, place.frameRate);
	const scatter = Math.max(1, scatterOf(leg, place));
	// What differs from runner to runner shifts both legs alike.
	if (leg === 'difference') return CERTAINTY.difference * scatter * Math.max(rendered, known);
	const spread = runnerCell(tables.runners, SAME_ERROR[name] ?? name, leg, place.pace)?.spread;
	return scatter * Math.max(known, Math.hypot(rendered, spread ?? 0, REAL_SHOE[name] ?? 0));
}

/**
 * A difference between the legs is a finding about somebody: its ± shall hold 98 % instead of 95 (2.33 / 1.96 of the SD,
 * and a little for errors that are not quite normal).
 */
const CERTAINTY: Readonly<Record<Leg, number>> = { near: 1, far: 1, difference: 1.25 };

/**
 * One SD that a pose model's ankle adds on real people, whose toe is still on the ground while the ankle rises, seconds and
 * share of the stride: the near contact time of the treadmill clip labelled by eye is 10 ms short (n 1; 19 before toe-off
 * was read from speed too, when a second such clip was 25 short), which rendered runners do not show.
 */
const REAL_SHOE: Readonly<Partial<Record<MetricName, number>>> = {
	contactTimeSeconds: 0.01,
	swingTimeSeconds: 0.01,
	dutyFactor: 0.014,
	flightTimeSeconds: 0.01
};

function scatterOf(leg: Leg, { scatter: { near, far } }: ErrorPlace): number {
	return { near, far, difference: Math.max(near, far) }[leg];
}

/** What an angle's error gains because the camera is not at right angles, degrees. */
const offAxisError = ({ offAxisDegrees }: Pick<ErrorPlace, 'offAxisDegrees'>): number =>
	ANGLE_ERROR_PER_DEGREE * Math.abs(offAxisDegrees);

/** A low frame rate never counts as more accurate than all files together. */
function validated(
	table: ErrorTable,
	name: MetricName,
	leg: Leg,
	place: ErrorPlace
): number | null {
	const cells = table[place.source][SAME_ERROR[name] ?? name]?.[leg];
	if (!cells) return null;
	const [all, files] = cells.all;
	if (files < FEWEST_FILES && place.source === 'joints') return null;
	const slow = isSlow(place.frameRate) ? cells.slow : undefined;
	return slow && slow[1] >= FEWEST_FILES ? Math.max(all, slow[0]) : all;
}

/**
 * The error of a difference as a share of the two legs' errors (the root of the sum of their squares). What shifts the
 * angles of both legs alike, the picture's level and where a pose model sees the hip, drops out of their difference: of
 * seven rendered runs through Thunder 0.35 are left of extension, 0.31 of knee lift, 0.36 of knee flexion, of four other
 * bodies 0.20 to 0.22. Of times half counts as common to both.
 */
const LEFT_OF_BOTH = { angle: 0.35, other: Math.SQRT1_2 };

function published(name: MetricName, leg: Leg, frameRate: number): number {
	const [near, far] = PUBLISHED[name];
	const share = METRICS[name].family === 'angle' ? LEFT_OF_BOTH.angle : LEFT_OF_BOTH.other;
	const error = { near, far, difference: share * Math.hypot(near, far) }[leg];
	return isTimed(name) ? error * Math.max(1, Math.sqrt(SLOW_BELOW.published / frameRate)) : error;
}

/** Whether a metric lies between two events, each seen to a share of a frame. */
const isTimed = (name: MetricName): boolean =>
	METRICS[name].family === 'time' && METRICS[name].origin === 'contacts';

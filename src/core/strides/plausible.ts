import type { FrameAngles, LegAngles, Stride, Summary } from '../model/analysis';
import {
	OVERALL_METRICS,
	SIDE_METRICS,
	type MetricName,
	type OverallMetric,
	type SideMetric
} from '../model/metrics';
import type { QualityNote } from '../model/quality-note';
import { SIDES } from '../model/tracks';

type Range = readonly [least: number, most: number];

/**
 * What a body can do, walking at a shuffle or sprinting, in the metric's unit. Angles: ranges of motion of healthy
 * joints (Roaas & Andersson 1982, Acta Orthop Scand 53:205: hip flexion 120 and extension 9 against the pelvis, knee
 * 144), the tilt of the pelvis, and the errors of a pose model. Times: contacts of sprinters (0.08 s) and of the
 * slowest walk; flights of bounding. Speeds and lengths: Bolt, Berlin 2009 (12.3 m/s, 5.4 m a stride), and a little
 * more. They are wide on purpose: what lies outside was not measured, it went wrong.
 */
export const BODY_RANGES: Readonly<Record<SideMetric, Range>> &
	Readonly<Partial<Record<OverallMetric, Range>>> = {
	contactTimeSeconds: [0.05, 1.6],
	swingTimeSeconds: [0.1, 1.4],
	dutyFactor: [0.08, 0.9],
	flightTimeSeconds: [-0.7, 0.45],
	peakHipExtensionDegrees: [-40, 70],
	hipExtensionAtToeOffDegrees: [-60, 70],
	peakHipExtensionTrunkDegrees: [-90, 80],
	kneeLiftDegrees: [-5, 125],
	hipRangeDegrees: [5, 160],
	swingSpeedDegreesPerSecond: [5, 1000],
	peakSwingSpeedDegreesPerSecond: [5, 2000],
	peakKneeFlexionDegrees: [5, 165],
	kneeFlexionAtContactDegrees: [-20, 100],
	shankAngleAtContactDegrees: [-60, 60],
	overstrideLegs: [-0.6, 1],
	footInclinationAtContactDegrees: [-70, 70],
	strideTimeSeconds: [0.35, 3],
	speedMetresPerSecond: [0.2, 13],
	strideLengthMetres: [0.2, 6.5],
	strideLengthLegs: [0.2, 7],
	strideLengthStatures: [0.1, 3.5],
	trunkLeanDegrees: [-40, 75],
	verticalOscillationLegs: [0, 0.4],
	verticalOscillationMetres: [0, 0.4]
};

/** Segment and joint angles of a frame, degrees: as above, with room for the ends of a fast swing. */
const ANGLE_RANGES: Readonly<Record<keyof LegAngles | 'trunkLean', Range>> = {
	thigh: [-90, 130],
	shank: [-170, 90],
	knee: [-30, 170],
	hip: [-100, 160],
	trunkLean: [-60, 90]
};

/** A metric of a leg that goes wrong in more of its strides than this is not trusted in the others. */
const FEW = 0.2;

const isPossible = (value: number, name: MetricName): boolean => {
	const range = BODY_RANGES[name];
	return range === undefined || (value >= range[0] && value <= range[1]);
};

const withheld = (metric: MetricName, details: QualityNote['details'] = {}): QualityNote => ({
	code: 'implausible-value',
	severity: 'warning',
	metric,
	details
});

/** Strides without values that no body could have, and a note on each metric that lost some. */
export function onlyPossible(strides: readonly Stride[]): {
	readonly strides: readonly Stride[];
	readonly notes: readonly QualityNote[];
} {
	const notes: QualityNote[] = [];
	let kept = strides;
	for (const name of SIDE_METRICS) {
		const wrong = (stride: Stride) => stride[name] !== null && !isPossible(stride[name], name);
		const lost = strides.filter(wrong).length;
		if (lost === 0) continue;
		const all = SIDES.filter((side) => isMostlyWrong(strides, side, name, wrong));
		kept = kept.map((stride) =>
			all.includes(stride.side) || wrong(stride) ? { ...stride, [name]: null } : stride
		);
		notes.push(withheld(name, { strides: lost, of: strides.length }));
	}
	return { strides: kept, notes };
}

function isMostlyWrong(
	strides: readonly Stride[],
	side: Stride['side'],
	name: SideMetric,
	wrong: (stride: Stride) => boolean
): boolean {
	const own = strides.filter((stride) => stride.side === side && stride[name] !== null);
	return own.filter(wrong).length > FEW * own.length;
}

/** A summary without means of the whole body that no body could have, and a note on each. */
export function possibleSummary(summary: Summary): {
	readonly summary: Summary;
	readonly notes: readonly QualityNote[];
} {
	const wrong = OVERALL_METRICS.filter((name) => {
		const own = summary[name];
		return own !== null && !isPossible(own.mean, name);
	});
	if (wrong.length === 0) return { summary, notes: [] };
	const none = Object.fromEntries(wrong.map((name) => [name, null]));
	return { summary: { ...summary, ...none }, notes: wrong.map((name) => withheld(name)) };
}

/** Angles of frames, without those that no body could have. */
export function possibleAngles(angles: FrameAngles): FrameAngles {
	const leg = ({ thigh, shank, knee, hip }: LegAngles): LegAngles => ({
		thigh: inRange(thigh, ANGLE_RANGES.thigh),
		shank: inRange(shank, ANGLE_RANGES.shank),
		knee: inRange(knee, ANGLE_RANGES.knee),
		hip: inRange(hip, ANGLE_RANGES.hip)
	});
	return {
		left: leg(angles.left),
		right: leg(angles.right),
		trunkLean: inRange(angles.trunkLean, ANGLE_RANGES.trunkLean)
	};
}

/** The same array where every value is possible, as nearly always. */
function inRange(values: Float64Array, [least, most]: Range): Float64Array {
	for (let i = 0; i < values.length; i++)
		if (values[i]! < least || values[i]! > most)
			return values.map((value) => (value < least || value > most ? NaN : value));
	return values;
}

/**
 * One leg of a plain two-dimensional runner, exact at every instant of the stride. In stance the foot turns
 * about its ball, which moves back with the belt, and the leg follows (inverse kinematics); in swing thigh
 * and knee follow cubic curves whose peaks are the numbers asked for. Metres, degrees, phase 0..1 from
 * initial contact; x forward of the mean hip, y above the belt.
 */

export const THIGH_METRES = 0.43;
export const SHANK_METRES = 0.42;
const LEG_METRES = THIGH_METRES + SHANK_METRES;

/** Ankle above and behind the ball of a flat foot. */
const ANKLE_HEIGHT = 0.08;
const BALL_AHEAD = 0.16;

/** The heel leaves the belt at this share of contact and the foot stands this steeply at toe-off. */
const HEEL_OFF = 0.42;
const TOE_OFF_PITCH = 64;

/** The leg is never straighter than this share of its length in stance. */
const LONGEST_REACH = 0.985;

/** Share of swing after which measured runners' thighs turn forward. */
const LATE_PEAK = 0.085;

export interface LegShape {
	readonly strideSeconds: number;
	readonly dutyFactor: number;
	readonly speedMetresPerSecond: number;
	readonly peakHipExtensionDegrees: number;
	readonly kneeLiftDegrees: number;
	readonly peakKneeFlexionDegrees: number;
	/** Half of the range of the hip's height. */
	readonly bounceMetres: number;
	/** From peak extension to knee lift; `null`: the knee lift comes at 72 % of swing. */
	readonly forwardSwingSeconds: number | null;
}

export interface LegPose {
	readonly thigh: number;
	readonly knee: number;
}

export interface LegCycle {
	readonly hipHeightMetres: number;
	/** What the curves reach: furthest back, furthest forward in swing, most bent in swing. */
	readonly peakHipExtensionDegrees: number;
	readonly kneeLiftDegrees: number;
	readonly peakKneeFlexionDegrees: number;
	poseAt(phase: number): LegPose;
}

/** Height of the hip over its mean: lowest in the middle of both contacts. */
export const bounceAt = (shape: LegShape, phase: number): number =>
	-shape.bounceMetres * Math.cos(4 * Math.PI * (phase - shape.dutyFactor / 2));

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const degrees = (angle: number) => (angle * 180) / Math.PI;

/** @throws when no foot placement gives the extension asked for */
export function legCycle(shape: LegShape): LegCycle {
	// The foot lands where the thigh at toe-off comes out three degrees short of the peak that follows.
	const wanted = -(shape.peakHipExtensionDegrees - 3);
	let [near, far] = [-0.3, 0.8];
	for (let round = 0; round < 50; round++) {
		const middle = (near + far) / 2;
		if (stance(shape, middle).poseAt(shape.dutyFactor).thigh < wanted) near = middle;
		else far = middle;
	}
	const contact = stance(shape, far);
	if (Math.abs(contact.poseAt(shape.dutyFactor).thigh - wanted) > 0.01)
		throw new Error(`no leg reaches ${shape.peakHipExtensionDegrees} degrees at this speed`);
	const swing = swingCurves(shape, contact.poseAt);
	const poseAt = (phase: number) =>
		phase <= shape.dutyFactor ? contact.poseAt(phase) : swing(phase);
	const poses = Array.from({ length: 2000 }, (_, i) => poseAt(i / 2000));
	const inSwing = poses.slice(Math.ceil(2000 * shape.dutyFactor));
	return {
		hipHeightMetres: contact.hipHeight,
		peakHipExtensionDegrees: -Math.min(...poses.map((pose) => pose.thigh)),
		kneeLiftDegrees: Math.max(...inSwing.map((pose) => pose.thigh)),
		peakKneeFlexionDegrees: Math.max(...inSwing.map((pose) => pose.knee)),
		poseAt
	};
}

/** Contact with the ankle landing `ahead` of the hip, the hip as high as the leg allows. */
function stance(shape: LegShape, ahead: number) {
	const travel = shape.speedMetresPerSecond * shape.strideSeconds;
	const ankleAt = (phase: number) => {
		const late = Math.max(0, phase / shape.dutyFactor - HEEL_OFF) / (1 - HEEL_OFF);
		const pitch = radians(TOE_OFF_PITCH) * late ** 3;
		const ball = ahead + BALL_AHEAD - travel * phase;
		return {
			x: ball - BALL_AHEAD * Math.cos(pitch) + ANKLE_HEIGHT * Math.sin(pitch),
			y: ANKLE_HEIGHT * Math.cos(pitch) + BALL_AHEAD * Math.sin(pitch)
		};
	};
	let hipHeight = Infinity;
	for (let i = 0; i <= 40; i++) {
		const phase = (shape.dutyFactor * i) / 40;
		const ankle = ankleAt(phase);
		const reach = Math.sqrt(Math.max(0.01, (LONGEST_REACH * LEG_METRES) ** 2 - ankle.x ** 2));
		hipHeight = Math.min(hipHeight, ankle.y + reach - bounceAt(shape, phase));
	}
	return {
		hipHeight,
		poseAt: (phase: number): LegPose => {
			const ankle = ankleAt(phase);
			return reaching(ankle.x, hipHeight + bounceAt(shape, phase) - ankle.y);
		}
	};
}

/** Thigh and knee that put the ankle `ahead` of and `below` the hip, knee bent forward. */
function reaching(ahead: number, below: number): LegPose {
	const distance = Math.min(Math.hypot(ahead, below), LEG_METRES);
	const inner = (a: number, b: number, c: number) =>
		Math.acos(Math.max(-1, Math.min(1, (a * a + b * b - c * c) / (2 * a * b))));
	const thigh = Math.atan2(ahead, below) + inner(THIGH_METRES, distance, SHANK_METRES);
	return {
		thigh: degrees(thigh),
		knee: 180 - degrees(inner(THIGH_METRES, SHANK_METRES, distance))
	};
}

/** [phase, value, slope] */
type Knot = readonly [number, number, number];

function swingCurves(shape: LegShape, poseAt: (phase: number) => LegPose) {
	const { dutyFactor: off, strideSeconds } = shape;
	const slope = (phase: number, joint: keyof LegPose) => {
		const step = 1e-4;
		return (poseAt(phase + step)[joint] - poseAt(phase - step)[joint]) / (2 * step);
	};
	const swing = 1 - off;
	const [leaving, landing] = [poseAt(off), poseAt(0)];
	const leavingSlope = slope(off, 'thigh');
	// A runner's thigh still moves back at toe-off, a walker's comes forward already.
	const soon = shape.forwardSwingSeconds === null ? Infinity : off + LATE_PEAK * swing;
	const peakAt = Math.min(soon, off - 7 / leavingSlope);
	const stillBack = leavingSlope < 0 && peakAt < off + 0.3 * swing;
	const liftAt =
		shape.forwardSwingSeconds === null
			? off + 0.72 * swing
			: (stillBack ? peakAt : off) + shape.forwardSwingSeconds / strideSeconds;
	const peak: Knot[] = stillBack ? [[peakAt, -shape.peakHipExtensionDegrees, 0]] : [];
	const thigh: Knot[] = [
		[off, leaving.thigh, leavingSlope],
		...peak,
		[liftAt, shape.kneeLiftDegrees, 0],
		[1, landing.thigh, slope(1e-4, 'thigh')]
	];
	const knee: Knot[] = [
		[off, leaving.knee, slope(off, 'knee')],
		[off + 0.42 * swing, shape.peakKneeFlexionDegrees, 0],
		[1 - 0.02 / strideSeconds, Math.max(2, landing.knee - 4), 0],
		[1, landing.knee, slope(1e-4, 'knee')]
	];
	return (phase: number): LegPose => ({ thigh: cubic(thigh, phase), knee: cubic(knee, phase) });
}

function cubic(knots: readonly Knot[], phase: number): number {
	const after = Math.max(
		1,
		knots.findIndex(([start]) => start >= phase)
	);
	const [[x0, y0, d0], [x1, y1, d1]] = [knots[after - 1]!, knots[after]!];
	const h = x1 - x0;
	const s = (phase - x0) / h;
	const r = 1 - s;
	return (
		y0 * (1 + 2 * s) * r * r + y1 * s * s * (3 - 2 * s) + h * (d0 * s * r * r - d1 * s * s * r)
	);
}

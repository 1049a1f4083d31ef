import { Euler, Quaternion, Vector3 } from 'three';
import type { BodyDimensions, BodyJoints, LegJoints } from './renderer';

export const SIDES = ['right', 'left'] as const;
export type BodySide = (typeof SIDES)[number];
const SIGN = { right: 1, left: -1 } as const;
const DEGREES = Math.PI / 180;

/** Angles of a leg, degrees, as in the project's own signs: thigh + in front, knee flexion, sole + toes up. */
export interface LegPose {
	readonly thigh: number;
	readonly knee: number;
	readonly sole: number;
}

/** Upper arm + in front, flexion of the elbow, away from the body; degrees. */
export interface ArmPose {
	readonly upper: number;
	readonly elbow: number;
	readonly away?: number;
}

export interface BodyPose {
	readonly pelvis: readonly [x: number, y: number];
	readonly leanDegrees: number;
	readonly legs: Readonly<Record<BodySide, LegPose>>;
	readonly arms: Readonly<Record<BodySide, ArmPose>>;
	/** How far apart the feet stand, degrees of each leg. */
	readonly straddleDegrees?: number;
}

/** The joints of a body whose limbs move in planes along its way. */
export function jointsOf(body: BodyDimensions, pose: BodyPose): BodyJoints {
	const lean = pose.leanDegrees * DEGREES;
	const leaning = (share: number) =>
		new Quaternion().setFromEuler(new Euler(0, 0, -lean * share, 'YXZ'));
	const [qPelvis, qChest, qHead] = [leaning(0.6), leaning(1), leaning(0.35)];
	const pelvis = new Vector3(pose.pelvis[0], pose.pelvis[1], 0);
	const at = (from: Vector3, q: Quaternion, x: number, y: number, z: number) =>
		new Vector3(x, y, z).applyQuaternion(q).add(from);
	const lumbar = at(pelvis, qPelvis, 0, body.lumbar, 0);
	const neck = at(lumbar, qChest, -0.008 * body.k, body.neckUp, 0);
	const head = at(neck, qHead, 0.026 * body.k, body.headUp, 0);
	const side = (name: BodySide): LegJoints => {
		const hip = at(pelvis, qPelvis, 0, 0, SIGN[name] * body.hipHalf);
		const shoulder = at(lumbar, qChest, 0, body.chestUp, SIGN[name] * body.shoulderHalf);
		return {
			...leg(body, hip, pose.legs[name], SIGN[name] * (pose.straddleDegrees ?? 0)),
			...arm(body, shoulder, pose.arms[name], SIGN[name])
		};
	};
	return {
		...{ pelvis, lumbar, neck, head, qPelvis, qChest, qHead },
		right: side('right'),
		left: side('left')
	};
}

type Leg = Omit<LegJoints, keyof ReturnType<typeof arm>>;

function leg(body: BodyDimensions, hip: Vector3, pose: LegPose, straddle: number): Leg {
	const [thigh, shank] = [pose.thigh * DEGREES, (pose.thigh - pose.knee) * DEGREES];
	const tilt = straddle * DEGREES;
	const segment = (angle: number, length: number) =>
		new Vector3(
			Math.sin(angle) * length,
			-Math.cos(angle) * Math.cos(tilt) * length,
			Math.cos(angle) * Math.sin(tilt) * length
		);
	const knee = segment(thigh, body.thigh).add(hip);
	const ankle = segment(shank, body.shank).add(knee);
	const pitch = pose.sole * DEGREES;
	const sole = (x: number) =>
		new Vector3(
			ankle.x + x * Math.cos(pitch) + body.ankle * Math.sin(pitch),
			ankle.y + x * Math.sin(pitch) - body.ankle * Math.cos(pitch),
			ankle.z
		);
	return {
		...{ hip, knee, ankle, heel: sole(body.heel), ball: sole(body.ball), toe: sole(body.toe) },
		footPitch: pitch,
		toePitch: pitch,
		normal: new Vector3(0, Math.sin(tilt), Math.cos(tilt))
	};
}

function arm(body: BodyDimensions, shoulder: Vector3, pose: ArmPose, sign: 1 | -1) {
	const away = (pose.away ?? 10) * DEGREES;
	const segment = (degrees: number, out: number, length: number) => {
		const angle = degrees * DEGREES;
		return new Vector3(
			Math.sin(angle) * Math.cos(out),
			-Math.cos(angle) * Math.cos(out),
			sign * Math.sin(out)
		).multiplyScalar(length);
	};
	const upper = segment(pose.upper, away, body.upperArm);
	const fore = segment(pose.upper + pose.elbow, -0.6 * away, body.foreArm);
	const elbow = upper.clone().add(shoulder);
	const armNormal = upper.clone().cross(fore);
	if (armNormal.length() < 1e-9) armNormal.set(0, 0, 1);
	return { shoulder, elbow, wrist: fore.clone().add(elbow), armNormal: armNormal.normalize() };
}

/**
 * The leg whose ankle is at a place, knee to the front; stretched where that is too far.
 *
 * @param ahead of the ankle over the hip, metres; `below` it
 */
export function legTo(body: BodyDimensions, ahead: number, below: number, sole: number): LegPose {
	const [a, b] = [body.thigh, body.shank];
	const reach = Math.min(Math.hypot(ahead, below), (a + b) * 0.9998);
	const inner = (p: number, q: number, r: number) =>
		Math.acos(Math.max(-1, Math.min(1, (p * p + q * q - r * r) / (2 * p * q))));
	const thigh = Math.atan2(ahead, below) + inner(a, reach, b);
	return { thigh: thigh / DEGREES, knee: 180 - inner(a, b, reach) / DEGREES, sole };
}

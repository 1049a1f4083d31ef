/** A place in the plane of the side view, body heights: x forward, y up from the ground. */
export type Place = readonly [x: number, y: number];

/** Angles of a leg, degrees, signs as in the rest of the app: thigh + in front, knee 0 straight, ankle + toes down. */
export interface LegPose {
	readonly thigh: number;
	readonly knee: number;
	readonly ankle?: number;
}

/** A body seen from its right side. It stands on its left leg; the right one is the leg that works. */
export interface BodyPose {
	readonly left: LegPose;
	readonly right: LegPose;
	/** Forward +, degrees. */
	readonly trunkLean: number;
}

export interface Leg {
	readonly hip: Place;
	readonly knee: Place;
	readonly ankle: Place;
	readonly heel: Place;
	readonly toe: Place;
}

export interface Body {
	readonly left: Leg;
	readonly right: Leg;
	readonly shoulder: Place;
	readonly elbow: Place;
	readonly hand: Place;
	readonly head: Place;
}

/** Segment lengths as shares of body height (Drillis & Contini 1966, as in Winter's Biomechanics). */
const THIGH = 0.245;
const SHANK = 0.246;
const ANKLE_HEIGHT = 0.039;
const TRUNK = 0.288;
const UPPER_ARM = 0.186;
const FOREARM = 0.146;
/** Ankle to the tip of the shoe and to the heel; together the foot's 0.152. */
const FOREFOOT = 0.115;
const HINDFOOT = 0.037;
/** Shoulder to the middle of the head. */
const NECK = 0.142;
/** The hands rest on the pelvis, this far up from the hip joint and in front of it. */
const HAND_UP = 0.06;
const HAND_FORWARD = 0.02;

/** Positions of all parts of a body that stands on its left foot at x = 0. */
export function bodyOf(pose: BodyPose): Body {
	const standing: Place = [0, ANKLE_HEIGHT];
	const { thigh, knee } = pose.left;
	const hip = along(along(standing, thigh - knee, -SHANK), thigh, -THIGH);
	const shoulder = along(hip, -pose.trunkLean, -TRUNK);
	const hand: Place = [hip[0] + HAND_FORWARD, hip[1] + HAND_UP];
	return {
		left: legOf(hip, pose.left),
		right: legOf(hip, pose.right),
		shoulder,
		elbow: elbowBetween(shoulder, hand),
		hand,
		head: along(shoulder, -pose.trunkLean, -NECK)
	};
}

function legOf(hip: Place, { thigh, knee: bend, ankle: toesDown = 0 }: LegPose): Leg {
	const knee = along(hip, thigh, THIGH);
	const shank = thigh - bend;
	const ankle = along(knee, shank, SHANK);
	const foot = shank - toesDown + 90;
	const sole = along(ankle, foot - 90, ANKLE_HEIGHT * 0.6);
	return { hip, knee, ankle, heel: along(sole, foot, -HINDFOOT), toe: along(sole, foot, FOREFOOT) };
}

/** From a place some way along a direction: degrees from straight down, + forward. */
function along([x, y]: Place, degrees: number, length: number): Place {
	const radians = (degrees * Math.PI) / 180;
	return [x + length * Math.sin(radians), y - length * Math.cos(radians)];
}

/** The elbow of a bent arm: behind the line from shoulder to hand. */
function elbowBetween(shoulder: Place, hand: Place): Place {
	const [dx, dy] = [hand[0] - shoulder[0], hand[1] - shoulder[1]];
	const reach = Math.hypot(dx, dy);
	const share = (UPPER_ARM ** 2 - FOREARM ** 2 + reach ** 2) / (2 * reach);
	const out = Math.sqrt(Math.max(0, UPPER_ARM ** 2 - share ** 2));
	return [
		shoulder[0] + (dx * share + dy * out) / reach,
		shoulder[1] + (dy * share - dx * out) / reach
	];
}

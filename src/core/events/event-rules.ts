import type { PointSource } from '../model/recording';

/**
 * The figures by which contacts, toe-offs and the level of the picture are read from an ankle's mean path: all of them,
 * with where they come from. Heights and distances are in leg lengths, shares are of the belt's speed.
 *
 * Source: eighteen runners of RBDS at 2.5, 3.5 and 4.5 m/s with force plates (Fukuchi, Fukuchi & Duarte 2017, CC BY
 * 4.0; `tests/reference/runners`). What is measured ({@link EventRules}) is fitted to them by `tools/validation`, which
 * also fits it anew without each of them and judges them by that (docs/validation.md). Which levels are read was chosen
 * with all of them in view, and with one sprinter at 3.5 to 9.5 m/s (Dorn, Schache & Pandy 2012).
 */
export interface EventRules {
	/**
	 * Height of the ankle above its lowest place while the foot is on a level belt, at {@link LEVEL_STANCE_PLACES}: it
	 * lands, rests and rises over the ball of the foot. n 18 runners, 3 speeds, both legs; they differ by 0.001 in the
	 * middle and 0.012 at the ends.
	 */
	readonly levelStance: readonly number[];
	/**
	 * Force plate's contact (30 N) less the cue, from the ankle's speed and from its height; `null`: no cue. n 18 runners,
	 * near leg.
	 */
	readonly contactLagSeconds: { readonly speed: number; readonly height: number | null };
	/**
	 * Toe-off comes after contact by these shares of the time from contact to the ankle slowing down, and of that from
	 * contact to the ankle having risen ({@link TOE_OFF_SPEED_SHARES}); of the first alone in a walk whose ankle never rises so
	 * far. Force plate's toe-off (30 N), n 18 runners, near leg.
	 */
	readonly toeOffShares: {
		readonly slowed: number;
		readonly risen: number;
		readonly slowedAlone: number;
	};
}

const JOINT_CENTRES: EventRules = {
	levelStance: [
		0.0106, 0.0023, 0, 0.0006, 0.0018, 0.0026, 0.0033, 0.0051, 0.0092, 0.0162, 0.0269, 0.0423
	],
	contactLagSeconds: { speed: 0.012, height: -0.004 },
	toeOffShares: { slowed: 0.688, risen: 0.403, slowedAlone: 1.241 }
};

/**
 * A pose model's ankle is no ankle joint: on the labelled treadmill clip it comes down 39 ms after both feet landed, on
 * rendered runners 30 to 40 ms before. Its speed is right to 5 ms on the near leg of both, so that alone is read.
 */
const POSE_MODEL: EventRules = {
	...JOINT_CENTRES,
	contactLagSeconds: { speed: 0.012, height: null }
};

export const EVENT_RULES: Readonly<Record<PointSource, EventRules>> = {
	joints: JOINT_CENTRES,
	poseModel: POSE_MODEL,
	quickModel: POSE_MODEL,
	preciseModel: POSE_MODEL
};

/** Ankle ahead of the hip's stride mean at each figure of the level stance. */
export const LEVEL_STANCE_PLACES = [
	0.2, 0.15, 0.1, 0.05, 0, -0.05, -0.1, -0.15, -0.2, -0.25, -0.3, -0.35
] as const;

/** Ankle behind the hip's stride mean where every runner's foot is on the ground. */
export const MID_STANCE = -0.1;

/** The same from where the foot is looked at for slowing down: noise slows it down earlier, most of all in a walk. */
export const LATE_STANCE = -0.2;

/**
 * Contact by speed: the ankle's backward speed rises from zero to this share. It comes before the force plate's contact
 * by as much at 2.5 as at 4.5 m/s, but 15 to 30 ms earlier in runners, sprinters most, who pull the foot back at nearly
 * the belt's speed before it lands.
 */
export const CONTACT_SPEED_SHARE = 0.5;

/**
 * Contact by height: the ankle comes down through these heights above the stance floor. At the force plate's contact it
 * is 0.033 above it (SD between runners 0.005). It is no cue where the foot glides in low, as one that shuffles does.
 */
export const CONTACT_HEIGHTS = [0.02, 0.025, 0.03, 0.035, 0.04] as const;

/** A contact by height that much later than the one by speed is a misread floor. The sprinter's are 52 ms later at most. */
export const LATEST_HEIGHT_CUE_SECONDS = 0.07;

/**
 * Toe-off lies between two instants: when the ankle's backward speed has fallen to these shares, and when the ankle has
 * risen by {@link TOE_OFF_RISE} above the stance floor. The first does not depend on the camera's roll. A foot that lifts
 * slowly leaves the ground long after the first and long before the second.
 */
export const TOE_OFF_SPEED_SHARES = [0.6, 0.65, 0.7, 0.75, 0.8] as const;
export const TOE_OFF_RISE = 0.15;

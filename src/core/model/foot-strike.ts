/**
 * Which part of the foot lands first, told from its inclination against the ground: `between` where the interval of
 * the reading holds a threshold.
 */
export type FootStrike = 'rear' | 'mid' | 'fore' | 'between';

/**
 * Foot strike angles of 8.0 degrees and more are those of rearfoot strikes, of -1.6 and less those of forefoot strikes
 * (Altman & Davis 2012, Gait & Posture 35(2):298-300, against the strike index on a force plate).
 */
export const FOOT_STRIKE_DEGREES = { rear: 8, fore: -1.6 };

/**
 * @param degrees inclination of the sole at initial contact, + toes up
 * @param plusMinus of it
 */
export function footStrikeOf(degrees: number, plusMinus: number): FootStrike {
	const kind = kindOf(degrees);
	return kindOf(degrees - plusMinus) === kind && kindOf(degrees + plusMinus) === kind
		? kind
		: 'between';
}

const kindOf = (degrees: number): Exclude<FootStrike, 'between'> =>
	degrees > FOOT_STRIKE_DEGREES.rear ? 'rear' : degrees < FOOT_STRIKE_DEGREES.fore ? 'fore' : 'mid';

/**
 * Which part of the foot lands first, told from its inclination against the ground: `between` where a threshold lies
 * within one SD of the reading, half of its ±.
 */
export const FOOT_STRIKES = ['rear', 'mid', 'fore', 'between'] as const;
export type FootStrike = (typeof FOOT_STRIKES)[number];

/**
 * Foot strike angles above 8.0 degrees are those of rearfoot strikes, below -1.6 those of forefoot strikes
 * (Altman & Davis 2012, Gait & Posture 35(2):298-300, against the strike index on a force plate).
 */
export const FOOT_STRIKE_DEGREES = { rear: 8, fore: -1.6 };

/**
 * The ± of one contact, degrees: on real video single contacts differed by so much from what was read by eye in enlarged
 * pictures (38 contacts), while those of rendered clips lie within 3.
 */
export const CONTACT_PLUS_MINUS_DEGREES = 5;

/** Of one contact; `null` where its inclination was not read. */
export const footStrikeAtContact = (degrees: number | null): FootStrike | null =>
	degrees === null ? null : footStrikeOf(degrees, CONTACT_PLUS_MINUS_DEGREES);

/** Of a foot over the clip; `null` where its inclination was not read. */
export const footStrikeOfMean = (
	statistic: { readonly mean: number; readonly plusMinus: number } | null
): FootStrike | null => statistic && footStrikeOf(statistic.mean, statistic.plusMinus);

/**
 * @param degrees inclination of the sole at initial contact, + toes up
 * @param plusMinus of it
 */
export function footStrikeOf(degrees: number, plusMinus: number): FootStrike {
	const [kind, sd] = [kindOf(degrees), plusMinus / 2];
	return kindOf(degrees - sd) === kind && kindOf(degrees + sd) === kind ? kind : 'between';
}

const kindOf = (degrees: number): Exclude<FootStrike, 'between'> =>
	degrees > FOOT_STRIKE_DEGREES.rear ? 'rear' : degrees < FOOT_STRIKE_DEGREES.fore ? 'fore' : 'mid';

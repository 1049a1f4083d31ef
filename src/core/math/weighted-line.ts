/** A straight line: its value at 0 and its slope. */
export interface Line {
	readonly level: number;
	readonly slope: number;
}

export const valueAt = ({ level, slope }: Line, place: number): number => level + slope * place;

/**
 * The straight line nearest to weighted samples (least squares).
 *
 * @returns `null` unless two different places have weight
 */
export function weightedLine(
	places: readonly number[],
	values: readonly number[],
	weights: readonly number[]
): Line | null {
	let [sum, place, value] = [0, 0, 0];
	for (let i = 0; i < places.length; i++) {
		sum += weights[i]!;
		place += weights[i]! * places[i]!;
		value += weights[i]! * values[i]!;
	}
	place /= sum;
	value /= sum;
	let [spread, product] = [0, 0];
	for (let i = 0; i < places.length; i++) {
		const off = places[i]! - place;
		spread += weights[i]! * off * off;
		product += weights[i]! * off * (values[i]! - value);
	}
	if (!(spread > 0)) return null;
	const slope = product / spread;
	return { level: value - slope * place, slope };
}

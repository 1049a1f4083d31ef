import type { DemandFeature, Estimate } from '../core/model/comparison';
import type { ReferenceEffect } from '../core/compare/reference';
import { THIGH_ACCELERATION } from '../core/model/metrics';
import { formatSpeed } from './at-speed';
import { differenceOf } from './difference';
import { formatMetricWithUnit, formatNumber, withUnit } from './format';
import { words } from './words';
import { demandWords } from './words/demand';

/** A demand feature in words: what is shown of it, and never more. */
export interface DemandRow {
	readonly feature: DemandFeature;
	readonly label: string;
	readonly explain: string;
	readonly value: string;
	/** "1.4 times". */
	readonly timesEndurance: string;
	readonly timesSprint: string;
	readonly atSpeed: string | null;
	/** Left against right with its margin; `null` for the runner as a whole. */
	readonly sides: string | null;
}

/**
 * @param speedMetresPerSecond `null`: nothing is said about the runner's own speed
 */
export function demandRows(
	features: readonly DemandFeature[],
	speedMetresPerSecond: number | null
): DemandRow[] {
	const text = demandWords;
	return features.map((feature) => {
		const { name, value, ci95, expectedAtSpeed: expected } = feature;
		const format = formatterOf(name);
		return {
			feature,
			label: format.label,
			explain: format.explain,
			value: format.estimate({ mean: value, plusMinus: (ci95[1] - ci95[0]) / 2 }),
			timesEndurance: text.times(formatNumber(feature.relativeToEndurance, 2)),
			timesSprint: text.times(formatNumber(feature.relativeToSprint, 2)),
			atSpeed:
				expected && speedMetresPerSecond !== null
					? text.atSpeed(
							format.estimate({ mean: expected.mean, plusMinus: expected.sd }),
							formatSpeed(speedMetresPerSecond)
						)
					: null,
			sides: sidesText(feature, format.number)
		};
	});
}

/** What a published study found on one lever, in a sentence. */
export const effectSentence = ({ id, values }: ReferenceEffect): string =>
	demandWords.effects[id](values);

function sidesText(
	{ sides }: DemandFeature,
	number: (value: number, error: number) => string
): string | null {
	if (!sides) return null;
	const text = demandWords;
	const difference = differenceOf(sides.left, sides.right, sides.differencePlusMinus);
	if (!difference) return text.sidesUnknown;
	const { larger, amount, error, beyondError } = difference;
	return beyondError
		? text.sidesBeyond(words.ui[larger], number(amount, error), number(error, error))
		: text.sidesWithin(number(error, error));
}

function formatterOf(name: DemandFeature['name']) {
	const text = demandWords;
	const { label, explain } =
		name === THIGH_ACCELERATION
			? { label: text.acceleration, explain: text.accelerationExplain }
			: words.metrics[name];
	const number = (value: number, error: number) =>
		name === THIGH_ACCELERATION
			? // Four-digit numbers are rounded to the nearest ten.
				withUnit(formatNumber(10 * Math.round(value / 10), 0), text.accelerationUnit)
			: formatMetricWithUnit(name, value, error);
	const estimate = ({ mean, plusMinus }: Estimate) =>
		`${number(mean, plusMinus)} ± ${number(plusMinus, plusMinus)}`;
	return { label, explain, number, estimate };
}

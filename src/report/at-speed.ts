import type { ExpectedAtSpeed, ProfileMetric } from '../core/analysis';
import { formatMetricWithUnit, formatNumber } from './format';
import { words } from './words';

/** Within one SD of what runners show a value is as expected: two of three runners are. */
const AS_EXPECTED_SDS = 1;

/**
 * How a number compares with what runners show at this speed, in a sentence; `null` without an expected value.
 * @param plusMinus the ± of the runner's value: a smaller difference is not told as one
 */
export function atSpeedSentence(
	{ name, value, expectedAtSpeed: expected }: ProfileMetric,
	plusMinus: number,
	speedMetresPerSecond: number | null
): string | null {
	if (value === null || expected === null || speedMetresPerSecond === null) return null;
	const text = words.comparison.atSpeed;
	const speed = formatSpeed(speedMetresPerSecond);
	const shown = expectedText(name, expected);
	const reading = readAgainst(value, expected, plusMinus);
	if (reading !== 'beyond') return text[reading](shown, speed);
	const { label } = words.metrics[name];
	const [sds, more] = deviation(expected);
	const like = expected.likeSpeedMetresPerSecond;
	return like === null
		? text.beyond(label, shown, speed, sds, more)
		: text.likeSpeed(label, formatSpeed(like), speed, sds, more);
}

/** As {@link atSpeedSentence}, in a few words to stand beside the number; the speed is told elsewhere. */
export function atSpeedInShort(
	{ value, expectedAtSpeed: expected }: ProfileMetric,
	plusMinus: number
): string | null {
	if (value === null || expected === null) return null;
	const text = words.numbers.atSpeed;
	const reading = readAgainst(value, expected, plusMinus);
	return reading === 'beyond' ? text.beyond(...deviation(expected)) : text[reading];
}

function readAgainst(
	value: number,
	expected: ExpectedAtSpeed,
	plusMinus: number
): 'asExpected' | 'withinError' | 'beyond' {
	if (Math.abs(expected.deviationSds) <= AS_EXPECTED_SDS) return 'asExpected';
	return Math.abs(value - expected.mean) <= plusMinus ? 'withinError' : 'beyond';
}

const deviation = ({ deviationSds }: ExpectedAtSpeed): [sds: string, more: boolean] => [
	formatNumber(Math.abs(deviationSds), 1),
	deviationSds > 0
];

/** "4.4 m/s": the unit of the tables. */
export const formatSpeed = (metresPerSecond: number): string =>
	words.comparison.metresPerSecond(formatNumber(metresPerSecond, 1));

/** "41 ± 6°": a mean and the spread among runners. */
export const expectedText = (
	name: ProfileMetric['name'],
	{ mean, sd }: { readonly mean: number; readonly sd: number }
): string => `${formatMetricWithUnit(name, mean, sd)} ± ${formatMetricWithUnit(name, sd, sd)}`;

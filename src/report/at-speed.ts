import type { ExpectedAtSpeed, MeanAndSd, ProfileMetric } from '../core/model/comparison';
import type { MetricName } from '../core/model/metrics';
import { formatMetricWithUnit, formatNumber, valueAndMargin } from './format';
import { METRES_PER_SECOND, sentenceUnit, type SpeedUnit } from './speed-unit';
import { words } from './words';

/** Within one SD of what is typical, a value is as expected: two of three runners are. */
const AS_EXPECTED_SDS = 1;

/**
 * How a number compares with what is typical at this speed, in a sentence; `null` without an expected value.
 * @param plusMinus the ± of the runner's value: a smaller difference is not reported as one
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

/** "+0.3 SD" */
export function deviationText({ deviationSds }: ExpectedAtSpeed): string {
	const rounded = formatNumber(deviationSds, 1);
	return words.comparison.atSpeed.sds(deviationSds >= 0.05 ? `+${rounded}` : rounded);
}

/** How many numbers have an expected value, and how many are as expected. */
export function atSpeedCount(metrics: readonly ProfileMetric[]): {
	readonly asExpected: number;
	readonly of: number;
} {
	const compared = metrics.flatMap(({ expectedAtSpeed }) => expectedAtSpeed ?? []);
	return { asExpected: compared.filter(isAsExpected).length, of: compared.length };
}

const isAsExpected = ({ deviationSds }: ExpectedAtSpeed): boolean =>
	Math.abs(deviationSds) <= AS_EXPECTED_SDS;

/** Within the error is not beyond, and nor is within one SD of what is typical. */
export function readAgainst(
	value: number,
	expected: ExpectedAtSpeed,
	plusMinus: number
): 'asExpected' | 'withinError' | 'beyond' {
	if (isAsExpected(expected)) return 'asExpected';
	return Math.abs(value - expected.mean) <= plusMinus ? 'withinError' : 'beyond';
}

const deviation = ({ deviationSds }: ExpectedAtSpeed): [sds: string, more: boolean] => [
	formatNumber(Math.abs(deviationSds), 1),
	deviationSds > 0
];

/** "4.4 m/s", "15.8 km/h", "3:47 min/km": a speed in a sentence, in the unit in which speeds are entered. */
export const formatSpeed = (metresPerSecond: number): string =>
	speedIn(sentenceUnit(), metresPerSecond);

/** As files have it, whoever writes them. */
export const formatSpeedForFiles = (metresPerSecond: number): string =>
	speedIn('m/s', metresPerSecond);

function speedIn(unit: SpeedUnit, metresPerSecond: number): string {
	if (unit !== 'min/km')
		return `${formatNumber(metresPerSecond / METRES_PER_SECOND[unit], 1)} ${unit}`;
	const seconds = Math.round(1000 / metresPerSecond);
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')} ${unit}`;
}

/** "41 ± 6°": a mean and the spread among runners. */
export const expectedText = (
	name: ProfileMetric['name'],
	{ mean, sd }: { readonly mean: number; readonly sd: number }
): string => `${formatMetricWithUnit(name, mean, sd)} ± ${formatMetricWithUnit(name, sd, sd)}`;

/** "167 ± 10 steps/min": as {@link expectedText}, with the unit once. */
export function typicalText(metric: MetricName, { mean, sd }: MeanAndSd): string {
	const [value, margin] = valueAndMargin(metric, mean, sd);
	return `${value} ${margin.replace('±', '±\u00a0')}`;
}

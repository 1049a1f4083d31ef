import { METRICS, type MetricName } from '../core/model/metrics';
import type { Statistic } from '../core/model/analysis';
import { evenUnit, METRES_PER_SECOND } from './speed-unit';
import { words } from './words';
import { writeNumber } from './words/marks';

const PLUS_MINUS = '\u00b1';
/** What is shown where a number cannot be given. */
export const NO_VALUE = '\u2013';

/** A number with fixed decimals as the language writes it; never "-0". */
export const formatNumber = (value: number, decimals: number): string =>
	writeNumber(value, decimals, words.marks);

/** With as many decimals as needed, at most this many: "12.6", "12,6". */
export const formatTrimmed = (value: number, mostDecimals: number): string => {
	const rounded = Number(value.toFixed(mostDecimals));
	return formatNumber(rounded, (String(rounded).split('.')[1] ?? '').length);
};

const BYTES_A_MEGABYTE = 1e6;

/** The size of a file: "3.4 MB", "320 MB". */
export const formatMegabytes = (bytes: number): string =>
	withUnit(formatNumber(bytes / BYTES_A_MEGABYTE, bytes < 10 * BYTES_A_MEGABYTE ? 1 : 0), 'MB');

/**
 * Decimals worth showing beside an error: down to the error's first digit, to its second when the first is a 1.
 *
 * @param error in the unit shown; 0 or `NaN` is an unknown error
 * @param most decimals of the metric
 */
export function decimalsWithin(error: number, most: number): number {
	if (!(error > 0)) return most;
	const place = Math.floor(Math.log10(error));
	const leading = error / 10 ** place;
	return Math.min(most, Math.max(0, leading < 2 ? 1 - place : -place));
}

/**
 * A stored metric value as shown, without its unit: 0.2374 s of contact -> "237".
 *
 * @param error its ±, in the stored unit: decimals that it makes meaningless are left out
 */
export function formatMetric(name: MetricName, value: number | null, error = 0): string {
	if (value === null || !Number.isFinite(value)) return NO_VALUE;
	const scale = shownScale(name);
	return formatNumber(value * scale, decimalsWithin(error * scale, METRICS[name].decimals));
}

/** Shown value = stored value x this, in the unit of the metric's words. */
export const shownScale = (name: MetricName): number =>
	METRICS[name].family === 'speed' ? 1 / METRES_PER_SECOND[evenUnit()] : METRICS[name].scale;

/** The ± of a statistic as shown, without its unit; empty when there is none. */
export function formatPlusMinus(
	name: MetricName,
	statistic: Pick<Statistic, 'plusMinus'> | null
): string {
	if (statistic === null || !Number.isFinite(statistic.plusMinus)) return '';
	return PLUS_MINUS + formatMetric(name, statistic.plusMinus, statistic.plusMinus);
}

/** Unit after a number: a degree sign follows directly, everything else after a space. */
export function withUnit(text: string, unit: string): string {
	if (text === NO_VALUE || unit === '') return text;
	return unit.startsWith('\u00b0') ? text + unit : `${text}\u00a0${unit}`;
}

/** "237 ms", "−20.4°", or a dash. */
export const formatMetricWithUnit = (name: MetricName, value: number | null, error = 0): string =>
	withUnit(formatMetric(name, value, error), words.metrics[name].unit);

/** Seconds as "1:07.3" from a minute on, else "7.30 s". */
export function formatTime(seconds: number): string {
	if (seconds < 60) return `${formatNumber(seconds, 2)}\u00a0s`;
	const minutes = Math.floor(seconds / 60);
	return `${minutes}:${formatNumber(seconds - minutes * 60, 1).padStart(4, '0')}`;
}

/** A duration to wait, whole seconds or minutes: "12 s", "3 min". */
export function formatWait(seconds: number): string {
	const whole = Math.max(1, Math.round(seconds));
	return whole < 90 ? `${whole}\u00a0s` : `${Math.round(whole / 60)}\u00a0min`;
}

/** "15 to 30 s", as round as one remembers it; "40 s to 2 min"; one duration where both are the same. */
export function formatWaitBetween(least: number, most: number): string {
	const [from, to] = [roundWait(least), roundWait(most)].map(formatWait) as [string, string];
	if (from === to) return to;
	const [number, unit] = from.split('\u00a0');
	return words.numbers.fromTo(to.endsWith(unit!) ? number! : from, to);
}

/** To a second up to ten of them, then to five. */
const roundWait = (seconds: number): number =>
	seconds < 10 || seconds >= 90 ? seconds : 5 * Math.round(seconds / 5);

/** "52.1° (±5.0°)": a value never appears without its margin. */
export function withMargin(
	name: MetricName,
	{ mean, plusMinus }: Pick<Statistic, 'mean' | 'plusMinus'>
): string {
	const margin = formatMetricWithUnit(name, plusMinus, plusMinus);
	return `${formatMetricWithUnit(name, mean, plusMinus)} (${PLUS_MINUS}${margin})`;
}

/**
 * A value and its margin to stand beside each other, the unit once: "164.5" and "±0.7 steps/min", but "20°" and "±5°".
 */
export function valueAndMargin(
	name: MetricName,
	value: number,
	error: number
): readonly [value: string, margin: string] {
	const isDegrees = words.metrics[name].unit.startsWith('\u00b0');
	const shown = isDegrees ? formatMetricWithUnit : formatMetric;
	return [shown(name, value, error), `${PLUS_MINUS}${formatMetricWithUnit(name, error, error)}`];
}

/** A text without soft hyphens: for files, which are searched and read elsewhere. */
export const unhyphenated = (text: string): string => text.replaceAll('\u00ad', '');

/** A day as the language writes it: "24 Nov 2026". */
export const formatDay = (millisecondsSince1970: number): string =>
	new Intl.DateTimeFormat(words.dates, { dateStyle: 'medium' }).format(millisecondsSince1970);

/** A day of a year that is known: "24 Nov". */
export const formatShortDay = (millisecondsSince1970: number): string =>
	new Intl.DateTimeFormat(words.dates, { day: 'numeric', month: 'short' }).format(
		millisecondsSince1970
	);

/** "Nov 2026". */
export const formatMonth = (millisecondsSince1970: number): string =>
	new Intl.DateTimeFormat(words.dates, { month: 'short', year: 'numeric' }).format(
		millisecondsSince1970
	);

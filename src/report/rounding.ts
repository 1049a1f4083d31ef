import type { MeanAndSd } from '../core/model/comparison';

/**
 * Decimals kept in files: far below any measurement error, and a tenth of the size of full doubles.
 * Seconds to 10 microseconds, pixels to a hundredth, degrees and scores to a thousandth.
 */
const decimals =
	(count: number) =>
	(value: number): number =>
		Number(value.toFixed(count));

export const roundTime = decimals(5);
export const roundPixel = decimals(2);
export const roundDegrees = decimals(3);
export const roundScore = decimals(3);

/** A place in the picture. */
export const roundPlace = ({ x, y }: { readonly x: number; readonly y: number }) => ({
	x: roundPixel(x),
	y: roundPixel(y)
});

/** Metrics of any unit, to six significant digits. */
export const roundMetric = (value: number): number => Number(value.toPrecision(6));

export const roundPair = ([low, high]: readonly [number, number]): [number, number] => [
	roundMetric(low),
	roundMetric(high)
];

export const roundMeanAndSd = ({ mean, sd }: MeanAndSd) => ({
	mean: roundMetric(mean),
	sd: roundMetric(sd)
});

/**
 * The figures of a sentence, each as {@link roundMetric} has it. One that is no number is left out: JSON has none, and
 * sentences do without.
 */
export const roundDetails = <Details extends object>(details: Details): Details =>
	Object.fromEntries(
		Object.entries(details).flatMap(([name, value]: [string, unknown]) => {
			if (typeof value !== 'number') return [[name, value]];
			return Number.isFinite(value) ? [[name, roundMetric(value)]] : [];
		})
	) as Details;

/** `change` where there is something to change. */
export const unlessNull = <In, Out>(value: In | null, change: (value: In) => Out): Out | null =>
	value === null ? null : change(value);

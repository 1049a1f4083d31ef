import type { Convolution } from '../../src/pose/tflite/layers';
import type { Scaling } from './tflite';

/** Values that a tensor takes, with 0 among them. */
export type Range = readonly [low: number, high: number];

/**
 * 256 steps over a range, so that 0 is one of them exactly (the borders of a picture are padded with it). Scales are
 * 32-bit floats in the file, and are rounded here so that all that follows from them agrees with it.
 */
export function scalingOf([low, high]: Range): { scale: number; zeroPoint: number } {
	const [from, to] = [Math.min(0, low), Math.max(0, high)];
	const scale = Math.fround((to - from) / 255);
	if (scale === 0) throw new Error('A tensor is 0 throughout.');
	const zeroPoint = Math.round(-128 - from / scale);
	return { scale, zeroPoint: Math.min(127, Math.max(-128, zeroPoint)) };
}

/** One scale for the whole tensor. */
export function tensorScaling(range: Range): Scaling {
	const { scale, zeroPoint } = scalingOf(range);
	return { scales: [scale], zeroPoint, dimension: 0 };
}

export interface QuantisedConvolution {
	readonly weights: Int8Array;
	readonly weightScaling: Scaling;
	/** In steps of input scale x weight scale. */
	readonly bias: Int32Array;
	readonly biasScaling: Scaling;
}

/** A channel whose bias would need more bits than this gets coarser weights. */
const BIAS_STEPS = 2 ** 30;
const SMALLEST_SCALE = 1e-9;

/**
 * Weights of a convolution in int8 with a scale for each output channel, without a zero point, as TFLite asks for
 * (Jacob et al. 2018, arXiv:1712.05877; Krishnamoorthi 2018, arXiv:1806.08342).
 *
 * @param bias of the floats, with everything that is added to it
 */
export function quantiseConvolution(
	layer: Convolution,
	inputScale: number,
	bias: ArrayLike<number>
): QuantisedConvolution {
	const channels = channelsOf(layer);
	const scales = channels.map((places, channel) => {
		const largest = places.reduce((most, i) => Math.max(most, Math.abs(layer.weights[i]!)), 0);
		const forBias = Math.abs(bias[channel]!) / (inputScale * BIAS_STEPS);
		return Math.fround(Math.max(largest / 127, forBias, SMALLEST_SCALE));
	});
	const weights = new Int8Array(layer.weights.length);
	channels.forEach((places, channel) => {
		for (const i of places) {
			const steps = Math.round(layer.weights[i]! / scales[channel]!);
			weights[i] = Math.min(127, Math.max(-127, steps));
		}
	});
	const biasScales = scales.map((scale) => Math.fround(inputScale * scale));
	return {
		weights,
		weightScaling: { scales, zeroPoint: 0, dimension: layer.kind === 'conv' ? 0 : 3 },
		bias: Int32Array.from(biasScales, (scale, channel) => Math.round(bias[channel]! / scale)),
		biasScaling: { scales: biasScales, zeroPoint: 0, dimension: 0 }
	};
}

/**
 * What rounding the weights adds to each output channel on average: the error of each weight x the mean of what it is
 * multiplied with (Nagel et al. 2019, arXiv:1906.04721, section 4.2, with means that were measured).
 *
 * @param means of the input's channels
 */
export function meanWeightError(
	layer: Convolution,
	{ weights, weightScaling }: QuantisedConvolution,
	means: ArrayLike<number>
): number[] {
	const inputs = layer.weightShape[3];
	return channelsOf(layer).map((places, channel) => {
		const scale = weightScaling.scales[channel]!;
		let sum = 0;
		for (const i of places) {
			const mean = means[layer.kind === 'conv' ? i % inputs : channel]!;
			sum += (weights[i]! * scale - layer.weights[i]!) * mean;
		}
		return sum;
	});
}

/** Sum of the weights of each output channel. */
export const weightSums = (layer: Convolution): number[] =>
	channelsOf(layer).map((places) => places.reduce((sum, i) => sum + layer.weights[i]!, 0));

/** Places of each output channel's weights. */
function channelsOf(layer: Convolution): number[][] {
	const count = layer.bias.length;
	const each = layer.weights.length / count;
	return Array.from({ length: count }, (_, channel) =>
		Array.from({ length: each }, (_, i) =>
			layer.kind === 'conv' ? channel * each + i : i * count + channel
		)
	);
}

/** The nearest number with so many significant digits; never -0, which JSON does not know. */
export const rounded = (value: number, digits: number): number =>
	Number(value.toPrecision(digits)) + 0;

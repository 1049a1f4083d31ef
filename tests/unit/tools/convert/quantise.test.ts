import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanErrors } from '../../../../tools/convert/correct-layers';
import type { Convolution } from '../../../../src/pose/tflite/layers';
import {
	meanWeightError,
	quantiseConvolution,
	rounded,
	scalingOf,
	weightSums
} from '../../../../tools/convert/quantise';

const range = fc
	.tuple(
		fc.double({ min: -3000, max: -1e-3, noNaN: true }),
		fc.double({ min: 1e-3, max: 3000, noNaN: true })
	)
	.map(([low, high]) => [low, high] as const);

describe('the scaling of a range', () => {
	it('holds 0 exactly, and every value of the range to half a step', () => {
		fc.assert(
			fc.property(range, fc.double({ min: 0, max: 1, noNaN: true }), ([low, high], share) => {
				const { scale, zeroPoint } = scalingOf([low, high]);
				expect(Number.isInteger(zeroPoint)).toBe(true);
				expect(zeroPoint).toBeGreaterThanOrEqual(-128);
				expect(zeroPoint).toBeLessThanOrEqual(127);
				const value = low + share * (high - low);
				const steps = Math.min(127, Math.max(-128, Math.round(value / scale) + zeroPoint));
				// The zero point is rounded, too: it may cost the range's end another half.
				expect(Math.abs((steps - zeroPoint) * scale - value)).toBeLessThanOrEqual(1.01 * scale);
			})
		);
	});

	it('of what ReLU6 leaves uses all steps', () => {
		expect(scalingOf([0, 6])).toEqual({ scale: Math.fround(6 / 255), zeroPoint: -128 });
	});

	it('takes 0 into a range that lacks it', () => {
		expect(scalingOf([2, 6])).toEqual(scalingOf([0, 6]));
		expect(scalingOf([-6, -2]).zeroPoint).toBe(127);
	});
});

describe.each(['conv', 'depthwise'] as const)('a quantised %s', (kind) => {
	it('has each weight to half a step, and uses the largest step in each channel', () => {
		fc.assert(
			fc.property(layerOf(kind), (layer) => {
				const { weights, weightScaling } = quantiseConvolution(layer, 0.02, layer.bias);
				for (const [i, weight] of layer.weights.entries()) {
					const scale = weightScaling.scales[channelOf(layer, i)]!;
					expect(Math.abs(weights[i]! * scale - weight)).toBeLessThanOrEqual(0.5001 * scale);
				}
				for (let channel = 0; channel < layer.bias.length; channel++) {
					const own = weights.filter((_, i) => channelOf(layer, i) === channel);
					expect(Math.max(...own.map(Math.abs))).toBe(127);
				}
			})
		);
	});

	it('has scales that follow the size of its weights', () => {
		fc.assert(
			fc.property(layerOf(kind), (layer) => {
				const twice = { ...layer, weights: layer.weights.map((weight) => 2 * weight) };
				const one = quantiseConvolution(layer, 0.02, layer.bias);
				const other = quantiseConvolution(twice, 0.02, layer.bias);
				expect(other.weights).toEqual(one.weights);
				expect(other.weightScaling.scales).toEqual(one.weightScaling.scales.map((s) => 2 * s));
			})
		);
	});

	it('adds to a channel what its mean error says, where the input stays at its mean', () => {
		fc.assert(
			fc.property(layerOf(kind), (layer) => {
				const quantised = quantiseConvolution(layer, 0.02, layer.bias);
				const means = Array.from({ length: layer.weightShape[3] }, (_, i) => 1 + i);
				const real = Float32Array.from(
					quantised.weights,
					(steps, i) => steps * quantised.weightScaling.scales[channelOf(layer, i)]!
				);
				const errors = meanWeightError(layer, quantised, means);
				const sums = applied({ ...layer, weights: real }, means);
				applied(layer, means).forEach((wanted, channel) =>
					expect(errors[channel]).toBeCloseTo(sums[channel]! - wanted, 4)
				);
			})
		);
	});

	it('sums the weights of each channel', () => {
		fc.assert(
			fc.property(layerOf(kind), (layer) => {
				const ones = Array.from({ length: layer.weightShape[3] }, () => 1);
				const sums = weightSums(layer);
				applied(layer, ones).forEach((sum, i) => expect(sums[i]).toBeCloseTo(sum, 4));
			})
		);
	});
});

describe('a bias', () => {
	it('is kept to half a step', () => {
		fc.assert(
			fc.property(layerOf('conv'), (layer) => {
				const { bias, biasScaling } = quantiseConvolution(layer, 0.02, layer.bias);
				layer.bias.forEach((value, channel) => {
					const scale = biasScaling.scales[channel]!;
					expect(Math.abs(bias[channel]! * scale - value)).toBeLessThanOrEqual(0.5001 * scale);
				});
			})
		);
	});

	it('fits into 32 bits in a channel whose weights are nearly 0', () => {
		const dead = { ...oneByOne, weights: Float32Array.of(1e-30), bias: Float32Array.of(5) };
		const { bias, biasScaling } = quantiseConvolution(dead, 0.02, dead.bias);
		expect(Math.abs(bias[0]!)).toBeLessThan(2 ** 31 - 1);
		expect(bias[0]! * biasScaling.scales[0]!).toBeCloseTo(5, 5);
	});
});

describe('mean errors of a layer', () => {
	const steps = [Int8Array.of(10, 20, 30, 40)];

	it('are what each channel is more than the floats', () => {
		const floats = [Float32Array.of(1, 2, 3, 4)];
		expect(meanErrors({ activation: 'NONE', shape: [1, 2, 2] }, 0.1, 0, floats, steps)).toEqual(
			[0, 0].map((zero) => expect.closeTo(zero, 6) as number)
		);
		expect(meanErrors({ activation: 'NONE', shape: [1, 2, 2] }, 0.1, -10, floats, steps)).toEqual(
			[1, 1].map((one) => expect.closeTo(one, 6) as number)
		);
	});

	it('leave out where the floats were clipped, which no bias changes', () => {
		const floats = [Float32Array.of(0, 2, 2.5, 6)];
		expect(meanErrors({ activation: 'RELU6', shape: [1, 2, 2] }, 0.1, 0, floats, steps)).toEqual([
			expect.closeTo(0.5, 6),
			expect.closeTo(0, 6)
		]);
	});

	it('are 0 in a channel that is clipped throughout', () => {
		const floats = [Float32Array.of(0, 0, 0, 0)];
		expect(meanErrors({ activation: 'RELU', shape: [1, 2, 2] }, 0.1, 0, floats, steps)).toEqual([
			0, 0
		]);
	});
});

it('a number keeps its significant digits, and is never -0', () => {
	expect(rounded(123.456, 3)).toBe(123);
	expect(rounded(-0.00123456, 3)).toBe(-0.00123);
	expect(rounded(-0, 3)).toBe(0);
});

const oneByOne: Convolution = {
	kind: 'conv',
	output: 'out',
	input: 'in',
	shape: [4, 4, 1],
	weights: Float32Array.of(1),
	weightShape: [1, 1, 1, 1],
	bias: Float32Array.of(0),
	stride: 1,
	padding: 'SAME',
	activation: 'NONE'
};

/** 3 x 2 taps, 4 input channels, 4 or 3 output channels; no channel without a weight of some size. */
function layerOf(kind: 'conv' | 'depthwise'): fc.Arbitrary<Convolution> {
	const weightShape = [kind === 'conv' ? 3 : 1, 3, 2, 4] as const;
	const count = weightShape.reduce<number>((product, side) => product * side, 1);
	const channels = kind === 'conv' ? 3 : 4;
	const sized = fc.double({ min: 0.01, max: 2, noNaN: true });
	const signed = fc.tuple(sized, fc.boolean()).map(([size, minus]) => (minus ? -size : size));
	return fc
		.record({
			weights: fc.array(signed, { minLength: count, maxLength: count }),
			bias: fc.array(signed, { minLength: channels, maxLength: channels })
		})
		.map(({ weights, bias }) => ({
			...oneByOne,
			kind,
			shape: [4, 4, channels],
			weightShape,
			weights: Float32Array.from(weights),
			bias: Float32Array.from(bias)
		}));
}

/** By the format: conv [output, row, column, input], depthwise [1, row, column, channel]. */
const channelOf = ({ kind, weights, bias }: Convolution, place: number): number =>
	kind === 'conv' ? Math.floor((place * bias.length) / weights.length) : place % bias.length;

/** What the taps make of inputs that are the same everywhere, without bias. */
function applied(layer: Convolution, inputs: readonly number[]): number[] {
	const sums = Array.from(layer.bias, () => 0);
	for (const [place, weight] of layer.weights.entries())
		sums[channelOf(layer, place)]! += weight * inputs[place % layer.weightShape[3]]!;
	return sums;
}

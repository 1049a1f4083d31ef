import { withScales } from './equalise';
import { convolution, floatLayer, floatTensor, type Piece } from './float-model';
import {
	INPUT,
	inputsOf,
	isBackbone,
	shapeOf,
	type Convolution,
	type Layer,
	type Network,
	type Shape
} from './network';
import {
	quantiseConvolution,
	rounded,
	tensorScaling,
	weightSums,
	type QuantisedConvolution,
	type Range
} from './quantise';
import type { Scaling, TensorSpec, TfliteSpec } from './tflite';

/** How one tensor of the backbone is quantised. */
export interface TensorQuantisation {
	readonly range: Range;
	/** What each channel is multiplied with, where that is not 1; the range is that of the product. */
	readonly channelScales?: readonly number[];
	/** Added to the bias of each channel of the convolution that makes it. */
	readonly biasChanges?: readonly number[];
}

/** By short name. */
export type Quantisation = Readonly<Record<string, TensorQuantisation>>;

/**
 * What the graph makes of a byte before the first convolution: byte x this - 1. The constant is stored as a 16-bit
 * float, which is not quite 2 / 255.
 */
export interface ByteScale {
	readonly scale: number;
	readonly offset: number;
}

/**
 * The picture as int8 is byte - 128, so that no value has to be calculated. 0 of the network lies between two of them:
 * the nearer is the zero point, and the rest is in the first convolution's bias.
 */
const INPUT_ZERO_POINT = -1;

/**
 * A network, see {@link scaledFor}, with its backbone in int8: all that takes time. Its pyramid and heads stay floats, because their depthwise
 * convolutions span thousands without an activation: in int8 they alone make three quarters of the error.
 */
export function int8Model(
	network: Network,
	quantisation: Quantisation,
	byteScale: ByteScale,
	description: string
): TfliteSpec {
	const scalings = scalingsOf(network, quantisation, byteScale);
	const pieces: Piece[] = [];
	const opened = new Set<string>();
	const asFloat = (name: string): string => {
		if (!isBackbone(name)) return name;
		const output = `${name}/float`;
		if (opened.has(name)) return output;
		opened.add(name);
		pieces.push({
			tensors: [floatTensor(output, shapeOf(network, name))],
			operators: [{ code: 'DEQUANTIZE', version: 2, inputs: [name], output }]
		});
		return output;
	};
	for (const layer of network.layers) {
		if (!isBackbone(layer.output)) {
			const floats = inputsOf(layer).map(asFloat);
			pieces.push(floatLayer(withInputs(layer, floats)));
		} else if (layer.kind === 'resize') {
			throw new Error(`${layer.output} would need equal scales.`);
		} else if (layer.kind === 'add') {
			pieces.push({
				tensors: [int8Tensor(layer.output, layer.shape, scalings)],
				operators: [{ code: 'ADD', version: 2, inputs: layer.inputs, output: layer.output }]
			});
		} else pieces.push(int8Convolution(layer, quantisation, scalings, byteScale));
	}
	const { inputs, outputs } = network;
	return {
		description,
		tensors: [
			...inputs.map(({ name, shape }) => int8Tensor(name, shape, scalings)),
			...pieces.flatMap(({ tensors }) => tensors)
		],
		operators: pieces.flatMap(({ operators }) => operators),
		inputs: inputs.map(({ name }) => name),
		outputs
	};
}

/** The scalings of the picture and of the backbone's tensors. */
export function scalingsOf(
	{ inputs, layers }: Network,
	quantisation: Quantisation,
	byteScale: ByteScale
): ReadonlyMap<string, Scaling> {
	const picture = { scales: [byteScale.scale], zeroPoint: INPUT_ZERO_POINT, dimension: 0 };
	const names = [...inputs.map(({ name }) => name), ...layers.map(({ output }) => output)];
	return new Map<string, Scaling>([
		[INPUT, picture],
		...names
			.filter(isBackbone)
			.map((name) => [name, tensorScaling(entryOf(quantisation, name).range)] as const)
	]);
}

function entryOf(quantisation: Quantisation, name: string): TensorQuantisation {
	const entry = quantisation[name];
	if (!entry) throw new Error(`Nothing was measured of ${name}.`);
	return entry;
}

/** Significant digits of a change that are kept, in the file and in the next step. */
const BIAS_DIGITS = 3;

/** Takes an error off the bias of each channel. */
export const withBiasError = (
	entry: TensorQuantisation,
	errors: readonly number[]
): TensorQuantisation => ({
	...entry,
	biasChanges: errors.map((error, i) => rounded((entry.biasChanges?.[i] ?? 0) - error, BIAS_DIGITS))
});

/** A network whose tensors have the scales that go with their ranges. */
export const scaledFor = (network: Network, quantisation: Quantisation): Network =>
	withScales(
		network,
		new Map(
			Object.entries(quantisation).flatMap(([name, { channelScales }]) =>
				channelScales ? [[name, channelScales] as const] : []
			)
		)
	);

/** A convolution as it goes into the file. */
export function quantisedLayer(
	layer: Convolution,
	quantisation: Quantisation,
	scalings: ReadonlyMap<string, Scaling>,
	{ scale, offset }: ByteScale
): QuantisedConvolution {
	const { biasChanges } = entryOf(quantisation, layer.output);
	const input = scalings.get(layer.input)!;
	// Only the picture has a zero point that is not quite 0.
	const shift = layer.input === INPUT ? offset - scale * (-128 - input.zeroPoint) : 0;
	const sums = shift === 0 ? null : weightSums(layer);
	const bias = Array.from(
		layer.bias,
		(value, channel) => value + (biasChanges?.[channel] ?? 0) + (sums ? shift * sums[channel]! : 0)
	);
	return quantiseConvolution(layer, input.scales[0]!, bias);
}

function int8Convolution(
	layer: Convolution,
	quantisation: Quantisation,
	scalings: ReadonlyMap<string, Scaling>,
	byteScale: ByteScale
): Piece {
	const quantised = quantisedLayer(layer, quantisation, scalings, byteScale);
	const [weights, bias] = [`${layer.output}/weights`, `${layer.output}/bias`];
	return {
		tensors: [
			{
				name: weights,
				shape: layer.weightShape,
				type: 'INT8',
				data: quantised.weights,
				scaling: quantised.weightScaling
			},
			{
				name: bias,
				shape: [layer.bias.length],
				type: 'INT32',
				data: quantised.bias,
				scaling: quantised.biasScaling
			},
			int8Tensor(layer.output, layer.shape, scalings)
		],
		operators: [convolution(layer, 3, [layer.input, weights, bias])]
	};
}

const int8Tensor = (
	name: string,
	shape: Shape,
	scalings: ReadonlyMap<string, Scaling>
): TensorSpec => ({ name, shape: [1, ...shape], type: 'INT8', scaling: scalings.get(name)! });

function withInputs(layer: Layer, inputs: readonly string[]): Layer {
	if (layer.kind === 'add') return { ...layer, inputs: [inputs[0]!, inputs[1]!] };
	return { ...layer, input: inputs[0]! };
}

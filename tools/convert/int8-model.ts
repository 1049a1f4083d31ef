import { withScales } from './equalise';
import { convolution, floatLayer, floatTensor, withBorder, type Piece } from './float-model';
import {
	inputsOf,
	shapeOf,
	type Convolution,
	type Layer,
	type Shape
} from '../../src/pose/tflite/layers';
import { isBackbone, type Network } from './network';
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

/** What the graph makes of a byte before the first convolution: byte x scale + offset. */
export interface ByteScale {
	/** The tensor it makes. */
	readonly tensor: string;
	readonly scale: number;
	readonly offset: number;
	/**
	 * Of the picture as int8, which is byte - 128, so that no value has to be calculated. Where 0 of the network lies
	 * between two of them this is one, and the rest is in the first convolution's bias.
	 */
	readonly zeroPoint: number;
}

/**
 * A network, see {@link scaledFor}, with its backbone in int8: all that takes time. Its pyramid and heads stay floats,
 * because their depthwise convolutions span thousands without an activation: in int8 they alone make three quarters of
 * the error. So do layers of the backbone that are named for it, and sums where the network says so.
 */
export function int8Model(
	network: Network,
	quantisation: Quantisation,
	byteScale: ByteScale,
	description: string
): TfliteSpec {
	const scalings = scalingsOf(network, quantisation, byteScale);
	const pieces: Piece[] = [];
	const made = new Set(network.inputs.map(({ name }) => name));
	/** Tensors with a scaling are int8, and floats beside that where something takes them so. */
	const nameOf = (name: string, type: 'FLOAT32' | 'INT8'): string =>
		type === 'FLOAT32' && scalings.has(name) ? `${name}/float` : name;
	/** The name of a tensor in floats or int8; it is converted where it was made as the other only. */
	const named = (name: string, shape: Shape, type: 'FLOAT32' | 'INT8'): string => {
		const own = nameOf(name, type);
		if (made.has(own)) return own;
		made.add(own);
		const [code, version, from] =
			type === 'INT8'
				? (['QUANTIZE', 1, 'FLOAT32'] as const)
				: (['DEQUANTIZE', 2, 'INT8'] as const);
		pieces.push({
			tensors: [
				type === 'INT8' ? int8Tensor(own, shape, scalings.get(name)!) : floatTensor(own, shape)
			],
			operators: [{ code, version, inputs: [nameOf(name, from)], output: own }]
		});
		return own;
	};
	for (const layer of network.layers) {
		const type = isFloat(layer, network) ? 'FLOAT32' : 'INT8';
		const inputs = inputsOf(layer).map((name) => named(name, shapeOf(network, name), type));
		const output = nameOf(layer.output, type);
		made.add(output);
		const renamed = { ...withInputs(layer, inputs), output };
		if (type === 'FLOAT32') pieces.push(floatLayer(renamed));
		else if (layer.kind === 'resize') throw new Error(`${layer.output} would need equal scales.`);
		else if (layer.kind === 'add')
			pieces.push({
				tensors: [int8Tensor(output, layer.shape, scalings.get(output)!)],
				operators: [{ code: 'ADD', version: 2, inputs, output }]
			});
		else pieces.push(int8Convolution(layer, quantisation, scalings, byteScale));
	}
	const { inputs } = network;
	const outputs = network.outputs.map((name) =>
		scalings.has(name) ? named(name, shapeOf(network, name), 'INT8') : name
	);
	return {
		description,
		tensors: [
			...inputs.map(({ name, shape }) => int8Tensor(name, shape, scalings.get(name)!)),
			...pieces.flatMap(({ tensors }) => tensors)
		],
		operators: pieces.flatMap(({ operators }) => operators),
		inputs: inputs.map(({ name }) => name),
		outputs
	};
}

/** Whether a layer runs in floats. */
export const isFloat = (
	{ kind, output }: Layer,
	{ floatLayers = [], floatSums }: Network
): boolean =>
	!isBackbone(output) || floatLayers.includes(output) || (kind === 'add' && !!floatSums);

/** The scalings of the picture and of the backbone's tensors. */
export function scalingsOf(
	{ inputs, layers }: Network,
	quantisation: Quantisation,
	byteScale: ByteScale
): ReadonlyMap<string, Scaling> {
	const { tensor, scale, zeroPoint } = byteScale;
	const picture = { scales: [scale], zeroPoint, dimension: 0 };
	const names = [...inputs.map(({ name }) => name), ...layers.map(({ output }) => output)];
	return new Map<string, Scaling>([
		[tensor, picture],
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
	{ tensor, scale, offset, zeroPoint }: ByteScale
): QuantisedConvolution {
	const { biasChanges } = entryOf(quantisation, layer.output);
	const input = scalings.get(layer.input)!;
	// Only the picture has a zero point that is not quite 0.
	const shift = layer.input === tensor ? offset - scale * (-128 - zeroPoint) : 0;
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
	const scaling = scalings.get(layer.input)!;
	const { input, border } = withBorder(layer, 2, (name, shape) => int8Tensor(name, shape, scaling));
	return {
		tensors: [
			...border.tensors,
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
			int8Tensor(layer.output, layer.shape, scalings.get(layer.output)!)
		],
		operators: [...border.operators, convolution(layer, 3, [input, weights, bias])]
	};
}

const int8Tensor = (name: string, shape: Shape, scaling: Scaling): TensorSpec => ({
	name,
	shape: [1, ...shape],
	type: 'INT8',
	scaling
});

function withInputs(layer: Layer, inputs: readonly string[]): Layer {
	if (layer.kind === 'add') return { ...layer, inputs: [inputs[0]!, inputs[1]!] };
	return { ...layer, input: inputs[0]! };
}

import type { Convolution, Layer, Shape } from '../../src/pose/tflite/layers';
import type { Network } from './network';
import type { OperatorSpec, TensorSpec, TfliteSpec } from './tflite';

/** A part of a .tflite model: operators, and the tensors that come with them. */
export interface Piece {
	readonly tensors: readonly TensorSpec[];
	readonly operators: readonly OperatorSpec[];
}

/** A network of floats as a .tflite model. */
export function floatModel(network: Network, description: string): TfliteSpec {
	const pieces = network.layers.map(floatLayer);
	return {
		description,
		tensors: [
			...network.inputs.map(({ name, shape }) => floatTensor(name, shape)),
			...pieces.flatMap(({ tensors }) => tensors)
		],
		operators: pieces.flatMap(({ operators }) => operators),
		inputs: network.inputs.map(({ name }) => name),
		outputs: network.outputs
	};
}

/** One that is calculated, or given. */
export const floatTensor = (name: string, shape: Shape): TensorSpec => ({
	name,
	shape: [1, ...shape],
	type: 'FLOAT32'
});

/** Constants, the operator and its output. */
export function floatLayer(layer: Layer): Piece {
	const { output } = layer;
	const made = floatTensor(output, layer.shape);
	switch (layer.kind) {
		case 'conv':
		case 'depthwise': {
			const [weights, bias] = [`${output}/weights`, `${output}/bias`];
			const { input, border } = withBorder(layer, 1, floatTensor);
			return {
				tensors: [
					...border.tensors,
					{ name: weights, shape: layer.weightShape, type: 'FLOAT32', data: layer.weights },
					{ name: bias, shape: [layer.bias.length], type: 'FLOAT32', data: layer.bias },
					made
				],
				operators: [...border.operators, convolution(layer, 1, [input, weights, bias])]
			};
		}
		case 'add':
			return {
				tensors: [made],
				operators: [{ code: 'ADD', version: 1, inputs: layer.inputs, output }]
			};
		case 'resize': {
			const size = `${output}/size`;
			const data = Int32Array.from(layer.shape.slice(0, 2));
			return {
				tensors: [{ name: size, shape: [2], type: 'INT32', data }, made],
				operators: [{ code: 'RESIZE_BILINEAR', version: 3, inputs: [layer.input, size], output }]
			};
		}
	}
}

/**
 * What puts zeros around a convolution's input, where it asks for them, and the name of what it then takes.
 *
 * @param version of the operator: 1 for floats, 2 for int8
 * @param tensor makes the widened input, whose type and scaling are those of the input
 */
export function withBorder(
	layer: Convolution,
	version: number,
	tensor: (name: string, shape: Shape) => TensorSpec
): { readonly input: string; readonly border: Piece } {
	const { border, output, shape, stride, weightShape } = layer;
	if (!border) return { input: layer.input, border: { tensors: [], operators: [] } };
	const [input, widths] = [`${output}/widened`, `${output}/border`];
	const side = (length: number, kernelLength: number) => (length - 1) * stride + kernelLength;
	const widened = [
		side(shape[0], weightShape[1]),
		side(shape[1], weightShape[2]),
		weightShape[3]
	] as const;
	const data = Int32Array.of(0, 0, border, border, border, border, 0, 0);
	return {
		input,
		border: {
			tensors: [{ name: widths, shape: [4, 2], type: 'INT32', data }, tensor(input, widened)],
			operators: [{ code: 'PAD', version, inputs: [layer.input, widths], output: input }]
		}
	};
}

/** @param version of the operator: 1 for floats, 3 for int8 with a scale for each channel */
export const convolution = (
	layer: Convolution,
	version: number,
	inputs: readonly string[]
): OperatorSpec => ({
	code: layer.kind === 'conv' ? 'CONV_2D' : 'DEPTHWISE_CONV_2D',
	version,
	inputs,
	output: layer.output,
	options: { padding: layer.padding, stride: layer.stride, activation: layer.activation }
});

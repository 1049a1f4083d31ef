import type { Convolution, Layer, Network, Shape } from './network';
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
			return {
				tensors: [
					{ name: weights, shape: layer.weightShape, type: 'FLOAT32', data: layer.weights },
					{ name: bias, shape: [layer.bias.length], type: 'FLOAT32', data: layer.bias },
					made
				],
				operators: [convolution(layer, 1, [layer.input, weights, bias])]
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

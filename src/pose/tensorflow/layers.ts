import {
	add,
	fused,
	image,
	pad,
	tensor1d,
	tensor4d,
	tidy,
	transpose,
	type Tensor1D,
	type Tensor4D
} from '@tensorflow/tfjs-core';
import { inputsOf, type Activation, type Convolution, type Network } from '../tflite/layers';

const ACTIVATIONS = { NONE: 'linear', RELU: 'relu', RELU6: 'relu6' } as const satisfies Record<
	Activation,
	string
>;

/** Layers of a network, run one after the other on the current TensorFlow backend. */
export class LayersOnTensorFlow {
	readonly #constants = new Map<Convolution, { filter: Tensor4D; bias: Tensor1D }>();
	/** Layer after which a tensor is no longer needed; outputs have none. */
	readonly #lastUse = new Map<string, number>();

	constructor(readonly network: Network) {
		network.layers.forEach((layer, i) => {
			if ('weights' in layer) this.#constants.set(layer, constantsOf(layer));
			for (const name of inputsOf(layer)) this.#lastUse.set(name, i);
		});
		for (const name of network.outputs) this.#lastUse.delete(name);
	}

	/**
	 * @param picture [1, rows, columns, channels]; the caller disposes of it
	 * @returns the outputs; the caller disposes of them
	 */
	run(picture: Tensor4D): Tensor4D[] {
		const { inputs, layers, outputs } = this.network;
		const made = new Map<string, Tensor4D>([[inputs[0]!.name, picture]]);
		layers.forEach((layer, i) => {
			const taken = inputsOf(layer).map((name) => made.get(name)!);
			made.set(
				layer.output,
				tidy(() => this.#apply(layer, taken))
			);
			for (const name of new Set(inputsOf(layer)))
				if (this.#lastUse.get(name) === i && made.get(name) !== picture) made.get(name)!.dispose();
		});
		return outputs.map((name) => made.get(name)!);
	}

	dispose(): void {
		for (const { filter, bias } of this.#constants.values()) {
			filter.dispose();
			bias.dispose();
		}
	}

	#apply(layer: Network['layers'][number], [input, other]: readonly Tensor4D[]): Tensor4D {
		if (layer.kind === 'add') return add(input!, other!);
		if (layer.kind === 'resize')
			return image.resizeBilinear(input!, [layer.shape[0], layer.shape[1]], false, true);
		const { border = 0, stride, padding, activation } = layer;
		const sides: [number, number] = [border, border];
		const x = border ? pad(input!, [[0, 0], sides, sides, [0, 0]]) : input!;
		const convolution = {
			x,
			...this.#constants.get(layer)!,
			strides: stride,
			pad: padding === 'SAME' ? ('same' as const) : ('valid' as const),
			activation: ACTIVATIONS[activation]
		};
		return layer.kind === 'conv' ? fused.conv2d(convolution) : fused.depthwiseConv2d(convolution);
	}
}

/** TensorFlow wants the output channel last. */
function constantsOf({ kind, weights, weightShape, bias }: Convolution) {
	const [outputs, rows, columns, inputs] = weightShape;
	const filter = tidy(() =>
		kind === 'conv'
			? transpose(tensor4d(weights, [outputs, rows, columns, inputs]), [1, 2, 3, 0])
			: tensor4d(weights, [rows, columns, inputs, 1])
	);
	return { filter, bias: tensor1d(bias) };
}

/** What is done to each value that a convolution makes. */
export type Activation = 'NONE' | 'RELU' | 'RELU6';
/** [rows, columns, channels]; pictures go through the network one at a time. */
export type Shape = readonly [number, number, number];

interface Output {
	/** Name of the tensor it makes. */
	readonly output: string;
	readonly shape: Shape;
}

/** A convolution, with its bias and activation. */
export interface Convolution extends Output {
	readonly kind: 'conv' | 'depthwise';
	readonly input: string;
	/** As TFLite wants them: [output, row, column, input]; depthwise [1, row, column, channel]. */
	readonly weights: Float32Array;
	readonly weightShape: readonly [number, number, number, number];
	/** One for each channel of the output; zeros where the graph has none. */
	readonly bias: Float32Array;
	readonly stride: number;
	readonly padding: 'SAME' | 'VALID';
	/** Rows and columns of zeros that are put around the input before; none where absent. */
	readonly border?: number;
	readonly activation: Activation;
}

export interface Addition extends Output {
	readonly kind: 'add';
	readonly inputs: readonly [string, string];
}

/** Bilinear, with half-pixel centres. */
export interface Resizing extends Output {
	readonly kind: 'resize';
	readonly input: string;
}

export type Layer = Convolution | Addition | Resizing;

export interface NetworkInput {
	readonly name: string;
	readonly shape: Shape;
}

/** A part of a pose network: layers in the order in which they can run. */
export interface Network {
	readonly inputs: readonly NetworkInput[];
	readonly layers: readonly Layer[];
	/** Tensors that are answers. */
	readonly outputs: readonly string[];
}

/** Of a tensor of the network. */
export function shapeOf({ inputs, layers }: Network, name: string): Shape {
	const found =
		layers.find(({ output }) => output === name) ?? inputs.find((input) => input.name === name);
	if (!found) throw new Error(`The network has no tensor ${name}.`);
	return found.shape;
}

/** Names of the tensors that a layer takes. */
export const inputsOf = (layer: Layer): readonly string[] =>
	layer.kind === 'add' ? layer.inputs : [layer.input];

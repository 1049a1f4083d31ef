import {
	inputsOf,
	shapeOf,
	type Activation,
	type Convolution,
	type Layer,
	type Network as NetworkLayers,
	type Shape
} from '../../src/pose/tflite/layers';
import type { OpenedNode, TfjsGraph } from './tfjs-graph';

/** A network, and what of it is converted in another way than usual. */
export interface Network extends NetworkLayers {
	/** Layers of the backbone that lose too much in int8. */
	readonly floatLayers?: readonly string[];
	/** Whether the sums of the backbone are formed in floats, so that rounding does not add up from block to block. */
	readonly floatSums?: boolean;
}

const ROOT = 'StatefulPartitionedCall/';
const FEATURES = `${ROOT}center_net_mobile_net_v2fpn_feature_extractor/model_1/`;
/** What the first convolution takes: the picture's bytes, scaled. */
export const INPUT = 'sub_1';
/** Heatmap logits, centre logits, and the feature map from which the other two heads are computed where needed. */
export const OUTPUTS = [
	'kpt_heatmap_0/conv2d_5/BiasAdd',
	'center_0/conv2d_4/BiasAdd',
	're_lu_2/Relu'
];

/** Whether a tensor belongs to the MobileNet at the beginning; the others are of the pyramid and the heads. */
export const isBackbone = (name: string): boolean => name.startsWith('model/');

/** Names without what all of them begin with. */
export function shortName(name: string): string {
	const prefix = [FEATURES, ROOT].find((each) => name.startsWith(each)) ?? '';
	return name.slice(prefix.length);
}

/** The layers that lead from the picture to the answers. */
export function readNetwork(
	graph: TfjsGraph,
	inputSize: number,
	outputs: readonly string[] = OUTPUTS
): Network {
	const shapes = new Map<string, Shape>([[ROOT + INPUT, [inputSize, inputSize, 3]]]);
	const layers: Layer[] = [];
	const visit = (name: string): Shape => {
		const known = shapes.get(name);
		if (known) return known;
		const layer = readLayer(graph, name, visit);
		layers.push(layer);
		shapes.set(name, layer.shape);
		return layer.shape;
	};
	for (const output of outputs) visit(longName(graph, output));
	return { inputs: [{ name: INPUT, shape: [inputSize, inputSize, 3] }], layers, outputs };
}

/** Some layers of a network that have all their inputs from outside. */
export function layersAlone(network: Network, layers: readonly Layer[]): Network {
	const made = new Set(layers.map(({ output }) => output));
	const inputs = [...new Set(layers.flatMap(inputsOf))].filter((name) => !made.has(name));
	return {
		...network,
		inputs: inputs.map((name) => ({ name, shape: shapeOf(network, name) })),
		layers,
		outputs: [...made]
	};
}

/** The name in the graph of a tensor with this short one. */
export function longName(graph: TfjsGraph, short: string): string {
	const found = [FEATURES, ROOT].map((prefix) => prefix + short).find((name) => graph.has(name));
	if (found === undefined) throw new Error(`The graph has no ${short}.`);
	return found;
}

function readLayer(graph: TfjsGraph, name: string, visit: (name: string) => Shape): Layer {
	const node = graph.node(name);
	const shape = visit(node.input(0));
	const output = shortName(name);
	const input = shortName(node.input(0));
	switch (node.op) {
		case '_FusedConv2D':
		case 'FusedDepthwiseConv2dNative':
		case 'DepthwiseConv2dNative':
			return readConvolution(graph, node, { output, input, shape });
		case 'AddV2': {
			const other = visit(node.input(1));
			if (String(shape) !== String(other)) throw new Error(`${name} adds unlike tensors.`);
			return { kind: 'add', output, inputs: [input, shortName(node.input(1))], shape };
		}
		case 'ResizeBilinear': {
			const size = graph.constant(node.input(1)).values;
			if (!node.flag('half_pixel_centers') || node.flag('align_corners'))
				throw new Error(`${name} resizes in another way.`);
			return { kind: 'resize', output, input, shape: [size[0]!, size[1]!, shape[2]] };
		}
		default:
			throw new Error(`${name} is a ${node.op}, which is not converted.`);
	}
}

const ACTIVATIONS: Readonly<Record<string, Activation>> = {
	'': 'NONE',
	BiasAdd: 'NONE',
	'BiasAdd,Relu': 'RELU',
	'BiasAdd,Relu6': 'RELU6'
};

function readConvolution(
	graph: TfjsGraph,
	node: OpenedNode,
	{ output, input, shape }: { output: string; input: string; shape: Shape }
): Convolution {
	const fused = node.texts('fused_ops');
	const activation = ACTIVATIONS[fused.join()];
	const padding = node.text('padding');
	const [, stride, strideX] = node.integers('strides');
	if (activation === undefined || (padding !== 'SAME' && padding !== 'VALID'))
		throw new Error(`${output} is fused or padded in another way.`);
	if (stride === undefined || stride !== strideX || node.integers('dilations').some((d) => d !== 1))
		throw new Error(`${output} has unequal strides or is dilated.`);
	const kind = node.op === '_FusedConv2D' ? 'conv' : 'depthwise';
	const kernel = graph.constant(node.input(1));
	const [rows, columns, channels, outputs] = kernel.shape as [number, number, number, number];
	if (channels !== shape[2] || (kind === 'depthwise' && outputs !== 1))
		throw new Error(`${output} has a kernel of ${kernel.shape.join(' x ')}.`);
	const count = kind === 'conv' ? outputs : channels;
	const side = (length: number, kernelLength: number) =>
		Math.ceil((padding === 'SAME' ? length : length - kernelLength + 1) / stride);
	const values = graph.floats(node.input(1));
	return {
		kind,
		output,
		input,
		shape: [side(shape[0], rows), side(shape[1], columns), count],
		weights: kind === 'conv' ? outputFirst(values, outputs) : values,
		weightShape:
			kind === 'conv' ? [outputs, rows, columns, channels] : [1, rows, columns, channels],
		bias: fused.length > 0 ? graph.floats(node.input(2)) : new Float32Array(count),
		stride,
		padding,
		activation
	};
}

/** From the output channel last to the output channel first. */
export function outputFirst(values: Float32Array, outputs: number): Float32Array {
	const each = values.length / outputs;
	return values.map((_, i) => values[(i % each) * outputs + Math.floor(i / each)]!);
}

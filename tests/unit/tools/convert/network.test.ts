import { describe, expect, it } from 'vitest';
import { MOVENET_NAMES, openMoveNet } from '../../../../tools/convert/files';
import { inputsOf, shapeOf } from '../../../../src/pose/tflite/layers';
import {
	isBackbone,
	layersAlone,
	outputFirst,
	readNetwork,
	shortName
} from '../../../../tools/convert/network';
import { fromFloat16 } from '../../../../src/pose/tflite/float16';
import { TfjsGraph } from '../../../../tools/convert/tfjs-graph';

describe('a 16-bit float', () => {
	it('is read in every kind there is', () => {
		expect([0x3c00, 0xc000, 0x3555, 0x7bff, 0x0001, 0x8400].map(fromFloat16)).toEqual([
			1,
			-2,
			1365 / 4096,
			65504,
			2 ** -24,
			-(2 ** -14)
		]);
		expect([0x7c00, 0xfc00, 0x7e00].map(fromFloat16)).toEqual([Infinity, -Infinity, NaN]);
	});

	it('grows with its bits', () => {
		for (let bits = 1; bits <= 0x7c00; bits++)
			expect(fromFloat16(bits)).toBeGreaterThan(fromFloat16(bits - 1));
	});
});

describe.each(MOVENET_NAMES)('the network of %s', (name) => {
	const { network, inputSize } = openMoveNet(name);

	it('has every tensor made before it is taken', () => {
		const made = new Set(network.inputs.map((input) => input.name));
		for (const layer of network.layers) {
			for (const input of inputsOf(layer)) expect(made).toContain(input);
			made.add(layer.output);
		}
		for (const output of network.outputs) expect(made).toContain(output);
	});

	it('has the answers of a map with a quarter of the picture’s rows', () => {
		const side = inputSize / 4;
		expect(network.outputs.map((output) => shapeOf(network, output))).toEqual([
			[side, side, 17],
			[side, side, 1],
			[side, side, 24]
		]);
	});

	it('is MobileNet V2 with a pyramid and two heads, without what is calculated elsewhere', () => {
		const count = (wanted: string) => network.layers.filter(({ kind }) => kind === wanted).length;
		expect(['conv', 'depthwise', 'add', 'resize'].map(count)).toEqual([46, 22, 13, 3]);
		expect(network.layers.filter(({ output }) => isBackbone(output))).toHaveLength(62);
		expect(network.layers.some(({ output }) => /regress|offset/.test(output))).toBe(false);
	});

	it('alone, a layer has its inputs from outside', () => {
		const sum = network.layers.find(({ kind }) => kind === 'add')!;
		const alone = layersAlone(network, [sum]);
		expect(alone.inputs.map((input) => input.name)).toEqual(inputsOf(sum));
		expect(alone.outputs).toEqual([sum.output]);
	});
});

describe('reading a graph', () => {
	it('takes a convolution with its kernel output first, and its size from stride and padding', () => {
		const { layers } = readNetwork(smallGraph('_FusedConv2D'), 5, ['made']);
		expect(layers).toMatchObject([
			{
				kind: 'conv',
				input: 'sub_1',
				output: 'made',
				shape: [3, 3, 2],
				weightShape: [2, 1, 1, 3],
				activation: 'RELU6',
				stride: 2
			}
		]);
		const [conv] = layers;
		expect(conv).toHaveProperty('weights', Float32Array.of(1, 3, 5, 2, 4, 6));
		expect(conv).toHaveProperty('bias', Float32Array.of(7, 8));
	});

	it('refuses what it cannot convert', () => {
		expect(() => readNetwork(smallGraph('MaxPool'), 5, ['made'])).toThrow('MaxPool');
		expect(() => readNetwork(smallGraph('_FusedConv2D'), 5, ['other'])).toThrow('other');
		expect(() => readNetwork(smallGraph('_FusedConv2D', 'Elu'), 5, ['made'])).toThrow('fused');
	});

	it('notices weights that are not all there, or more than that', () => {
		const model = smallModel('_FusedConv2D', 'Relu6');
		expect(() => new TfjsGraph(model, new Uint8Array(30))).toThrow('more');
		expect(() => new TfjsGraph(model, new Uint8Array(10))).toThrow();
	});

	it('leaves out what all names begin with', () => {
		expect(shortName('StatefulPartitionedCall/center_0/x')).toBe('center_0/x');
		expect(shortName('other/x')).toBe('other/x');
	});
});

it('a kernel with its outputs first is the same kernel', () => {
	expect(outputFirst(Float32Array.of(1, 2, 3, 4, 5, 6), 2)).toEqual(
		Float32Array.of(1, 3, 5, 2, 4, 6)
	);
});

/** One pointwise convolution from three channels to two. */
const smallGraph = (op: string, activation = 'Relu6'): TfjsGraph =>
	new TfjsGraph(
		smallModel(op, activation),
		new Uint8Array(Uint16Array.from([1, 2, 3, 4, 5, 6, 7, 8], float16Of).buffer)
	);

function smallModel(op: string, activation: string) {
	const text = (value: string) => Buffer.from(value).toString('base64');
	const weight = (name: string, shape: number[]) => ({
		name,
		shape,
		dtype: 'float32',
		quantization: { dtype: 'float16' }
	});
	const attr = {
		strides: { list: { i: ['1', '2', '2', '1'] } },
		padding: { s: text('SAME') },
		fused_ops: { list: { s: [text('BiasAdd'), text(activation)] } }
	};
	const input = ['StatefulPartitionedCall/sub_1', 'kernel', 'bias'];
	return {
		modelTopology: { node: [{ name: 'StatefulPartitionedCall/made', op, input, attr }] },
		weightsManifest: [{ paths: [], weights: [weight('kernel', [1, 1, 3, 2]), weight('bias', [2])] }]
	};
}

/** Of a small whole number from 1 on. */
function float16Of(value: number): number {
	const exponent = Math.floor(Math.log2(value));
	return ((exponent + 15) << 10) | ((value / 2 ** exponent - 1) * 1024);
}

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { loadGraphModel } from '@tensorflow/tfjs-converter';
import { setBackend, tensor4d, type io, type Tensor } from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import { floatPicture, int8Picture } from '../../../../tools/convert/pictures';
import {
	BLAZEPOSE_SOURCE,
	floatFile,
	MODEL_NAMES,
	modelFile,
	MOVENET_NAMES,
	openModel,
	openMoveNet,
	QUANTISATION_FILE,
	quantisationText,
	readQuantisation,
	shippedFiles,
	type OpenedModel,
	type OpenedMoveNet
} from '../../../../tools/convert/files';
import { LiteRt } from '../../../../tools/convert/litert';
import { isBackbone, longName } from '../../../../tools/convert/network';
import { TensorType, type SubGraph } from '../../../../src/pose/tflite/schema/tflite_generated';
import { decodeBlazePose } from '../../../../src/pose/blazepose-decode';
import { shapeOf, type Network } from '../../../../src/pose/tflite/layers';
import { openTflite, readTflite } from '../../../../src/pose/tflite/read-tflite';
import { inProject } from '../../../../tools/project';

describe.each(MODEL_NAMES)('the files of %s', (name) => {
	const model = openModel(name);

	it('are what the graph and the measured ranges make, bit for bit', () => {
		for (const [file, bytes] of Object.entries(shippedFiles(model, readQuantisation(name))))
			expect(sha256(bytes)).toBe(sha256(readFileSync(modelFile(name, file))));
	});

	it('are those that the README lists', () => {
		const readme = readFileSync(modelFile(name, 'README.md'), 'utf8');
		for (const file of readdirSync(modelFile(name, '.')).filter((file) => file !== 'README.md'))
			expect(readme).toContain(
				`| \`${file}\` | \`${sha256(readFileSync(modelFile(name, file)))}\` |`
			);
	});

	it('hold ranges and changes as they are written, for the backbone and nothing else', () => {
		const quantisation = readQuantisation(name);
		expect(readFileSync(modelFile(name, QUANTISATION_FILE), 'utf8')).toBe(
			quantisationText(quantisation)
		);
		const made = model.network.layers.map(({ output }) => output).filter(isBackbone);
		expect(Object.keys(quantisation)).toEqual(made);
	});

	it('read as floats are the same layers', () => {
		const read = readTflite(readFileSync(modelFile(name, `${name}.tflite`)));
		const kinds = (network: Network) => network.layers.map(({ kind, shape }) => [kind, ...shape]);
		const bySize = (layers: unknown[][]) => layers.map(String).sort();
		expect(bySize(kinds(read))).toEqual(bySize(kinds(model.network)));
		expect(read.outputs.map((output) => shapeOf(read, output))).toEqual(
			model.network.outputs.map((output) => shapeOf(model.network, output))
		);
	});
});

describe.each(MOVENET_NAMES)('the files of %s', (name) => {
	const model = openMoveNet(name);
	const side = model.inputSize / 4;

	it('take bytes less 128 and give two maps of logits and one of features', () => {
		const { graph } = openTflite(readFileSync(modelFile(name, `${name}.tflite`)));
		expect(graph.inputsLength()).toBe(1);
		expect(tensorAt(graph, graph.inputs(0)!)).toEqual({
			type: TensorType.INT8,
			shape: [1, model.inputSize, model.inputSize, 3]
		});
		expect(Array.from(graph.outputsArray()!, (place) => tensorAt(graph, place))).toEqual(
			[17, 1, 24].map((channels) => ({
				type: TensorType.FLOAT32,
				shape: [1, side, side, channels]
			}))
		);
		const input = graph.tensors(graph.inputs(0)!)!.quantization()!;
		expect(input.zeroPoint(0)).toBe(-1n);
	});

	it('have two heads, a weight for each cell and two numbers outside of the network', () => {
		const head = 3 * 3 * 24 + 24 * 96 + 96 + 96 * 34 + 34;
		const bytes = readFileSync(modelFile(name, `${name}-heads.bin`));
		expect(bytes.length).toBe(4 * (2 * head + side * side + 2));
		expect(bytes.readFloatLE(bytes.length - 8)).toBeCloseTo(1.8, 3);
		// A cell's share of the picture, stored as a 16-bit float.
		expect(bytes.readFloatLE(bytes.length - 4) * side).toBeCloseTo(1, 3);
	});

	it('answer as TensorFlow does, the floats to rounding and int8 to a tenth', async () => {
		const wanted = await tensorFlowAnswers(model);
		const floats = await answers(floatFile(model), floatPicture(picture(model), model.byteScale));
		const int8 = await answers(
			readFileSync(modelFile(name, `${name}.tflite`)),
			int8Picture(picture(model))
		);
		for (const [i, values] of wanted.entries()) {
			expect(floats[i]).toHaveLength(values.length);
			expect(difference(floats[i]!, values)).toBeLessThan(1e-5);
			expect(difference(int8[i]!, values)).toBeLessThan(0.1);
		}
	});
});

describe('the files of blazepose-heavy', () => {
	const name = 'blazepose-heavy';
	const model = openModel(name);

	it('answer as the file they are made from, the floats to the bit, int8 within two pixels of 256', async () => {
		const input = floatPicture(picture(model), model.byteScale);
		const wanted = (await answers(readFileSync(BLAZEPOSE_SOURCE), input)).find(isHeat)!;
		const [floats] = await answers(floatFile(model), input);
		expect(floats).toEqual(wanted);
		const shipped = readFileSync(modelFile(name, `${name}.tflite`));
		const [int8] = await answers(shipped, int8Picture(picture(model)));
		const points = decodeBlazePose(wanted);
		const rounded = decodeBlazePose(int8!);
		for (let k = 0; k < points.length; k += 3) {
			const apart = Math.hypot(points[k]! - rounded[k]!, points[k + 1]! - rounded[k + 1]!);
			expect(apart * model.inputSize).toBeLessThan(2);
			expect(Math.abs(points[k + 2]! - rounded[k + 2]!)).toBeLessThan(0.1);
		}
	});
});

const isHeat = (output: Float32Array): boolean => output.length === 64 * 64 * 39;

async function answers(file: Uint8Array, input: Float32Array | Int8Array): Promise<Float32Array[]> {
	const litert = await LiteRt.start();
	const runnable = await litert.load(file);
	const outputs = runnable.run(input).map((output) => new Float32Array(output));
	runnable.dispose();
	return outputs;
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function tensorAt(graph: SubGraph, place: number): { type: TensorType; shape: number[] } {
	const tensor = graph.tensors(place)!;
	return { type: tensor.type(), shape: Array.from(tensor.shapeArray()!) };
}

/** Root mean square of the differences, as a share of that of the values about their mean. */
function difference(found: Float32Array, wanted: Float32Array): number {
	const mean = wanted.reduce((sum, value) => sum + value, 0) / wanted.length;
	let [apart, spread] = [0, 0];
	for (const [i, value] of wanted.entries()) {
		apart += (found[i]! - value) ** 2;
		spread += (value - mean) ** 2;
	}
	return Math.sqrt(apart / spread);
}

const RUNNER = gunzipSync(readFileSync(inProject('tests/fixtures/tempo-256.rgb.gz')));
const RUNNER_SIZE = 256;

/** A rendered runner, of no clip that ranges were measured on; every so manieth pixel where the input is smaller. */
function picture({ inputSize }: OpenedModel): Uint8Array {
	const from = (to: number) => Math.floor(((to + 0.5) * RUNNER_SIZE) / inputSize);
	return Uint8Array.from({ length: inputSize ** 2 * 3 }, (_, i) => {
		const column = from(Math.floor(i / 3) % inputSize);
		const row = from(Math.floor(i / 3 / inputSize));
		return RUNNER[(row * RUNNER_SIZE + column) * 3 + (i % 3)]!;
	});
}

async function tensorFlowAnswers(model: OpenedMoveNet): Promise<Float32Array[]> {
	const { name, inputSize, network } = model;
	const json = JSON.parse(readFileSync(modelFile(name, 'model.json'), 'utf8')) as GraphFile;
	const weights = readFileSync(modelFile(name, `${name}.bin`));
	setWasmPaths(inProject('node_modules/@tensorflow/tfjs-backend-wasm/dist/'));
	await setBackend('wasm');
	const graph = await loadGraphModel({
		load: () =>
			Promise.resolve({
				modelTopology: json.modelTopology,
				weightSpecs: json.weightsManifest[0]!.weights,
				weightData: new Uint8Array(weights).buffer
			})
	});
	const input = tensor4d(Int32Array.from(picture(model)), [1, inputSize, inputSize, 3], 'int32');
	const nodes = network.outputs.map((output) => longName(model.graph, output));
	const outputs = graph.execute({ input }, nodes) as Tensor[];
	const values = outputs.map((output) => Float32Array.from(output.dataSync()));
	graph.dispose();
	return values;
}

interface GraphFile {
	readonly modelTopology: object;
	readonly weightsManifest: readonly { weights: io.WeightsManifestEntry[] }[];
}

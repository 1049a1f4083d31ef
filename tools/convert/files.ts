import { readFileSync } from 'node:fs';
import { MODEL_INPUT_SIZE, type ModelName } from '../../src/pose/pose-api';
import { inProject } from '../project';
import { floatModel } from './float-model';
import { headsFile } from './heads';
import { int8Model, scaledFor, type ByteScale, type Quantisation } from './int8-model';
import { readNetwork, type Network } from './network';
import { readTfjsGraph, type TfjsGraph } from './tfjs-graph';
import { writeTflite } from './tflite';

export const MODEL_NAMES = Object.keys(MODEL_INPUT_SIZE) as ModelName[];

/** A file beside a model's graph. */
export const modelFile = (name: ModelName, file: string): string =>
	inProject(`models/${name}/${file}`);
export const QUANTISATION_FILE = 'quantisation.json';

/** A pose model as TensorFlow.js has it, read for conversion. */
export interface OpenedModel {
	readonly name: ModelName;
	readonly inputSize: number;
	readonly graph: TfjsGraph;
	readonly network: Network;
	readonly byteScale: ByteScale;
}

export function openModel(name: ModelName): OpenedModel {
	const inputSize = MODEL_INPUT_SIZE[name];
	const graph = readTfjsGraph(inProject(`models/${name}`));
	const byteScale = {
		scale: graph.floats('StatefulPartitionedCall/truediv')[0]!,
		offset: -graph.floats('StatefulPartitionedCall/sub_1/y')[0]!
	};
	return { name, inputSize, graph, network: readNetwork(graph, inputSize), byteScale };
}

/** The model of floats: its answers are those of the graph. */
export const floatFile = ({ name, network }: OpenedModel): Uint8Array =>
	writeTflite(floatModel(network, `${name}, floats`));

/** The files that the page loads beside each other, by name. */
export function shippedFiles(
	{ name, graph, network, byteScale }: OpenedModel,
	quantisation: Quantisation
): Record<string, Uint8Array> {
	const scaled = scaledFor(network, quantisation);
	const model = int8Model(scaled, quantisation, byteScale, `${name}, int8 backbone`);
	return { [`${name}.tflite`]: writeTflite(model), [`${name}-heads.bin`]: headsFile(graph) };
}

export const readQuantisation = (name: ModelName): Quantisation =>
	JSON.parse(readFileSync(modelFile(name, QUANTISATION_FILE), 'utf8')) as Quantisation;

/** One tensor a line, so that a comparison shows which changed. */
export function quantisationText(quantisation: Quantisation): string {
	const lines = Object.entries(quantisation).map(
		([name, entry]) => `${JSON.stringify(name)}: ${JSON.stringify(entry)}`
	);
	return `{\n${lines.join(',\n')}\n}\n`;
}

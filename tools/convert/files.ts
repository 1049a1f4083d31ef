import { readFileSync } from 'node:fs';
import {
	isBlazePose,
	MODEL_INPUT_SIZE,
	type BlazePoseName,
	type ModelName,
	type MoveNetName
} from '../../src/pose/pose-api';
import { inProject } from '../project';
import { PICTURE, readBlazePose } from './blazepose-graph';
import { floatModel } from './float-model';
import { headsFile } from './heads';
import { int8Model, scaledFor, type ByteScale, type Quantisation } from './int8-model';
import { INPUT, readNetwork, type Network } from './network';
import { readTfjsGraph, type TfjsGraph } from './tfjs-graph';
import { writeTflite } from './tflite';

export const MODEL_NAMES = Object.keys(MODEL_INPUT_SIZE) as ModelName[];
export const MOVENET_NAMES = MODEL_NAMES.filter((name) => !isBlazePose(name));

/** A file beside a model's graph. */
export const modelFile = (name: ModelName, file: string): string =>
	inProject(`models/${name}/${file}`);
export const QUANTISATION_FILE = 'quantisation.json';

/** A pose model as its makers publish it, read for conversion. */
export interface OpenedModel {
	readonly name: ModelName;
	readonly inputSize: number;
	readonly network: Network;
	readonly byteScale: ByteScale;
	/** Files that the page loads beside the network, by name. */
	readonly beside: Readonly<Record<string, Uint8Array>>;
}

/** As TensorFlow.js has it. */
export interface OpenedMoveNet extends OpenedModel {
	readonly graph: TfjsGraph;
}

export const openModel = (name: ModelName): OpenedModel =>
	isBlazePose(name) ? openBlazePose(name) : openMoveNet(name);

export function openMoveNet(name: MoveNetName): OpenedMoveNet {
	const inputSize = MODEL_INPUT_SIZE[name];
	const graph = readTfjsGraph(inProject(`models/${name}`));
	const byteScale = {
		tensor: INPUT,
		// Stored as a 16-bit float, which is not quite 2 / 255.
		scale: graph.floats('StatefulPartitionedCall/truediv')[0]!,
		offset: -graph.floats('StatefulPartitionedCall/sub_1/y')[0]!,
		zeroPoint: -1
	};
	const beside = { [`${name}-heads.bin`]: headsFile(graph) };
	return { name, inputSize, graph, network: readNetwork(graph, inputSize), byteScale, beside };
}

/** From the npm package `@mediapipe/pose`. */
export const BLAZEPOSE_SOURCE = inProject(
	'node_modules/@mediapipe/pose/pose_landmark_heavy.tflite'
);

function openBlazePose(name: BlazePoseName): OpenedModel {
	return {
		name,
		inputSize: MODEL_INPUT_SIZE[name],
		network: readBlazePose(readFileSync(BLAZEPOSE_SOURCE)),
		byteScale: { tensor: PICTURE, scale: 1 / 255, offset: 0, zeroPoint: -128 },
		beside: {}
	};
}

/** The model of floats: its answers are those of the graph. */
export const floatFile = ({ name, network }: OpenedModel): Uint8Array =>
	writeTflite(floatModel(network, `${name}, floats`));

/** The files that the page loads beside each other, by name. */
export function shippedFiles(
	{ name, network, byteScale, beside }: OpenedModel,
	quantisation: Quantisation
): Record<string, Uint8Array> {
	const scaled = scaledFor(network, quantisation);
	const model = int8Model(scaled, quantisation, byteScale, `${name}, int8 backbone`);
	return { [`${name}.tflite`]: writeTflite(model), ...beside };
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

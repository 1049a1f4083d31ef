import { fetchModelFile } from '../model-files';
import { MODEL_INPUT_SIZE, type MoveNetName } from '../pose-api';
import type { PoseModel } from '../pose-model';
import { decodeMoveNet, readHeads } from './movenet-decode';
import { compileNetwork } from './network';
import { signed } from './signed';
import type { LiteRtWasm } from '@litertjs/core/wasm/litert_wasm_internal.js';

/** A file of a model; {@link fetchMoveNet} gets both of them. */
export interface MoveNetFiles {
	readonly network: ArrayBuffer;
	readonly heads: ArrayBuffer;
}

/**
 * Fetches a converted model; needs no runtime yet.
 *
 * @throws {Error} when a file is not there
 */
export async function fetchMoveNet(name: MoveNetName): Promise<MoveNetFiles> {
	const [network, heads] = await Promise.all([
		fetchModelFile(name, `${name}.tflite`),
		fetchModelFile(name, `${name}-heads.bin`)
	]);
	return { network, heads };
}

/** The maps have a cell for this many pixels each way. */
const STRIDE = 4;

/**
 * MoveNet single-pose on LiteRT: most of the network in whole numbers of 8 bits, see `models/`. Nothing is kept from
 * frame to frame.
 */
export async function loadMoveNet(
	wasm: LiteRtWasm,
	name: MoveNetName,
	{ network: file, heads: headFile }: MoveNetFiles
): Promise<PoseModel> {
	const inputSize = MODEL_INPUT_SIZE[name];
	const heads = readHeads(headFile, inputSize / STRIDE);
	const network = await compileNetwork(wasm, new Uint8Array(file));
	return {
		inputSize,
		infer: (pixels) =>
			network.run(
				(input) => signed(pixels, input),
				([heat, centre, features]) =>
					decodeMoveNet({ heat: heat!, centre: centre!, features: features! }, heads)
			),
		dispose: () => network.dispose()
	};
}

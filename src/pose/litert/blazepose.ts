import type { LiteRtWasm } from '@litertjs/core/wasm/litert_wasm_internal.js';
import { decodeBlazePose } from '../blazepose-decode';
import { MODEL_INPUT_SIZE, type BlazePoseName } from '../pose-api';
import type { PoseModel } from '../pose-model';
import { compileNetwork } from './network';
import { signed } from './signed';

/** BlazePose on LiteRT: most of the network in whole numbers of 8 bits, see `models/`. */
export async function loadBlazePose(
	wasm: LiteRtWasm,
	name: BlazePoseName,
	file: ArrayBuffer
): Promise<PoseModel> {
	const network = await compileNetwork(wasm, new Uint8Array(file));
	return {
		inputSize: MODEL_INPUT_SIZE[name],
		infer: (pixels) =>
			network.run(
				(input) => signed(pixels, input),
				([heat]) => decodeBlazePose(heat!)
			),
		dispose: () => network.dispose()
	};
}

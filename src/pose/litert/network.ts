import type { LiteRtWasm } from '@litertjs/core/wasm/litert_wasm_internal.js';

/** A compiled network with one input and several outputs, all in the memory of WebAssembly. */
export interface Network {
	/**
	 * Runs it once.
	 *
	 * @param fill writes the input's bytes
	 * @param read gets each output, in the order of the file; what it gets is valid during the call only
	 */
	run<Result>(
		fill: (input: Uint8Array) => void,
		read: (outputs: readonly Float32Array[]) => Result
	): Promise<Result>;
	dispose(): void;
}

/**
 * Compiles a .tflite file for one thread of the processor.
 *
 * @throws {Error} when LiteRT cannot run it
 */
export async function compileNetwork(wasm: LiteRtWasm, file: Uint8Array): Promise<Network> {
	const environment = wasm.LiteRtEnvironment.create(null);
	const address = wasm._malloc(file.length);
	wasm.HEAPU8.set(file, address);
	const model = wasm.loadModel(environment, address, file.length);
	const options = {
		environment: { liteRtEnvironment: environment },
		...{ accelerator: 'wasm' as const, cpuOptions: { numThreads: 1 }, gpuOptions: {} },
		webNNOptions: {}
	};
	const compiled = await wasm.compileModel(environment, model, options);
	const { LiteRtTensorBufferLockMode: mode, LiteRtTensorBufferType: place } = wasm;
	const type = model.getInputTensorType(0, 0);
	const size = type.bytes();
	const input = wasm.LiteRtTensorBuffer.createManaged(environment, place.HOST_MEMORY, type, size);
	return {
		async run(fill, read) {
			const to = input.lock(mode.WRITE);
			// WebAssembly's memory may have grown since: its view is made anew each time.
			fill(wasm.HEAPU8.subarray(to, to + size));
			input.unlock();
			const outputs = await compiled.run(0, [input]);
			try {
				return read(
					outputs.map((output) => {
						const from = output.lock(mode.READ);
						return new Float32Array(wasm.HEAPU8.buffer, from, output.size() / 4);
					})
				);
			} finally {
				for (const output of outputs) {
					output.unlock();
					output.delete();
				}
			}
		},
		dispose() {
			for (const part of [input, type, compiled, model, environment]) part.delete();
			wasm._free(address);
		}
	};
}

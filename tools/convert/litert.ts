import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runInThisContext } from 'node:vm';
import { inProject } from '../project';

/** The parts of LiteRT's WebAssembly module that are used here; the package has no types for them. */
interface Runtime {
	readonly HEAPU8: Uint8Array<ArrayBuffer>;
	_malloc(bytes: number): number;
	_free(pointer: number): void;
	readonly LiteRtEnvironment: { create(device: null): Handle };
	readonly LiteRtTensorBuffer: {
		createManaged(environment: Handle, place: unknown, type: TensorType, bytes: number): Memory;
	};
	readonly LiteRtTensorBufferType: { readonly HOST_MEMORY: unknown };
	readonly LiteRtTensorBufferLockMode: { readonly READ: unknown; readonly WRITE: unknown };
	loadModel(environment: Handle, pointer: number, bytes: number): Loaded;
	compileModel(environment: Handle, model: Loaded, options: object): Compiled | Promise<Compiled>;
}
interface Handle {
	delete(): void;
}
interface TensorType extends Handle {
	bytes(): number;
}
interface Loaded extends Handle {
	getInputTensorType(signature: number, index: number): TensorType;
}
interface Compiled extends Handle {
	run(signature: number, inputs: readonly Memory[]): Memory[];
}
interface Memory extends Handle {
	lock(mode: unknown): number;
	unlock(): void;
	packedSize(): number;
}

/**
 * Without Relaxed SIMD: those instructions may round differently on another processor, and calibration must give the
 * same everywhere.
 */
const RUNTIME = 'node_modules/@litertjs/core/wasm/litert_wasm_compat_internal';

/** LiteRT as the browser runs it, in Node. */
export class LiteRt {
	private constructor(
		readonly runtime: Runtime,
		readonly environment: Handle
	) {}

	static async start(): Promise<LiteRt> {
		const path = (ending: string) => inProject(`${RUNTIME}.${ending}`);
		// The package calls this script an ES module, which it is not.
		const script = `(require, __filename, __dirname) => {${readFileSync(path('js'), 'utf8')}\nreturn ModuleFactory;}`;
		const factoryOf = runInThisContext(script) as (
			...names: readonly unknown[]
		) => (options: object) => Promise<Runtime>;
		const factory = factoryOf(createRequire(import.meta.url), path('js'), '');
		const silent = () => undefined;
		const wasmBinary = readFileSync(path('wasm'));
		const runtime = await factory({ wasmBinary, print: silent, printErr: silent });
		return new LiteRt(runtime, runtime.LiteRtEnvironment.create(null));
	}

	/**
	 * @param file a .tflite model
	 * @param inputCount as many tensors as it takes
	 */
	async load(file: Uint8Array, inputCount = 1): Promise<RunnableModel> {
		const { runtime, environment } = this;
		const pointer = runtime._malloc(file.length);
		runtime.HEAPU8.set(file, pointer);
		const model = runtime.loadModel(environment, pointer, file.length);
		const compiled = await runtime.compileModel(environment, model, {
			environment: { liteRtEnvironment: environment },
			accelerator: 'wasm',
			cpuOptions: { numThreads: 1 },
			gpuOptions: {},
			webNNOptions: {}
		});
		const inputs = Array.from({ length: inputCount }, (_, i) => {
			const type = model.getInputTensorType(0, i);
			const { LiteRtTensorBuffer, LiteRtTensorBufferType } = runtime;
			const input = LiteRtTensorBuffer.createManaged(
				environment,
				LiteRtTensorBufferType.HOST_MEMORY,
				type,
				type.bytes()
			);
			type.delete();
			return input;
		});
		return new RunnableModel(runtime, inputs, compiled, () => {
			for (const handle of [...inputs, compiled, model]) handle.delete();
			runtime._free(pointer);
		});
	}
}

/** A model that runs; {@link dispose} frees it. */
export class RunnableModel {
	constructor(
		private readonly runtime: Runtime,
		private readonly inputs: readonly Memory[],
		private readonly compiled: Compiled,
		readonly dispose: () => void
	) {}

	/** @returns the bytes of each output, in the file's order */
	run(...given: readonly (Float32Array | Int8Array)[]): ArrayBuffer[] {
		const { READ, WRITE } = this.runtime.LiteRtTensorBufferLockMode;
		for (const [i, input] of this.inputs.entries()) {
			const { buffer, byteOffset, byteLength } = given[i]!;
			const place = input.lock(WRITE);
			this.runtime.HEAPU8.set(new Uint8Array(buffer, byteOffset, byteLength), place);
			input.unlock();
		}
		return this.compiled.run(0, this.inputs).map((output) => {
			const at = output.lock(READ);
			// The memory may have grown and moved since the last look at it.
			const copy = this.runtime.HEAPU8.slice(at, at + output.packedSize());
			output.unlock();
			output.delete();
			return copy.buffer;
		});
	}
}

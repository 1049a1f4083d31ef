import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inProject } from '../project';

/** The parts of LiteRT's WebAssembly module that are used here; the package has no types for them. */
interface Runtime {
	readonly HEAPU8: Uint8Array;
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

type Variant = 'litert_wasm_internal' | 'litert_wasm_compat_internal';
/**
 * Without Relaxed SIMD: those instructions may round differently on another processor, and calibration must give the
 * same everywhere.
 */
const EXACT: Variant = 'litert_wasm_compat_internal';

/** LiteRT as the browser runs it, in Node. */
export class LiteRt {
	private constructor(
		readonly runtime: Runtime,
		readonly environment: Handle
	) {}

	static async start(variant: Variant = EXACT): Promise<LiteRt> {
		const path = (ending: string) =>
			inProject(`node_modules/@litertjs/core/wasm/${variant}.${ending}`);
		// The package calls this script an ES module, which it is not.
		const script = `${readFileSync(path('js'), 'utf8')}\nreturn ModuleFactory;`;
		const factoryOf = new Function('require', '__filename', '__dirname', script) as (
			...names: readonly unknown[]
		) => (options: object) => Promise<Runtime>;
		const factory = factoryOf(createRequire(import.meta.url), path('js'), path('js'));
		const silent = () => undefined;
		const wasmBinary = readFileSync(path('wasm'));
		const runtime = await factory({ wasmBinary, print: silent, printErr: silent });
		return new LiteRt(runtime, runtime.LiteRtEnvironment.create(null));
	}

	/** @param file a .tflite model with one input */
	async load(file: Uint8Array): Promise<RunnableModel> {
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
		const type = model.getInputTensorType(0, 0);
		const input = runtime.LiteRtTensorBuffer.createManaged(
			environment,
			runtime.LiteRtTensorBufferType.HOST_MEMORY,
			type,
			type.bytes()
		);
		type.delete();
		return new RunnableModel(runtime, input, compiled, () => {
			for (const handle of [input, compiled, model]) handle.delete();
			runtime._free(pointer);
		});
	}
}

/** A model that runs; {@link dispose} frees it. */
export class RunnableModel {
	constructor(
		private readonly runtime: Runtime,
		private readonly input: Memory,
		private readonly compiled: Compiled,
		readonly dispose: () => void
	) {}

	/** @returns the bytes of each output, in the file's order */
	run(picture: Float32Array | Int8Array): Uint8Array<ArrayBuffer>[] {
		const { READ, WRITE } = this.runtime.LiteRtTensorBufferLockMode;
		const bytes = new Uint8Array(picture.buffer, picture.byteOffset, picture.byteLength);
		const place = this.input.lock(WRITE);
		this.runtime.HEAPU8.set(bytes, place);
		this.input.unlock();
		return this.compiled.run(0, [this.input]).map((output) => {
			const at = output.lock(READ);
			// The memory may have grown and moved since the last look at it.
			const copy = this.runtime.HEAPU8.slice(at, at + output.packedSize());
			output.unlock();
			output.delete();
			return copy as Uint8Array<ArrayBuffer>;
		});
	}
}

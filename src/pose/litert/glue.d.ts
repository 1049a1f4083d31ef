/**
 * LiteRT's glue code as a module, see `tools/litert-glue.ts`: the part of its bindings that is used. (The types of the
 * package change those of `Float32Array` everywhere.)
 */
declare module '@litertjs/core/wasm/*.js' {
	interface Deletable {
		delete(): void;
	}
	type Environment = Deletable;
	interface TensorType extends Deletable {
		bytes(): number;
	}
	interface Model extends Deletable {
		getInputTensorType(signature: number, input: number): TensorType;
	}
	interface TensorBuffer extends Deletable {
		/** Address of its bytes until `unlock`. */
		lock(mode: object): number;
		unlock(): void;
		size(): number;
	}
	interface CompiledModel extends Deletable {
		run(
			signature: number,
			inputs: readonly TensorBuffer[]
		): TensorBuffer[] | Promise<TensorBuffer[]>;
	}

	export interface LiteRtWasm {
		readonly HEAPU8: Uint8Array<ArrayBuffer>;
		_malloc(bytes: number): number;
		_free(address: number): void;
		readonly LiteRtEnvironment: { create(webGpuDevice: null): Environment };
		readonly LiteRtTensorBufferType: { readonly HOST_MEMORY: object };
		readonly LiteRtTensorBufferLockMode: { readonly READ: object; readonly WRITE: object };
		readonly LiteRtTensorBuffer: {
			createManaged(
				environment: Environment,
				place: object,
				type: TensorType,
				bytes: number
			): TensorBuffer;
		};
		loadModel(environment: Environment, address: number, bytes: number): Model;
		compileModel(
			environment: Environment,
			model: Model,
			options: object
		): CompiledModel | Promise<CompiledModel>;
	}

	const create: (options: {
		/** Makes an instance of the WebAssembly and hands it over; what it returns is of no use. */
		readonly instantiateWasm: (
			imports: WebAssembly.Imports,
			received: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void
		) => object;
		/** Gets each line that it logs. */
		readonly printErr: (line: string) => void;
	}) => Promise<LiteRtWasm>;
	export default create;
}

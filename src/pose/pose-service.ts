import type { BackendName } from '../core/model/recording';
import { SpareBytes } from '../pixels/spare-bytes';
import { mirrorKeypoints, mirrorPixels } from './mirror';
import type { CompiledLiteRt, Mirroring, ModelName, PoseApi, SquarePose } from './pose-api';
import type { PoseModel } from './pose-model';
import type { PoseRuntime } from './pose-runtime';

/** The work behind the pose worker. */
export class PoseService implements PoseApi {
	readonly #models = new Map<ModelName, PoseModel>();
	#backend: BackendName | null = null;
	#runtime: Promise<PoseRuntime> | null = null;
	#loss: Promise<never> = new Promise(() => undefined);
	readonly #spares = new SpareBytes();

	/** @param compiled LiteRT as another thread has compiled it; `null`: compiled here where it runs */
	async load(
		name: ModelName,
		backend: BackendName,
		compiled: CompiledLiteRt | null = null
	): Promise<void> {
		if (this.#backend === backend && this.#models.has(name)) return;
		if (this.#backend !== backend || this.#runtime === null) {
			this.dispose();
			this.#backend = backend;
			this.#runtime = startRuntime(backend, compiled);
		}
		const runtime = await this.#runtime;
		this.#loss = runtime.loss;
		this.#models.set(name, await runtime.load(name));
	}

	async infer(name: ModelName, pixels: Uint8Array, mirroring: Mirroring): Promise<SquarePose> {
		const model = this.#models.get(name);
		if (model === undefined) throw new Error(`${name} was asked for a pose before it was loaded.`);
		const began = performance.now();
		const keypoints = await Promise.race([this.#inferBy(mirroring, model, pixels), this.#loss]);
		if (!isSensible(keypoints))
			throw new Error(`The ${this.#backend} backend no longer returns keypoints.`);
		return { keypoints, seconds: (performance.now() - began) / 1000 };
	}

	dispose(): void {
		for (const model of this.#models.values()) model.dispose();
		this.#models.clear();
		this.#runtime = null;
	}

	async #inferBy(
		mirroring: Mirroring,
		model: PoseModel,
		pixels: Uint8Array
	): Promise<Float32Array> {
		return mirroring === 'plain' ? model.infer(pixels) : this.#inferMirrored(model, pixels);
	}

	async #inferMirrored(model: PoseModel, pixels: Uint8Array): Promise<Float32Array> {
		const mirrored = mirrorPixels(pixels, model.inputSize, this.#spares.take(pixels.length));
		const keypoints = await model.infer(mirrored);
		this.#spares.give(mirrored);
		return mirrorKeypoints(keypoints);
	}
}

/** The code of a runtime is loaded only where it runs. */
async function startRuntime(
	backend: BackendName,
	compiled: CompiledLiteRt | null
): Promise<PoseRuntime> {
	if (backend === 'litert') return (await import('./litert/litert-runtime')).liteRt(compiled);
	return (await import('./tensorflow/tensorflow-runtime')).tensorFlow(backend);
}

/** A GPU that was lost returns zeros or nonsense instead of an error; a score of the network is never exactly 0. */
function isSensible(keypoints: Float32Array): boolean {
	let scores = 0;
	for (let k = 0; k < keypoints.length; k += 3) scores += keypoints[k + 2]!;
	return keypoints.every(Number.isFinite) && scores > 0;
}

import type { BackendName } from '../core/model/recording';
import { SpareBytes } from '../pixels/spare-bytes';
import { deviceLoss, useBackend } from './backend';
import { averageKeypoints, mirrorKeypoints, mirrorPixels } from './mirror';
import { fetchMoveNet, loadMoveNet } from './movenet';
import type { Mirroring, ModelName, PoseApi, SquarePose } from './pose-api';
import type { PoseModel } from './pose-model';

/** The work behind the pose worker. */
export class PoseService implements PoseApi {
	readonly #models = new Map<ModelName, PoseModel>();
	#backend: BackendName | null = null;
	#loss: Promise<never> = new Promise(() => undefined);
	readonly #spares = new SpareBytes();

	async load(name: ModelName, backend: BackendName): Promise<void> {
		if (this.#backend === backend && this.#models.has(name)) return;
		// Downloads while the backend starts.
		const files = fetchMoveNet(name);
		files.catch(() => undefined);
		if (this.#backend !== backend) {
			this.dispose();
			await useBackend(backend);
			this.#backend = backend;
			this.#loss = deviceLoss(backend);
		}
		const model = await loadMoveNet(name, files);
		// A GPU compiles its shaders at the first run; WebAssembly would only spend the time of one frame.
		if (backend !== 'wasm') await model.infer(new Uint8Array(model.inputSize ** 2 * 3));
		this.#models.set(name, model);
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
	}

	async #inferBy(
		mirroring: Mirroring,
		model: PoseModel,
		pixels: Uint8Array
	): Promise<Float32Array> {
		if (mirroring === 'plain') return model.infer(pixels);
		if (mirroring === 'mirrored') return this.#inferMirrored(model, pixels);
		const both = [model.infer(pixels), this.#inferMirrored(model, pixels)] as const;
		return averageKeypoints(...(await Promise.all(both)));
	}

	async #inferMirrored(model: PoseModel, pixels: Uint8Array): Promise<Float32Array> {
		const mirrored = mirrorPixels(pixels, model.inputSize, this.#spares.take(pixels.length));
		const keypoints = await model.infer(mirrored);
		this.#spares.give(mirrored);
		return mirrorKeypoints(keypoints);
	}
}

/** A GPU that was lost returns zeros or nonsense instead of an error; a score of the network is never exactly 0. */
function isSensible(keypoints: Float32Array): boolean {
	let scores = 0;
	for (let k = 0; k < keypoints.length; k += 3) scores += keypoints[k + 2]!;
	return keypoints.every(Number.isFinite) && scores > 0;
}

import type { BackendName } from '../core/recording';
import { useBackend } from './backend';
import { averageKeypoints, mirrorKeypoints, mirrorPixels } from './mirror';
import { loadMoveNet } from './movenet';
import type { Look, ModelName, PoseApi, SquarePose } from './pose-api';
import type { PoseModel } from './pose-model';

/** The work behind the pose worker. */
export class PoseService implements Omit<PoseApi, 'connect'> {
	readonly #models = new Map<ModelName, PoseModel>();
	#backend: BackendName | null = null;

	async load(name: ModelName, backend: BackendName): Promise<string> {
		if (this.#backend !== backend) {
			this.dispose();
			await useBackend(backend);
			this.#backend = backend;
		}
		if (!this.#models.has(name)) {
			const model = await loadMoveNet(name);
			await model.infer(new Uint8Array(model.inputSize ** 2 * 3));
			this.#models.set(name, model);
		}
		return backend;
	}

	async infer(name: ModelName, pixels: Uint8Array, look: Look): Promise<SquarePose> {
		const model = this.#models.get(name);
		if (model === undefined) throw new Error(`${name} was asked for a pose before it was loaded.`);
		const began = performance.now();
		const keypoints = await inferBy(look, model, pixels);
		return { keypoints, seconds: (performance.now() - began) / 1000 };
	}

	dispose(): void {
		for (const model of this.#models.values()) model.dispose();
		this.#models.clear();
	}
}

async function inferBy(look: Look, model: PoseModel, pixels: Uint8Array): Promise<Float32Array> {
	const mirrored = async () =>
		mirrorKeypoints(await model.infer(mirrorPixels(pixels, model.inputSize)));
	if (look === 'mirrored') return mirrored();
	const plain = await model.infer(pixels);
	return look === 'plain' ? plain : averageKeypoints(plain, await mirrored());
}

import type { BackendName } from '../core/recording';

export type ModelName = 'movenet-lightning' | 'movenet-thunder';

/** Side of the square each model sees, pixels. */
export const MODEL_INPUT_SIZE: Readonly<Record<ModelName, number>> = {
	'movenet-lightning': 192,
	'movenet-thunder': 256
};

export type Look = 'plain' | 'mirrored' | 'both';

/** What a pose worker does. Only structured-cloneable values cross; calls are served in order. */
export interface PoseApi {
	/**
	 * Loads a model and runs it once, so that the first frame is not slower than the rest.
	 *
	 * @returns the backend that runs it
	 */
	load(model: ModelName, backend: BackendName): Promise<string>;
	/**
	 * Keypoints of one person in a square.
	 *
	 * @param pixels RGB bytes of the square at the model's input size; transferred
	 * @param look at the picture itself, at its mirror image (the answer is turned back), or at both: their mean
	 */
	infer(model: ModelName, pixels: Uint8Array, look: Look): Promise<SquarePose>;
	/** Serves the same calls on another port. */
	connect(port: MessagePort): void;
}

/** What one inference gives. */
export interface SquarePose {
	/** 17 x [x, y, score]; x and y in parts of the square, 0 to 1 and beyond. */
	readonly keypoints: Float32Array;
	/** Time the inference took in the worker, s. */
	readonly seconds: number;
}

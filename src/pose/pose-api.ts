import type { BackendName, PoseMode } from '../core/model/recording';

export type MoveNetName = 'movenet-lightning' | 'movenet-thunder';
export type BlazePoseName = 'blazepose-heavy';
export type ModelName = MoveNetName | BlazePoseName;

export const isBlazePose = (name: ModelName): name is BlazePoseName => name === 'blazepose-heavy';

/** The model of each mode. */
export const MODELS: Readonly<Record<PoseMode, ModelName>> = {
	fast: 'movenet-lightning',
	accurate: 'movenet-thunder',
	precise: 'blazepose-heavy'
};

/** The one that finds the runner: the crop needs no precision. */
export const SCOUT_MODEL: ModelName = 'movenet-lightning';
/** The one that knows feet. */
export const FOOT_MODEL: ModelName = 'blazepose-heavy';

/** What the files of each take where LiteRT runs, MB. */
export const MODEL_MEGABYTES: Readonly<Record<ModelName, number>> = {
	'movenet-lightning': 3.2,
	'movenet-thunder': 7.4,
	'blazepose-heavy': 12.3
};

/** What all models of a mode take, MB; the browser loads them once. */
export const downloadMegabytes = (mode: PoseMode): number =>
	[...new Set([SCOUT_MODEL, MODELS[mode], FOOT_MODEL])].reduce(
		(sum, model) => sum + MODEL_MEGABYTES[model],
		0
	);

/** Side of the square each model sees, pixels. */
export const MODEL_INPUT_SIZE: Readonly<Record<ModelName, number>> = {
	'movenet-lightning': 192,
	'movenet-thunder': 256,
	'blazepose-heavy': 256
};

export type Mirroring = 'plain' | 'mirrored';

/** What a pose worker does. Only structured-cloneable values cross. */
export interface PoseApi {
	/** Loads a model; on a GPU it is run once, so that the first frame is not slower than the rest. */
	load(model: ModelName, backend: BackendName): Promise<void>;
	/**
	 * Keypoints of one person in a square. Calls may overlap: on a GPU the next starts before the last is read.
	 *
	 * @param pixels RGB bytes of the square at the model's input size
	 * @param mirroring whether the model looks at the picture itself or at its mirror image (the answer is mirrored back)
	 * @throws {Error} when the backend no longer gives a sensible answer
	 */
	infer(model: ModelName, pixels: Uint8Array, mirroring: Mirroring): Promise<SquarePose>;
}

/** LiteRT's WebAssembly, compiled. Threads to which it is sent share the code, and what the browser makes of it later. */
export interface CompiledLiteRt {
	/** Whether it uses Relaxed SIMD, with which networks take less than half of the time on most devices. */
	readonly relaxed: boolean;
	readonly module: WebAssembly.Module;
}

/**
 * {@link PoseApi} across the worker boundary: the pixels are transferred and come back with the answer, and LiteRT comes
 * compiled, for all workers at once.
 */
export interface PoseWorkerApi {
	load(model: ModelName, backend: BackendName, compiled: CompiledLiteRt | null): Promise<void>;
	infer(
		model: ModelName,
		pixels: Pixels,
		mirroring: Mirroring
	): Promise<SquarePose & { readonly pixels: Pixels }>;
}

type Pixels = Uint8Array<ArrayBuffer>;

/** What one inference returns. */
export interface SquarePose {
	/**
	 * 17 x [x, y, score], x and y as fractions of the square, 0 to 1 and beyond; of BlazePose four more, see
	 * `FOOT_POINT_NAMES`.
	 */
	readonly keypoints: Float32Array;
	/** Time the inference took in the worker, s. */
	readonly seconds: number;
}

import type { FeetSeen } from './feet';
import type { QualityNote } from './quality-note';

/** A clockwise turn of the picture, degrees. */
export type QuarterTurn = (typeof QUARTER_TURNS)[number];
export const QUARTER_TURNS = [0, 90, 180, 270] as const;

/** One turn after another. */
export const turnedOn = (turn: QuarterTurn, by: QuarterTurn): QuarterTurn =>
	QUARTER_TURNS[((turn + by) / 90) % 4]!;

/** Facts of the clip a result came from. For keypoint input `codec` is `null`. */
export interface ClipFacts {
	readonly name: string;
	/** Size of the upright frame. */
	readonly width: number;
	readonly height: number;
	readonly rotationDegrees: number;
	/** The part of it that the user gave, because the file says nothing or something wrong; absent for none. */
	readonly turnDegrees?: QuarterTurn;
	/** As stored in the file: slow motion NOT removed. */
	readonly fileDurationSeconds: number;
	readonly fileFrameRate: number;
	readonly frameCount: number;
	readonly variableFrameRate: boolean;
	/** Frames a second at capture when the container states them, else `null`. */
	readonly capturedFrameRate: number | null;
	readonly codec: string | null;
}

/** A stretch of a file, s of file time; the frames at both ends belong to it. */
export interface FileRange {
	readonly from: number;
	readonly to: number;
}

export const POSE_MODES = ['fast', 'accurate', 'precise'] as const;
export type PoseMode = (typeof POSE_MODES)[number];
/** How hard the run was, as entered: it changes words, never a number. */
export const EFFORTS = ['easy', 'race', 'all-out'] as const;
export type Effort = (typeof EFFORTS)[number];

/** What runs the networks: LiteRT.js in WebAssembly, or TensorFlow.js in WebAssembly or on the graphics processor. */
export const BACKENDS = ['litert', 'wasm', 'webgl', 'webgpu'] as const;
export type BackendName = (typeof BACKENDS)[number];
export type TensorFlowBackend = Exclude<BackendName, 'litert'>;

/** What runs on any processor; where it does not start, TensorFlow.js takes over. */
export const ON_PROCESSOR: BackendName = 'litert';

/** Whether it runs on the graphics processor, a single device that can be lost. */
export const isOnGraphics = (backend: BackendName): boolean =>
	backend === 'webgl' || backend === 'webgpu';

export interface ModelFacts {
	readonly name: string;
	readonly mode: PoseMode;
	readonly backend: string;
	readonly workers: number;
}

export interface Timing {
	readonly decodeSeconds: number;
	readonly inferenceSeconds: number;
	readonly totalSeconds: number;
	readonly framesPerSecond: number;
}

/** How far the scene is turned, clockwise positive, and one SD of it, degrees. */
export interface RollReading {
	readonly degrees: number;
	readonly sdDegrees: number;
}

/** What is stored of a clip. Everything else is derived from it. */
export interface Recording {
	readonly clip: ClipFacts;
	readonly model: ModelFacts | null;
	readonly timing: Timing | null;
	/** The part that was measured; absent for the whole clip. `clip` describes the whole file. */
	readonly range?: FileRange;
	/** Presentation time of each frame as stored in the file, s. */
	readonly fileTimes: Float64Array;
	/** Raw keypoints, frames x 17 x [x, y, score], pixels of the upright frame; NaN where there is none. */
	readonly keypoints: Float32Array;
	/** The feet in the frames around some initial contacts; absent where nobody looked at them. */
	readonly feet?: FeetSeen;
	/** Camera roll from upright lines of the picture; `null` when none were clear, or there was no picture. */
	readonly pictureRoll: RollReading | null;
	readonly notes: readonly QualityNote[];
}

/** Where points come from: measured joint centres, or a pose model's estimate from pictures. */
export const POINT_SOURCES = ['joints', 'poseModel', 'quickModel', 'preciseModel'] as const;
export type PointSource = (typeof POINT_SOURCES)[number];

/** Where the points of a recording come from; mode precise once was Thunder, like accurate. */
export function pointSource(model: Recording['model']): PointSource {
	if (model === null) return 'joints';
	if (model.mode === 'fast') return 'quickModel';
	return model.name.startsWith('blazepose') ? 'preciseModel' : 'poseModel';
}

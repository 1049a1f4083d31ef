import type { BackendName, PoseMode, Recording } from '../core/recording';

export interface RecordingOptions {
	readonly mode: PoseMode;
	/** `null`: choose by measured trial. */
	readonly backend: BackendName | null;
	readonly signal?: AbortSignal;
	readonly onProgress?: (progress: Progress) => void;
	/** A small picture of a frame with its keypoints, a few times a second, for the Analyse screen. The receiver closes `image`. */
	readonly onPreview?: (preview: FramePreview) => void;
}

export type Stage = 'opening' | 'loading-model' | 'finding-runner' | 'analysing';

export interface Progress {
	readonly stage: Stage;
	/** Frames done and (estimated) in all, in this stage. */
	readonly done: number;
	readonly total: number;
	readonly framesPerSecond: number | null;
	readonly secondsLeft: number | null;
}

export interface FramePreview {
	/** The part of the upright frame that the pose model sees, or the whole frame, scaled down. */
	readonly image: ImageBitmap;
	/** Where `image` lies in the upright frame, pixels. */
	readonly region: {
		readonly x: number;
		readonly y: number;
		readonly width: number;
		readonly height: number;
	};
	/** 17 x [x, y, score], pixels of the upright frame. */
	readonly keypoints: Float32Array;
	readonly fileTime: number;
}

/**
 * Runs the left-hand side of the line on a video: open, find the runner, pose on every frame.
 *
 * @throws {Refusal} with a code of DESIGN section 9; `AbortError` (DOMException) when `signal` aborts
 */
export function recordKeypoints(
	file: Blob & { readonly name?: string },
	options: RecordingOptions
): Promise<Recording> {
	void [file, options];
	return Promise.reject(new Error('to be laid'));
}

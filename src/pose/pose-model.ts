import type { SquarePose } from './pose-api';

/** One pose network, whatever runs it. */
export interface PoseModel {
	readonly inputSize: number;
	/** @param pixels `inputSize x inputSize x 3` RGB bytes */
	infer(pixels: Uint8Array): Promise<SquarePose['keypoints']>;
	dispose(): void;
}

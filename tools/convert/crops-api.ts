import type { CropSquare } from '../../src/pixels/crop';

/** A square of one frame. */
export interface Look {
	/** s */
	readonly fileTime: number;
	readonly square: CropSquare;
}

export interface CropsWindow {
	/**
	 * Squares of the chosen clip, ascending in time, decoded and cut as the app does it.
	 *
	 * @returns RGB bytes, base64
	 */
	cutChosenFile(looks: readonly Look[], inputSize: number): Promise<string[]>;
}

import { memory } from '@tensorflow/tfjs-core';
import endurance from '../../src/app/samples/A-endurance-right-60.mp4';
import type { CropSquare } from '../../src/pixels/crop';
import { openClip } from '../../src/media/clip/clip';
import truth from '../fixtures/endurance-frames.json';

/** Pixels from eyes to ankles of the runner in the endurance sample. */
export const SAMPLE_BODY_PIXELS = 450;

/** Holds the runner of the endurance sample in every frame. */
export const SAMPLE_SQUARE: CropSquare = { x: 353, y: 62, size: 620 };

export const truthFrames = truth.frames;

export const enduranceSample = async (): Promise<Blob> => (await fetch(endurance)).blob();

/** The fixture's frames of the endurance sample, cut to a model's input. */
export async function sampleSquares(
	inputSize: number,
	square: CropSquare = SAMPLE_SQUARE
): Promise<Uint8Array[]> {
	const clip = await openClip(await enduranceSample(), 'endurance.mp4');
	try {
		const squares: Uint8Array[] = [];
		// Half a frame later, so that rounding cannot give the frame before.
		for await (const frame of clip.frames.at(truth.frames.map((each) => each.fileTime + 0.008)))
			squares.push(await frame.cut(square, inputSize));
		return squares;
	} finally {
		clip.close();
	}
}

export const tensorCount = (): number => memory().numTensors;

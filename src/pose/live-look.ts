import { ON_PROCESSOR } from '../core/model/recording';
import { cropOfFrame } from '../pixels/crop';
import type { Body } from './body';
import type { FrameSize } from '../pixels/frame-source';
import { cutPicture, type FrameSnapshot } from './frame-snapshot';
import { MODEL_INPUT_SIZE, SCOUT_MODEL } from './pose-api';
import { startPoseWorker } from './pose-client';
import { PosePool } from './pose-pool';
import { surveyFrame } from './survey';

/** Finds whoever is in front of a camera, a few times a second, with the fast model in one worker. */
export class LiveLook {
	/** Only the processor: a graphics backend would compile for seconds. */
	readonly #pool = new PosePool(startPoseWorker, { backend: ON_PROCESSOR, workers: 1 });

	/** @throws {Error} when the model does not load */
	load(): Promise<void> {
		return this.#pool.load(SCOUT_MODEL);
	}

	/**
	 * The largest person that the model sees first, or `null`.
	 *
	 * @param rgb `side x side x 3` bytes of the square around the whole frame
	 * @param size of the frame
	 */
	async look(rgb: Uint8Array, side: number, size: FrameSize): Promise<Body | null> {
		const whole = cropOfFrame(size.width, size.height);
		const snapshot: FrameSnapshot = {
			time: 0,
			cut: (square, count) => cutPicture(rgb, side, whole, square, count)
		};
		const inferPose = async (pixels: Uint8Array) =>
			(await this.#pool.infer(SCOUT_MODEL, pixels, 'plain')).keypoints;
		const inputSize = MODEL_INPUT_SIZE[SCOUT_MODEL];
		const [body] = await surveyFrame(snapshot, size, inputSize, inferPose, { most: 1 });
		return body ?? null;
	}

	/** Ends the worker. A look in progress is never answered. */
	close(): void {
		this.#pool.close();
	}
}

import type { FeetSeen } from '../core/model/feet';
import { SAME_TIME_SECONDS } from '../core/model/frame-times';
import { KEYPOINT_COUNT } from '../core/model/tracks';
import { cropAt } from '../pixels/crop';
import type { FrameSource } from '../pixels/frame-source';
import { framesAtContacts, lookAtFeet, type FootContact } from './feet-at-contacts';
import { FootFrames, type FootFrame } from './foot-frames';
import { mirroringAt } from './mirror';
import { FOOT_MODEL, MODEL_INPUT_SIZE, MODELS, type Mirroring } from './pose-api';
import type { PosePool } from './pose-pool';
import type { FollowRequest } from './record-api';

const VALUES = KEYPOINT_COUNT * 3;

/**
 * The feet of one run: remembers the frames in which they may land, and looks at those around contacts when these are
 * known. Of frames that were done before the run was interrupted, the squares are cut again.
 */
export class RunFeet {
	readonly #frames = new FootFrames();

	/** @param source the part of the clip that is followed */
	constructor(
		readonly source: FrameSource,
		readonly request: FollowRequest
	) {
		this.#addDone();
	}

	/** See `FootFrames.add`. */
	add(frame: FootFrame, discard: (pixels: Uint8Array<ArrayBuffer>) => void): void {
		this.#frames.add(frame, discard);
	}

	/**
	 * @param load has the pool load {@link FOOT_MODEL}; is called where there is something to look at
	 * @throws {Error} when the model cannot be loaded
	 */
	async look(
		pool: Pick<PosePool, 'infer'>,
		contacts: readonly FootContact[],
		load: () => void,
		progress: (done: number, total: number) => void
	): Promise<FeetSeen> {
		const frames = framesAtContacts(this.#frames.all(), contacts);
		if (frames.length > 0) load();
		const whole = await this.#withPixels(frames);
		return lookAtFeet(
			pool,
			whole,
			(frame) => this.#mirroringOf(frame),
			(done) => progress(done, frames.length)
		);
	}

	/** A copy, which has the keypoints of the frame before, counts for nothing, as when it was measured. */
	#addDone(): void {
		const { done, path, inferCopiesOnce } = this.request;
		if (done === null) return;
		let before: Float32Array | null = null;
		done.fileTimes.forEach((time, index) => {
			const keypoints = done.keypoints.slice(index * VALUES, (index + 1) * VALUES);
			const isCopy = inferCopiesOnce && before !== null && isSame(keypoints, before);
			before = keypoints;
			const square = cropAt(path, time);
			const frame = { index, time, square, pixels: null, feet: null, keypoints };
			if (!isCopy) this.#frames.add(frame, () => undefined);
		});
	}

	/** Cuts the squares that are not there. */
	async #withPixels(frames: readonly FootFrame[]): Promise<FootFrame[]> {
		const lacking = frames.filter(({ pixels, feet }) => pixels === null && feet === null);
		if (lacking.length === 0) return [...frames];
		const size = MODEL_INPUT_SIZE[MODELS[this.request.mode]];
		const cut = new Map<FootFrame, Uint8Array<ArrayBuffer>>();
		for await (const frame of this.source.at(lacking.map(({ time }) => time))) {
			const wanted = lacking.find(({ time }) => Math.abs(time - frame.time) < SAME_TIME_SECONDS);
			if (wanted) cut.set(wanted, await frame.cut(wanted.square, size));
		}
		// One that does not decode any more is left out.
		return frames.flatMap((frame) => {
			const pixels = frame.pixels ?? cut.get(frame) ?? null;
			return pixels || frame.feet ? [{ ...frame, pixels }] : [];
		});
	}

	/** The mode's own model saw half of its frames mirrored; another one sees none so. */
	#mirroringOf({ time }: FootFrame): Mirroring {
		if (MODELS[this.request.mode] !== FOOT_MODEL) return 'plain';
		const index = this.source.times.findIndex((each) => each >= time - SAME_TIME_SECONDS);
		return mirroringAt(index / this.request.step);
	}
}

const isSame = (a: Float32Array, b: Float32Array): boolean => a.every((value, i) => value === b[i]);

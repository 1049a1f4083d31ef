import type { PosedFrame } from './kept-frames';
import type { FollowedPart } from './record-api';

/** They are delivered in parts of this many: half a second to a second of the clip. */
const PART_FRAMES = 30;

/** Frames that were inferred before it was their turn. */
export class AheadFrames {
	#part: PosedFrame[] = [];
	readonly #waiting = new Set<PosedFrame>();

	constructor(readonly deliver: (part: FollowedPart) => unknown) {}

	/** Frames whose turn has not come yet. */
	get waiting(): number {
		return this.#waiting.size;
	}

	add(pose: PosedFrame): void {
		this.#waiting.add(pose);
		const { time, keypoints, edges, decodedFrames, isCopy, changes } = pose;
		// Without what else is known of it: its picture may be large.
		this.#part.push({ time, keypoints, edges, decodedFrames, isCopy, changes });
		if (this.#part.length < PART_FRAMES) return;
		this.deliver(partOf(this.#part));
		this.#part = [];
	}

	/** Its turn has come. @returns whether it was ahead */
	take(pose: PosedFrame): boolean {
		return this.#waiting.delete(pose);
	}
}

/** Frames of which none is a copy, as a part of a run. */
function partOf(poses: readonly PosedFrame[]): FollowedPart {
	const { decodedFrames, changes } = poses.at(-1)!;
	const flat = (of: (pose: PosedFrame) => Float32Array) =>
		Float32Array.from(poses.flatMap((pose) => [...of(pose)]));
	return {
		fileTimes: Float64Array.from(poses, ({ time }) => time),
		keypoints: flat(({ keypoints }) => keypoints),
		edges: flat(({ edges }) => edges),
		decodedFrames,
		copies: 0,
		changes
	};
}

import { KEYPOINT_COUNT } from '../core/model/tracks';
import { EDGES_A_FRAME } from './edge-sharpness';
import type { ReadSoFar } from '../pixels/frame-source';
import type { FollowedPart } from './record-api';

const VALUES = KEYPOINT_COUNT * 3;

export interface PosedFrame {
	readonly time: number;
	readonly keypoints: Float32Array;
	/** See `ankleEdges`. */
	readonly edges: Float32Array;
	/** Frames of the file decoded up to and including this one. */
	readonly decodedFrames: number;
	/** It shows the same as the frame before, and takes over its keypoints. */
	readonly isCopy: boolean;
	/** See `CopyFinder`. */
	readonly changes: readonly number[];
}

/** What is kept of the frames done so far, in order: times, keypoints and how sharp the ankles were. */
export class KeptFrames {
	readonly #times: Float64Array;
	readonly #keypoints: Float32Array;
	readonly #edges: Float32Array;
	readonly #decoded: Uint32Array;
	count = 0;
	/** Copies among them. */
	#copies = 0;
	/** Ends of the parts that were delivered; the newest frame that is no copy becomes one, too. */
	#handedOver = 0;
	#handedOverCopies = 0;
	#lastOriginal = 0;
	#copiesBeforeLastOriginal = 0;
	#changes: readonly number[] = [];

	/** @param capacity frames at most */
	constructor(
		readonly capacity: number,
		done: FollowedPart | null
	) {
		this.#times = new Float64Array(capacity);
		this.#keypoints = new Float32Array(capacity * VALUES);
		this.#edges = new Float32Array(capacity * EDGES_A_FRAME);
		this.#decoded = new Uint32Array(capacity);
		if (done === null) return;
		this.count = done.fileTimes.length;
		this.#times.set(done.fileTimes);
		this.#keypoints.set(done.keypoints);
		this.#edges.set(done.edges);
		this.#decoded[this.count - 1] = done.decodedFrames;
		this.#copies = this.#handedOverCopies = this.#copiesBeforeLastOriginal = done.copies;
		this.#handedOver = this.#lastOriginal = this.count;
	}

	/** Frames that were handed over in no part yet. */
	get waiting(): number {
		return this.count - this.#handedOver;
	}

	add({ time, keypoints, edges, decodedFrames, isCopy, changes }: PosedFrame): void {
		if (isCopy) this.#copies++;
		else {
			this.#lastOriginal = this.count;
			this.#copiesBeforeLastOriginal = this.#copies;
			this.#changes = changes;
		}
		this.#times[this.count] = time;
		this.#keypoints.set(keypoints, this.count * VALUES);
		this.#edges.set(edges, this.count * EDGES_A_FRAME);
		this.#decoded[this.count] = decodedFrames;
		this.count++;
	}

	/** Where reading continues after these. */
	readSoFar(): ReadSoFar {
		return {
			lastTime: this.#times[this.count - 1]!,
			decodedFrames: this.#decoded[this.count - 1]!
		};
	}

	/**
	 * The frames since the last part, `null` when there are none yet. It ends before the newest frame that is no
	 * copy: a run that resumes there sees that frame itself and can recognise its copies.
	 */
	newPart(): FollowedPart | null {
		const [from, to] = [this.#handedOver, this.#lastOriginal];
		if (to <= from) return null;
		const part = {
			...this.#slice(from, to),
			decodedFrames: this.#decoded[to - 1]!,
			copies: this.#copiesBeforeLastOriginal - this.#handedOverCopies,
			changes: this.#changes
		};
		this.#handedOver = to;
		this.#handedOverCopies = this.#copiesBeforeLastOriginal;
		return part;
	}

	all() {
		return { ...this.#slice(0, this.count), copies: this.#copies };
	}

	#slice(from: number, to: number) {
		return {
			fileTimes: this.#times.slice(from, to),
			keypoints: this.#keypoints.slice(from * VALUES, to * VALUES),
			edges: this.#edges.slice(from * EDGES_A_FRAME, to * EDGES_A_FRAME)
		};
	}
}

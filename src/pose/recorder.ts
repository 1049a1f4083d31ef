import { squareAt, type CropPath } from '../core/crop';
import type { PoseMode } from '../core/recording';
import { KEYPOINT_COUNT } from '../core/tracks';
import { toFrame } from './body';
import type { Damage, FrameSize, FrameSource } from './frame-source';
import { MODEL_INPUT_SIZE, type Look, type ModelName } from './pose-api';
import { inOrder } from './in-order';
import type { PosePool } from './pose-pool';
import { PREVIEW_SIZE, PreviewRhythm } from './preview';
import type { PersonPlace } from './people';
import type { Followed, Preview, Watch } from './record-api';
import { scout, SCOUT_MODEL, type Scouted } from './scout';

const MODELS: Readonly<Record<PoseMode, ModelName>> = {
	fast: 'movenet-lightning',
	accurate: 'movenet-thunder',
	precise: 'movenet-thunder'
};

/** Progress is told this often, s. */
const PROGRESS_SECONDS = 0.1;

/** Has a pool load what a recording takes: first what scouting needs. Nothing needs to wait for it. */
export function loadModels(pool: PosePool, mode: PoseMode): void {
	for (const model of new Set([SCOUT_MODEL, MODELS[mode]])) {
		// Where no worker can load it, the first square that needs it is told.
		pool.load(model).catch(() => undefined);
	}
}

/** The work behind the record worker: one clip, one pool of pose workers. */
export class Recorder {
	constructor(
		readonly source: FrameSource & { readonly decodeSeconds: number },
		readonly size: FrameSize,
		readonly pool: PosePool,
		readonly mode: PoseMode
	) {}

	/** @throws {Refusal} `no-person`, `body-cropped` */
	scout(person: PersonPlace | null, watch: Watch): Promise<Scouted> {
		const scoutWatch = {
			progress: (done: number, total: number) => watch.progress(done, total),
			show: (preview: Preview) => watch.preview(preview)
		};
		return scout(this.source, this.size, this.pool, scoutWatch, person);
	}

	/** Poses every frame of the clip in its crop. */
	async follow(path: CropPath, watch: Watch): Promise<Followed> {
		const { pool } = this;
		const model = MODELS[this.mode];
		const inputSize = MODEL_INPUT_SIZE[model];
		const lookAt = (frame: number): Look =>
			this.mode === 'precise' ? 'both' : isMirrored(frame) ? 'mirrored' : 'plain';
		const rhythm = new PreviewRhythm();
		const kept = new KeptFrames(this.source.times.length);
		const before = { decode: this.source.decodeSeconds, inference: pool.inferenceSeconds };

		let asked = 0;
		let damage: Damage | null = null;
		const frames = remembering(this.source.all(), (lost) => (damage = lost));
		const poses = inOrder(frames, pool.capacity, async (frame) => {
			const crop = squareAt(path, frame.time);
			const pixels = await frame.cut(crop, inputSize);
			const { time } = frame;
			const look = lookAt(asked++);
			const due = rhythm.due(performance.now());
			const picture = due ? await frame.picture(crop, PREVIEW_SIZE) : null;
			return async () => {
				const pose = await pool.infer(model, pixels, look);
				return { time, picture, keypoints: toFrame(pose.keypoints, crop) };
			};
		});
		let told = -Infinity;
		for await (const { time, picture, keypoints } of poses) {
			kept.add(time, keypoints);
			if (picture) watch.preview({ ...picture, keypoints, fileTime: time });
			const now = performance.now() / 1000;
			if (now - told >= PROGRESS_SECONDS) {
				told = now;
				watch.progress(kept.count, this.source.times.length);
			}
		}
		return {
			...kept.result(),
			damage,
			decodeSeconds: this.source.decodeSeconds - before.decode,
			inferenceSeconds: pool.inferenceSeconds - before.inference,
			model,
			pool: pool.report
		};
	}
}

/**
 * Whether a frame is seen in the mirror. MoveNet favours one side of the picture; half of the frames in the
 * mirror cost nothing, and folding on stride phase averages the two views. The golden ratio's pattern has no
 * period that a stride could fall in step with.
 */
export const isMirrored = (frame: number): boolean => (frame * GOLDEN) % 1 < 0.5;
const GOLDEN = 0.618034;

/** Times and keypoints of the frames done so far. */
class KeptFrames {
	readonly #times: Float64Array;
	readonly #keypoints: Float32Array;
	count = 0;

	constructor(frames: number) {
		this.#times = new Float64Array(frames);
		this.#keypoints = new Float32Array(frames * KEYPOINT_COUNT * 3);
	}

	add(time: number, keypoints: Float32Array): void {
		this.#times[this.count] = time;
		this.#keypoints.set(keypoints, this.count * KEYPOINT_COUNT * 3);
		this.count++;
	}

	result() {
		return {
			fileTimes: this.#times.slice(0, this.count),
			keypoints: this.#keypoints.slice(0, this.count * KEYPOINT_COUNT * 3)
		};
	}
}

/** A generator's result is lost on `for await`: hands it out aside. */
async function* remembering<T, R>(
	items: AsyncGenerator<T, R>,
	remember: (result: R) => void
): AsyncGenerator<T, void> {
	remember(yield* items);
}

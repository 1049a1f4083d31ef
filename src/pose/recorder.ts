import { squareAt } from '../core/crop';
import type { PoseMode } from '../core/recording';
import { toFrame } from './body';
import { CopyFinder } from './copy-finder';
import { ankleEdges, sharpnessWhenFast } from './edge-sharpness';
import type { Damage, Frame, FrameSize, FrameSource } from './frame-source';
import { KeptFrames } from './kept-frames';
import { MODEL_INPUT_SIZE, MODELS, type Look } from './pose-api';
import { inOrder } from './in-order';
import type { PosePool } from './pose-pool';
import { PREVIEW_SIZE, PreviewRhythm } from './preview';
import type { PersonPlace } from './people';
import type { Followed, FollowRequest, FollowWatch, Preview, Watch } from './record-api';
import { scout, SCOUT_MODEL, type Scouted } from './scout';

/** Progress is told this often, s. */
const PROGRESS_SECONDS = 0.1;
/** Finished frames are handed over this often, s: more than this is never lost. */
const KEEP_SECONDS = 1;

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

	/** Poses the frames of the clip in their crops, after those done already. */
	async follow(request: FollowRequest, watch: FollowWatch): Promise<Followed> {
		const { path, step, done } = request;
		const { pool } = this;
		const { times } = this.source;
		const rhythm = new PreviewRhythm();
		const kept = new KeptFrames(Math.ceil(times.length / step), done);
		const before = { decode: this.source.decodeSeconds, inference: pool.inferenceSeconds };
		const model = MODELS[this.mode];
		const inputSize = MODEL_INPUT_SIZE[model];
		const copies = request.inferCopiesOnce
			? new CopyFinder<Promise<Found>>(inputSize, done?.changes ?? [])
			: null;

		let damage: Damage | null = null;
		const read = kept.count > 0 ? kept.readSoFar() : undefined;
		const frames = remembering(this.source.all(read), (lost) => (damage = lost));
		const used = everyNth(frames, times, step, read?.decodedFrames ?? 0);
		const poses = inOrder(used, pool.capacity, async ({ frame, place, decodedFrames }) => {
			const { time } = frame;
			const square = squareAt(path, time);
			const pixels = await frame.cut(square, inputSize);
			const { original, changes } = (await copies?.look(frame, square, pixels)) ?? ALWAYS_NEW;
			const due = rhythm.due(performance.now());
			const picture = due ? await frame.picture(square, PREVIEW_SIZE) : null;
			return async () => {
				const infer = async (): Promise<Found> => {
					const { keypoints } = await pool.infer(model, pixels, this.#lookAt(place));
					const edges = ankleEdges(pixels, inputSize, keypoints);
					return { keypoints: toFrame(keypoints, square), edges };
				};
				const found = original ?? infer();
				if (original === null) copies?.remember(found);
				const isCopy = original !== null;
				return { time, picture, ...(await found), decodedFrames, isCopy, changes };
			};
		});
		let told = -Infinity;
		let handedOver = seconds();
		for await (const { picture, ...pose } of poses) {
			kept.add(pose);
			if (picture) watch.preview({ ...picture, keypoints: pose.keypoints, fileTime: pose.time });
			const now = seconds();
			if (now - told >= PROGRESS_SECONDS) {
				told = now;
				watch.progress(kept.count, kept.capacity);
			}
			if (now - handedOver >= KEEP_SECONDS) {
				handedOver = now;
				const part = kept.newPart();
				if (part) watch.keep(part);
			}
		}
		const { edges, ...all } = kept.all();
		return {
			...all,
			damage,
			fastSharpness: sharpnessWhenFast(all.fileTimes, all.keypoints, edges),
			decodeSeconds: this.source.decodeSeconds - before.decode,
			inferenceSeconds: pool.inferenceSeconds - before.inference,
			model,
			pool: pool.report
		};
	}

	#lookAt(place: number): Look {
		if (this.mode === 'precise') return 'both';
		return isMirrored(place) ? 'mirrored' : 'plain';
	}
}

/**
 * Whether a frame is seen in the mirror. MoveNet favours one side of the picture; half of the frames in the
 * mirror cost nothing, and folding on stride phase averages the two views. The golden ratio's pattern has no
 * period that a stride could fall in step with.
 *
 * @param place among the frames used; the same however often the run was interrupted
 */
export const isMirrored = (place: number): boolean => (place * GOLDEN) % 1 < 0.5;
const GOLDEN = 0.618034;

/** Where copies are not looked for. */
const ALWAYS_NEW = { original: null, changes: [] };

/** In one frame. */
interface Found {
	/** 17 x [x, y, score], pixels of the upright frame. */
	readonly keypoints: Float32Array;
	/** See {@link ankleEdges}. */
	readonly edges: Float32Array;
}

interface UsedFrame {
	readonly frame: Frame;
	/** Place among the frames used, counted over the whole file. */
	readonly place: number;
	/** Frames decoded up to and with this one. */
	readonly decodedFrames: number;
}

/** Every `step`th frame of the file, whatever was lost before it. */
async function* everyNth(
	frames: AsyncIterable<Frame>,
	times: Float64Array,
	step: number,
	decodedBefore: number
): AsyncGenerator<UsedFrame> {
	let decodedFrames = decodedBefore;
	let index = 0;
	for await (const frame of frames) {
		decodedFrames++;
		while (index < times.length - 1 && times[index]! < frame.time - SAME_TIME_SECONDS) index++;
		if (index % step === 0) yield { frame, place: index / step, decodedFrames };
	}
}

/** Times closer than this are one frame: the finest container clock in use is 1/240,000 s. */
const SAME_TIME_SECONDS = 1e-6;

/** A generator's result is lost on `for await`: hands it out aside. */
async function* remembering<T, R>(
	items: AsyncGenerator<T, R>,
	remember: (result: R) => void
): AsyncGenerator<T, void> {
	remember(yield* items);
}

const seconds = (): number => performance.now() / 1000;

import type { FeetSeen } from '../core/model/feet';
import { cropAt } from '../pixels/crop';
import { SAME_TIME_SECONDS } from '../core/model/frame-times';
import { SpareBytes } from '../pixels/spare-bytes';
import type { FileRange, PoseMode } from '../core/model/recording';
import { AheadFrames } from './ahead-frames';
import { poseAndFeet, toFrame } from './body';
import { ClipPart } from './clip-part';
import { CopyFinder } from './copy-finder';
import { ankleEdges, sharpnessWhenFast } from './edge-sharpness';
import type { Damage, Frame, FramePicture, FrameSize, FrameSource } from '../pixels/frame-source';
import type { FootContact } from './feet-at-contacts';
import { KeptFrames } from './kept-frames';
import { FOOT_MODEL, MODEL_INPUT_SIZE, MODELS, SCOUT_MODEL, type ModelName } from './pose-api';
import type { PosePool } from './pose-pool';
import { PREVIEW_SIZE, PreviewRhythm } from './preview';
import type { PersonPlace } from './people';
import type { Followed, FollowRequest, FollowWatch, Preview, Watch } from './record-api';
import { mirroringAt } from './mirror';
import { RunFeet } from './run-feet';
import { Scouting, type Scouted } from './scout';
import { spreadFirst } from './spread-first';

/** Progress is reported this often, s. */
const PROGRESS_SECONDS = 0.1;
/** Finished frames are delivered this often, s: more than this is never lost. */
const KEEP_SECONDS = 1;
/** Nor are more frames than this, on a device that does a whole clip within a second. */
const KEEP_FRAMES = 60;

/** The model for feet is loaded when this share of the frames is measured: neither is waited for then. */
const FEET_FROM = 0.4;

/** The models of a recording, in the order in which they are needed: first the one for scouting. */
export const modelsOf = (mode: PoseMode): readonly ModelName[] => [SCOUT_MODEL, MODELS[mode]];

/**
 * Makes a pool load models. Does not wait for them: the pool queues squares until a model is loaded.
 */
export function loadModels(pool: PosePool, models: readonly ModelName[]): void {
	// Where no worker can load one, the first square that needs it fails with the reason.
	for (const model of models) pool.load(model).catch(() => undefined);
}

/** The work behind the record worker: one clip, one pool of pose workers. */
export class Recorder {
	#scouting: { readonly key: string; readonly of: Scouting } | null = null;
	#runFeet: RunFeet | null = null;

	constructor(
		readonly source: FrameSource & { readonly decodeSeconds: number },
		readonly size: FrameSize,
		readonly pool: PosePool
	) {}

	/**
	 * @param range the part to examine; `null` for the whole clip
	 * @throws {Refusal} `no-person`, `body-cropped`; `AbortError` after {@link stopScouting}
	 */
	scout(range: FileRange | null, person: PersonPlace | null, watch: Watch): Promise<Scouted> {
		const scoutWatch = {
			progress: (done: number, total: number) => watch.progress(done, total),
			show: (preview: Preview) => watch.preview(preview)
		};
		return this.#scoutingOf(range).find(person, scoutWatch);
	}

	/** Ends a search in progress; does nothing when there is none. */
	stopScouting(): void {
		this.#scouting?.of.stop();
	}

	/** What was seen of a part is reused when another person in it is chosen. */
	#scoutingOf(range: FileRange | null): Scouting {
		const key = JSON.stringify(range);
		if (this.#scouting?.key !== key || this.#scouting.of.stopped)
			this.#scouting = { key, of: new Scouting(this.#part(range), this.size, this.pool) };
		return this.#scouting.of;
	}

	#part(range: FileRange | null): FrameSource {
		return range === null ? this.source : new ClipPart(this.source, range);
	}

	/**
	 * Looks at the feet in the frames around initial contacts of the run that was followed last.
	 *
	 * @throws {Error} when there was none, or the model for feet cannot be loaded
	 */
	async feet(contacts: readonly FootContact[], watch: Pick<Watch, 'progress'>): Promise<FeetSeen> {
		const feet = this.#runFeet;
		if (feet === null) throw new Error('No run was followed whose feet could be looked at.');
		this.#runFeet = null;
		const load = () => this.#loadFootModel();
		return feet.look(this.pool, contacts, load, (done, total) => watch.progress(done, total));
	}

	/** Half of the workers load it while the others go on with the frames. Where that failed, it is tried once more. */
	#loadFootModel(): void {
		// What is wrong with it, the first square tells.
		this.pool.load(FOOT_MODEL, true).catch(() => undefined);
	}

	/** Finds the poses in the frames of the clip, or a part, in their crops, after those done already. */
	async follow(request: FollowRequest, watch: FollowWatch): Promise<Followed> {
		const { step, done, mode } = request;
		const { pool } = this;
		const source = this.#part(request.range);
		const { times } = source;
		const kept = new KeptFrames(Math.ceil(times.length / step), done);
		const before = { decode: this.source.decodeSeconds, inference: pool.inferenceSeconds };
		const model = MODELS[mode];
		const runFeet = new RunFeet(source, request);

		let damage: Damage | null = null;
		const read = kept.count > 0 ? kept.readSoFar() : undefined;
		const frames = remembering(source.all(read), (lost) => (damage = lost));
		const used = everyNth(frames, times, step, read?.decodedFrames ?? 0);
		const spares = new SpareBytes();
		const discard = (pixels: Uint8Array<ArrayBuffer>) => spares.give(pixels);
		const prepare = this.#preparing(request, spares);
		const show = ({ picture, keypoints, time }: ShownPose) => {
			if (picture) watch.preview({ ...picture, keypoints, fileTime: time });
		};
		const ahead = new AheadFrames((part) => watch.ahead(part));
		let told = -Infinity;
		let askedForFeet = false;
		const tellProgress = () => {
			const now = seconds();
			if (now - told < PROGRESS_SECONDS) return;
			told = now;
			watch.progress(kept.count + ahead.waiting, kept.capacity);
			if (askedForFeet || kept.count <= FEET_FROM * kept.capacity) return;
			askedForFeet = true;
			this.#loadFootModel();
		};
		const poses = spreadFirst(used, pool.capacity, prepare, {
			items: request.ahead,
			tell: (pose) => {
				ahead.add(pose);
				show(pose);
				tellProgress();
			}
		});
		let handedOver = seconds();
		for await (const pose of poses) {
			const { time, square, pixels, feet, keypoints } = pose;
			if (pose.isCopy) spares.give(pixels);
			else runFeet.add({ index: kept.count, time, square, pixels, feet, keypoints }, discard);
			kept.add(pose);
			if (!ahead.take(pose)) show(pose);
			tellProgress();
			if (seconds() - handedOver >= KEEP_SECONDS || kept.waiting >= KEEP_FRAMES) {
				handedOver = seconds();
				const part = kept.newPart();
				if (part) watch.keep(part);
			}
		}
		this.#runFeet = runFeet;
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

	/**
	 * Cuts the square of a frame and compares it with the frame before; what is inferred waits until it is asked for.
	 */
	#preparing({ path, mode, inferCopiesOnce, done }: FollowRequest, spares: SpareBytes) {
		const { pool } = this;
		const model = MODELS[mode];
		const inputSize = MODEL_INPUT_SIZE[model];
		const rhythm = new PreviewRhythm();
		const copies = inferCopiesOnce
			? new CopyFinder<Promise<Found>>(inputSize, done?.changes ?? [])
			: null;
		return async ({ frame, place, decodedFrames }: UsedFrame) => {
			const { time } = frame;
			const square = cropAt(path, time);
			const pixels = await frame.cut(square, inputSize, spares.take(inputSize ** 2 * 3));
			const { original, changes } = (await copies?.look(frame, square, pixels)) ?? ALWAYS_NEW;
			const due = rhythm.due(performance.now());
			const picture = due ? await frame.picture(square, PREVIEW_SIZE) : null;
			const infer = async (): Promise<Found> => {
				const answer = await pool.infer(model, pixels, mirroringAt(place));
				const found = poseAndFeet(answer.keypoints);
				const edges = ankleEdges(pixels, inputSize, found.keypoints);
				const feet = found.feet && toFrame(found.feet, square);
				return { keypoints: toFrame(found.keypoints, square), feet, edges };
			};
			let begin = () => undefined as void;
			const begun = new Promise<void>((resolve) => (begin = resolve));
			const found = original ?? begun.then(infer);
			const isCopy = original !== null;
			if (!isCopy) copies?.remember(found);
			const finish = async () => {
				begin();
				const pose = { ...(await found), time, picture, decodedFrames, isCopy, changes };
				return { ...pose, square, pixels };
			};
			return { finish, repeats: isCopy };
		};
	}
}

/** Used where copies are not looked for. */
const ALWAYS_NEW = { original: null, changes: [] };

/** What was found in one frame. */
interface Found {
	/** 17 x [x, y, score], pixels of the upright frame. */
	readonly keypoints: Float32Array;
	/** Heels and toes, 4 x [x, y, score], pixels of the upright frame; `null` where the mode's models know none. */
	readonly feet: Float32Array | null;
	/** See {@link ankleEdges}. */
	readonly edges: Float32Array;
}

/** What is shown of a frame, once. */
interface ShownPose {
	readonly time: number;
	readonly picture: FramePicture | null;
	readonly keypoints: Float32Array;
}

interface UsedFrame {
	readonly frame: Frame;
	/** Index among the frames used, counted over the whole file. */
	readonly place: number;
	/** Frames decoded up to and including this one. */
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

/** A generator's return value is lost on `for await`: this passes it on separately. */
async function* remembering<T, R>(
	items: AsyncGenerator<T, R>,
	remember: (result: R) => void
): AsyncGenerator<T, void> {
	remember(yield* items);
}

const seconds = (): number => performance.now() / 1000;

import { timesWithin } from '../core/model/frame-times';
import type {
	BackendName,
	ClipFacts,
	FileRange,
	PoseMode,
	QuarterTurn,
	Recording
} from '../core/model/recording';
import type { PersonPlace } from '../pose/people';
import type { PersonSeen } from '../pose/person-thumbnails';
import { MODELS } from '../pose/pose-api';
import type { FollowedPart, Preview } from '../pose/record-api';
import type { RecordWorker } from '../pose/record-client';
import { rememberBackend, rememberedBackend } from './record/backend-choice';
import { Checkpoint } from './record/checkpoint';
import { ClipSession } from './record/clip-session';
import type { Decoder } from './record/clip-opener';
import { withFeet } from './record/feet-seen';
import { firstNumbersFinder, framesAhead, type FirstNumbersWatch } from './record/first-numbers';
import { recordingNotes } from './record/notes';
import { rememberRate } from './record/measured-rate';
import { runKeyOf, runsOfFile, stepOf } from './record/run-key';
import { RunWatch } from './record/run-watch';
import type { RunSettings } from './record/unfinished';
import { keepScreenOn } from './stay-awake';
import type { CheckpointStore } from './storage/checkpoint-store';
import type { StorageCode } from './storage/storage-problem';

export interface RecordingOptions {
	readonly mode: PoseMode;
	/** `null`: choose by measured trial. */
	readonly backend: BackendName | null;
	/** Who is to be followed; by default the one who runs. */
	readonly person?: PersonPlace | null;
	/** The part that is measured; the whole clip without it. */
	readonly range?: FileRange | null;
	/**
	 * The same file, already opened and perhaps scouted, with the same backend. The analysis terminates its workers.
	 */
	readonly clipSession?: ClipSession | null;
	/**
	 * Real time = file time factor: a factor that puts the real frame rate above what is needed lets frames be left
	 * out.
	 */
	readonly slowMotionFactor?: number;
	/** Infers every frame, including those that are not needed and copies of the one before. */
	readonly allFrames?: boolean;
	/** By which the picture is turned clockwise, beyond what the file says. */
	readonly turnDegrees?: QuarterTurn;
	/** Where finished frames are kept until the analysis is complete; without it an interrupted one starts over. */
	readonly checkpoints?: CheckpointStore;
	/** An interrupted analysis of the same file continues: frames that were done, and in all. */
	readonly onResume?: (done: number, total: number) => void;
	/** Frames can no longer be stored; the analysis continues without. */
	readonly onKeepProblem?: (code: StorageCode) => void;
	/** Pose workers on the CPU; by default the number that is usually fastest. */
	readonly workers?: number | null;
	/** What decodes; by default WebCodecs, and a `<video>` for what that cannot decode. */
	readonly decoder?: Decoder;
	readonly signal?: AbortSignal;
	readonly onProgress?: (progress: Progress) => void;
	/** Everybody in the clip, as soon as more than one person was found. */
	readonly onPeople?: (people: readonly PersonSeen[]) => void;
	/**
	 * A small picture of a frame with its keypoints, a few times a second, for the Analyse screen. The receiver must
	 * close `image`.
	 */
	readonly onPreview?: (preview: Preview) => void;
	/** Is told what the frames measured so far give, while the rest is measured. */
	readonly firstNumbers?: FirstNumbersWatch;
}

export type Stage = 'opening' | 'loading-model' | 'finding-runner' | 'analysing' | 'feet';

export interface Progress {
	readonly stage: Stage;
	/** Frames done and (estimated) in all, in this stage. */
	readonly done: number;
	readonly total: number;
	readonly framesPerSecond: number | null;
	readonly secondsLeft: number | null;
}

/**
 * The slow half of an analysis: open the video, find the runner, find the pose in every frame.
 *
 * @throws {Refusal} when the video gives no result; `AbortError` (DOMException) when `signal` aborts
 */
export async function recordKeypoints(
	file: Blob & { readonly name?: string },
	options: RecordingOptions
): Promise<Recording> {
	const { mode, backend, signal, person = null, range = null } = options;
	const { slowMotionFactor = 1, allFrames = false, turnDegrees = 0 } = options;
	const asked = { mode, slowMotionFactor, allFrames, backend, range, person, turnDegrees };
	const chosen = backend ?? rememberedBackend(MODELS[mode]);
	const began = seconds();
	if (signal?.aborted) throw abortError();
	const clipSession = options.clipSession ?? new ClipSession(file, options);
	const { worker } = clipSession;
	const { aborted, stop } = whenAborted(signal);
	/** The next step, unless the user cancels first. */
	const unlessAborted = <T>(step: Promise<T>) => Promise.race([step, aborted]);
	const told = new RunWatch(options);
	const letSleep = keepScreenOn();
	const watching = (stage: Stage) => told.stage(stage);
	try {
		watching('opening').progress(0, 1);
		const { facts: clip, times } = await unlessAborted(clipSession.opened);
		const step = stepOf(asked, clip);
		const frames = timesWithin(times, range).length;
		const totalFrames = Math.ceil(frames / step);
		const checkpoint = await unlessAborted(openCheckpoint(file, asked, clip, options));
		const before = (await unlessAborted(checkpoint?.find() ?? NOTHING)) ?? null;
		const doneBefore = before?.done.fileTimes.length ?? 0;
		if (before) {
			options.onResume?.(doneBefore, totalFrames);
			await unlessAborted(clipSession.stopScouting());
		}

		watching('loading-model').progress(0, 1);
		if (!before) clipSession.watch = watching('finding-runner');
		const scouted = before?.scouted ?? (await unlessAborted(clipSession.scout(range, person)));
		// An interrupted run kept no pictures to choose from.
		if (!before && scouted.people.length > 1) options.onPeople?.(scouted.people);
		if (!before) checkpoint?.begin(clip.name, asked, scouted, totalFrames);
		if (chosen === null) {
			watching('loading-model').progress(0, 1);
			await unlessAborted(tryBackends(worker, mode));
		}
		// The search is over, and the first frame takes a moment.
		watching('analysing').progress(0, 1);
		const analysing = watching('analysing');
		const first = firstNumbersFinder(clip, mode, scouted, options.firstNumbers);
		const request = {
			mode,
			range,
			path: scouted.path,
			step,
			inferCopiesOnce: !allFrames,
			ahead: first && !before ? framesAhead(clip, slowMotionFactor, step) : 0,
			done: before?.done ?? null
		};
		const keep = (part: FollowedPart) => {
			if (told.over) return;
			checkpoint?.keep(part);
			first?.add(part);
		};
		const ahead = (part: FollowedPart) => told.over || first?.addAhead(part);
		const watch = { ...analysing, keep, ahead };
		const following = seconds();
		const running = worker.follow(request, watch);
		if (before) first?.add(before.done);
		const followed = await unlessAborted(running);
		const inferred = followed.fileTimes.length - followed.copies - doneBefore;
		rememberRate(mode, followed.pool, inferred, seconds() - following);
		analysing.progress(followed.fileTimes.length, followed.fileTimes.length);

		const { pool } = followed;
		if (pool.lostBackend && backend === null) rememberBackend(MODELS[mode], null);
		const followedFrames = followed.fileTimes.length;
		const recording: Recording = {
			clip,
			...(range && { range }),
			model: { name: followed.model, mode, backend: pool.backend, workers: pool.workers },
			timing: null,
			fileTimes: followed.fileTimes,
			keypoints: followed.keypoints,
			pictureRoll: scouted.pictureRoll,
			notes: recordingNotes(scouted, followed, {
				chosen: person !== null,
				frames,
				step,
				range
			})
		};
		const feet = watching('feet');
		const whole = await unlessAborted(
			withFeet(recording, worker, slowMotionFactor, (done, total) => feet.progress(done, total))
		);
		await checkpoint?.finish();
		const totalSeconds = seconds() - began;
		return {
			...whole,
			timing: {
				decodeSeconds: followed.decodeSeconds,
				inferenceSeconds: followed.inferenceSeconds,
				totalSeconds,
				framesPerSecond: (followedFrames - doneBefore) / totalSeconds
			}
		};
	} finally {
		told.over = true;
		letSleep();
		stop();
		clipSession.close();
	}
}

const NOTHING = Promise.resolve(null);

/** A checkpoint for exactly this file, settings and code; `null` where nothing can or should be stored. */
async function openCheckpoint(
	file: Blob,
	settings: RunSettings,
	clip: ClipFacts,
	{ checkpoints, onKeepProblem = () => undefined }: RecordingOptions
): Promise<Checkpoint | null> {
	if (!checkpoints) return null;
	const ofFile = await runsOfFile(file);
	if (ofFile === null) onKeepProblem('storage-unavailable');
	return ofFile === null
		? null
		: new Checkpoint(checkpoints, runKeyOf(ofFile, settings, clip), onKeepProblem);
}

/** Lets the worker choose its backend; the outcome of a trial serves the next clips, too. */
async function tryBackends(worker: RecordWorker, mode: PoseMode): Promise<void> {
	const { best, tried } = await worker.tryBackends(mode);
	if (Object.keys(tried).length > 0) rememberBackend(MODELS[mode], best);
}

/** A promise that rejects with an `AbortError` when the signal aborts. */
function whenAborted(signal: AbortSignal | undefined) {
	const listening = new AbortController();
	const aborted = new Promise<never>((_, reject) => {
		signal?.addEventListener('abort', () => reject(abortError()), { signal: listening.signal });
	});
	// It may reject between two steps, when nobody is waiting for it.
	aborted.catch(() => undefined);
	return { aborted, stop: () => listening.abort() };
}

const abortError = () => new DOMException('The analysis was cancelled.', 'AbortError');

const seconds = (): number => performance.now() / 1000;

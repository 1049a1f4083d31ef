import type { BackendName, PoseMode, Recording } from '../core/recording';
import type { PersonPlace } from '../pose/people';
import type { PersonSeen } from '../pose/portraits';
import { startRecordWorker } from '../pose/record-client';
import { recordingNotes } from './record/notes';
import { Pace } from './record/pace';
import { cpuWorkers, engineFor } from './record/workers';

export interface RecordingOptions {
	readonly mode: PoseMode;
	/** `null`: choose by measured trial. */
	readonly backend: BackendName | null;
	/** Who is to be followed; else the one who runs. */
	readonly person?: PersonPlace;
	readonly signal?: AbortSignal;
	readonly onProgress?: (progress: Progress) => void;
	/** Everybody in the clip, as soon as more than one person was found. */
	readonly onPeople?: (people: readonly PersonSeen[]) => void;
	/** A small picture of a frame with its keypoints, a few times a second, for the Analyse screen. The receiver closes `image`. */
	readonly onPreview?: (preview: FramePreview) => void;
}

export type Stage = 'opening' | 'loading-model' | 'finding-runner' | 'analysing';

export interface Progress {
	readonly stage: Stage;
	/** Frames done and (estimated) in all, in this stage. */
	readonly done: number;
	readonly total: number;
	readonly framesPerSecond: number | null;
	readonly secondsLeft: number | null;
}

export interface FramePreview {
	/** The part of the upright frame that the pose model sees, or the whole frame, scaled down. */
	readonly image: ImageBitmap;
	/** Where `image` lies in the upright frame, pixels. */
	readonly region: {
		readonly x: number;
		readonly y: number;
		readonly width: number;
		readonly height: number;
	};
	/** 17 x [x, y, score], pixels of the upright frame. */
	readonly keypoints: Float32Array;
	readonly fileTime: number;
}

/**
 * Runs the left-hand side of the line on a video: open, find the runner, pose on every frame.
 *
 * @throws {Refusal} with a code of DESIGN section 9; `AbortError` (DOMException) when `signal` aborts
 */
export async function recordKeypoints(
	file: Blob & { readonly name?: string },
	options: RecordingOptions
): Promise<Recording> {
	const { mode, signal, person = null, onPreview = (preview) => preview.image.close() } = options;
	const backend = options.backend ?? 'wasm';
	const began = seconds();
	if (signal?.aborted) throw abortError();
	const worker = startRecordWorker(mode, engineFor(backend), cpuWorkers());
	const { aborted, stop } = whenAborted(signal);
	/** The next step, unless the user cancels first. */
	const unlessAborted = <T>(step: Promise<T>) => Promise.race([step, aborted]);
	let over = false;
	const watching = (stage: Stage) => {
		const pace = new Pace(stage, (progress) => over || options.onProgress?.(progress));
		return {
			progress: (done: number, total: number) => pace.tell(done, total, seconds()),
			// A picture may arrive after the result: it has its own way here.
			preview: (preview: FramePreview) => (over ? preview.image.close() : onPreview(preview))
		};
	};
	try {
		watching('opening').progress(0, 1);
		const clip = await unlessAborted(worker.open(file, file.name ?? ''));
		watching('loading-model').progress(0, 1);
		const scouted = await unlessAborted(worker.scout(person, watching('finding-runner')));
		if (scouted.people.length > 1) options.onPeople?.(scouted.people);
		const analysing = watching('analysing');
		const followed = await unlessAborted(worker.follow(scouted.path, analysing));
		analysing.progress(followed.fileTimes.length, followed.fileTimes.length);

		const { pool } = followed;
		const totalSeconds = seconds() - began;
		const frames = followed.fileTimes.length;
		return {
			clip,
			model: { name: followed.model, mode, backend: pool.backend, workers: pool.workers },
			timing: {
				decodeSeconds: followed.decodeSeconds,
				inferenceSeconds: followed.inferenceSeconds,
				totalSeconds,
				framesPerSecond: frames / totalSeconds
			},
			fileTimes: followed.fileTimes,
			keypoints: followed.keypoints,
			pictureRoll: scouted.pictureRoll,
			notes: recordingNotes(scouted, followed, person !== null)
		};
	} finally {
		over = true;
		stop();
		worker.close();
	}
}

/** A promise that rejects with an `AbortError` when the signal aborts. */
function whenAborted(signal: AbortSignal | undefined) {
	const listening = new AbortController();
	const aborted = new Promise<never>((_, reject) => {
		signal?.addEventListener('abort', () => reject(abortError()), { signal: listening.signal });
	});
	// It may reject between two steps, when nobody waits for it.
	aborted.catch(() => undefined);
	return { aborted, stop: () => listening.abort() };
}

const abortError = () => new DOMException('The analysis was cancelled.', 'AbortError');

const seconds = (): number => performance.now() / 1000;

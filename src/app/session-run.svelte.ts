import { loadChunk } from './load-chunk';
import type { Progress, recordKeypoints } from './analyse';
import type { Preview } from '../pose/record-api';
import type { PersonSeen } from '../pose/person-thumbnails';
import type { ClipSettings } from './clip-settings';
import type { ClipSession } from './record/clip-session';
import type { FirstNumbers } from './record/first-numbers';
import type { RunSettings } from './record/unfinished';
import type { CheckpointStore } from './storage/checkpoint-store';
import type { StorageCode } from './storage/storage-problem';
import type { Recording } from '../core/model/recording';

/** A video: a file the user chose, or a sample. */
export type VideoFile = Blob & { readonly name: string };

/** Body points made elsewhere, not a video. */
export const isKeypointFile = (file: VideoFile): boolean =>
	file.type === 'application/json' || file.name.toLowerCase().endsWith('.json');

/** What measures a file, and where finished frames are stored; tests provide their own. */
type RunGear = () => Promise<{
	readonly recordKeypoints: typeof recordKeypoints;
	readonly checkpoints: CheckpointStore;
}>;

const GEAR: RunGear = async () => {
	const [{ recordKeypoints }, { storage }] = await loadChunk(
		Promise.all([import('./analyse'), import('./storage/storage')])
	);
	return { recordKeypoints, checkpoints: storage.checkpoints };
};

/** One running analysis of a video: its progress, and the way to end it. */
export class AnalysisRun {
	progress = $state.raw<Progress | null>(null);
	/** Whom to choose from, once several people were found. */
	people = $state.raw<readonly PersonSeen[]>([]);
	/** Frames that an interrupted run of the same file had done already. */
	resumed = $state.raw<{ readonly done: number; readonly total: number } | null>(null);
	/** Why nothing of this run is stored. */
	keepProblem = $state.raw<StorageCode | null>(null);
	/** What the frames measured so far give; `null` while they are too few, and when it was taken back. */
	firstNumbers = $state.raw<FirstNumbers | null>(null);
	readonly #abort = new AbortController();
	#onPreview: ((preview: Preview) => void) | null = null;

	constructor(
		readonly file: VideoFile,
		readonly settings: RunSettings,
		/** What the user said of the clip. */
		readonly told: ClipSettings,
		/** The file as Set up has opened it; the run terminates its workers. */
		readonly clipSession: ClipSession | null = null,
		readonly gear = GEAR
	) {}

	/** @throws {Refusal} what the file cannot give; `AbortError` after {@link cancel} */
	async record(): Promise<Recording> {
		const { recordKeypoints, checkpoints } = await this.gear();
		this.#abort.signal.throwIfAborted();
		return recordKeypoints(this.file, {
			...this.settings,
			clipSession: this.clipSession,
			checkpoints,
			onResume: (done, total) => (this.resumed = { done, total }),
			onKeepProblem: (code) => (this.keepProblem = code),
			signal: this.#abort.signal,
			onProgress: (progress) => (this.progress = progress),
			onPeople: (people) => (this.people = people),
			onPreview: (preview) => this.#receive(preview),
			firstNumbers: { settings: this.told, tell: (numbers) => (this.firstNumbers = numbers) }
		});
	}

	/** The screen that shows the frames while they are analysed; it receives each image and must close it. */
	watch(onPreview: (preview: Preview) => void): () => void {
		this.#onPreview = onPreview;
		return () => (this.#onPreview = null);
	}

	cancel(): void {
		this.#abort.abort();
		// Before the analysis has begun nobody else terminates them.
		this.clipSession?.close();
	}

	get cancelled(): boolean {
		return this.#abort.signal.aborted;
	}

	#receive(preview: Preview): void {
		if (this.#onPreview) this.#onPreview(preview);
		else preview.image.close();
	}
}

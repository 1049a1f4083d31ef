import type { FramePreview, Progress } from './analyse';
import type { PoseMode, Recording } from '../core/recording';
import type { PersonPlace } from '../pose/people';
import type { PersonSeen } from '../pose/portraits';

/** A video: a file the user chose, or a sample. */
export type VideoFile = Blob & { readonly name: string };

/** One running analysis of a video: its progress, and the way to end it. */
export class AnalysisRun {
	progress = $state.raw<Progress | null>(null);
	/** Whom to choose from, once several people were found. */
	people = $state.raw<readonly PersonSeen[]>([]);
	readonly #abort = new AbortController();
	#onPreview: ((preview: FramePreview) => void) | null = null;

	constructor(
		readonly file: VideoFile,
		readonly mode: PoseMode,
		readonly person?: PersonPlace
	) {}

	/** @throws {Refusal} what the file cannot give; `AbortError` after {@link cancel} */
	async record(): Promise<Recording> {
		const { recordKeypoints } = await import('./analyse');
		this.#abort.signal.throwIfAborted();
		return recordKeypoints(this.file, {
			mode: this.mode,
			...(this.person && { person: this.person }),
			backend: null,
			signal: this.#abort.signal,
			onProgress: (progress) => (this.progress = progress),
			onPeople: (people) => (this.people = people),
			onPreview: (preview) => this.#receive(preview)
		});
	}

	/** The screen that shows the frames while they are analysed; it takes over each image. */
	watch(onPreview: (preview: FramePreview) => void): () => void {
		this.#onPreview = onPreview;
		return () => (this.#onPreview = null);
	}

	cancel(): void {
		this.#abort.abort();
	}

	get cancelled(): boolean {
		return this.#abort.signal.aborted;
	}

	#receive(preview: FramePreview): void {
		if (this.#onPreview) this.#onPreview(preview);
		else preview.image.close();
	}
}

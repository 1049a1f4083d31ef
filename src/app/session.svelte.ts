import type { Recording } from '../core/recording';
import { Refusal } from '../core/refusal';
import type { PersonPlace } from '../pose/people';
import type { PersonSeen } from '../pose/portraits';
import type { ReviewState } from './session-review.svelte';
import { AnalysisRun, type VideoFile } from './session-run.svelte';
import { SettingsState } from './session-settings.svelte';

/** Why there is no result: a known refusal, or a fault of the app itself. */
export interface Failure {
	readonly file: VideoFile;
	/** An `Error` that is no {@link Refusal} is a fault of ours or of the browser. */
	readonly error: Error;
	/** Keypoints already measured: other settings can be tried without analysing again. */
	readonly recording: Recording | null;
}

export type Screen =
	| { readonly name: 'open' }
	| { readonly name: 'analysing'; readonly run: AnalysisRun }
	| { readonly name: 'review'; readonly review: ReviewState }
	| { readonly name: 'refused'; readonly failure: Failure };

/** The one clip in hand and the screen it is on: open, analysing, review or refused. */
export class Session {
	screen = $state.raw<Screen>({ name: 'open' });
	readonly settings = new SettingsState();

	/** Analyses a video, or opens a keypoint file, and shows its review. Ends what is running. */
	async open(file: VideoFile): Promise<void> {
		this.#stop();
		if (isJson(file)) await this.#openTracks(file);
		else await this.#analyse(file);
	}

	/** Fetches a bundled sample and analyses it. */
	async openSample(sample: { readonly name: string; readonly url: string }): Promise<void> {
		try {
			const response = await fetch(sample.url);
			if (!response.ok) throw new Error(`${sample.name}: HTTP status ${response.status}`);
			await this.open(new File([await response.blob()], sample.name, { type: 'video/mp4' }));
		} catch (error) {
			this.#refuse(new File([], sample.name), error, null);
		}
	}

	/** Measures somebody else in the clip at hand, with the settings it has now. */
	async follow(person: PersonPlace): Promise<void> {
		const { screen } = this;
		if (screen.name !== 'analysing' && screen.name !== 'review') return;
		const { file } = screen.name === 'review' ? screen.review : screen.run;
		if (file === null) return;
		if (screen.name === 'review') this.settings.clip = screen.review.settings;
		this.#stop();
		await this.#analyse(file, person);
	}

	/** Back to the first screen. What was measured of this clip is given up. */
	close(): void {
		this.#stop();
		this.screen = { name: 'open' };
	}

	/** Tries a refused recording again with the settings as they are now. */
	async retry(): Promise<void> {
		if (this.screen.name !== 'refused') return;
		const { file, recording } = this.screen.failure;
		if (recording) await this.#review(recording, file);
		else await this.open(file);
	}

	async #analyse(file: VideoFile, person?: PersonPlace): Promise<void> {
		const run = new AnalysisRun(file, this.settings.mode, person);
		this.screen = { name: 'analysing', run };
		try {
			const recording = await run.record();
			if (!run.cancelled) await this.#review(recording, file, run.people);
		} catch (error) {
			if (!run.cancelled) this.#refuse(file, error, null);
		}
	}

	async #openTracks(file: VideoFile): Promise<void> {
		try {
			const { readTracksFile } = await import('../report/tracks-file');
			await this.#review(readTracksFile(await file.text()), file);
		} catch (error) {
			this.#refuse(file, error, null);
		}
	}

	async #review(
		recording: Recording,
		file: VideoFile,
		people: readonly PersonSeen[] = []
	): Promise<void> {
		const { ReviewState } = await import('./session-review.svelte');
		try {
			const video = isJson(file) ? null : file;
			const review = new ReviewState(recording, video, this.settings.clip, [], people);
			this.screen = { name: 'review', review };
		} catch (error) {
			this.#refuse(file, error, recording);
		}
	}

	#refuse(file: VideoFile, error: unknown, recording: Recording | null): void {
		if (!(error instanceof Refusal)) console.error(error);
		this.screen = { name: 'refused', failure: { file, error: asError(error), recording } };
	}

	#stop(): void {
		if (this.screen.name === 'analysing') this.screen.run.cancel();
	}
}

const isJson = (file: VideoFile): boolean =>
	file.type === 'application/json' || file.name.toLowerCase().endsWith('.json');

const asError = (error: unknown): Error =>
	error instanceof Error ? error : new Error(String(error));

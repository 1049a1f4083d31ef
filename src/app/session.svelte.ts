import type { Recording } from '../core/model/recording';
import { Refusal } from '../core/model/refusal';
import type { PersonPlace } from '../pose/people';
import type { PersonSeen } from '../pose/person-thumbnails';
import { Queue, type Finished } from './queue.svelte';
import type { Thumbnailer } from './queue-process';
import type { SessionKeeper } from './session-keeper.svelte';
import { SessionList } from './session-list.svelte';
import type { ReviewState, Version } from './session-review.svelte';
import type { RunSettings } from './record/unfinished';
import { AnalysisRun, isKeypointFile, type VideoFile } from './session-run.svelte';
import { DEFAULT_CLIP_SETTINGS, settingsOf } from './clip-settings';
import { loadChunk, ChunkLoadError } from './load-chunk';
import { SettingsState } from './session-settings.svelte';
import type { SetupState } from './session-setup.svelte';
import type { SessionEntry } from './storage/schema';
import { storage } from './storage/storage';

/** Why there is no result: a known refusal, or a fault of the app itself. */
export interface Failure {
	readonly file: VideoFile;
	/** An `Error` that is no {@link Refusal} is a fault of ours or of the browser. */
	readonly error: Error;
	/** Keypoints already measured: other settings can be tried without analysing again. */
	readonly recording: Recording | null;
	/** The choices it was analysed with, to be made anew. */
	readonly setup: SetupState | null;
	/** The session of this device that gives no result as it was kept; it stays there untouched. */
	readonly kept: KeptVersion | null;
	/** Tries the same once more; `null` where nothing else can come of it. */
	readonly again: (() => Promise<void>) | null;
}

/** What was kept of a review, and where. */
type KeptVersion = Version & { readonly entry: SessionEntry | null };

export type Screen =
	| { readonly name: 'open' }
	| { readonly name: 'setup'; readonly setup: SetupState }
	| { readonly name: 'analysing'; readonly run: AnalysisRun; readonly setup: SetupState | null }
	| { readonly name: 'review'; readonly review: ReviewState; readonly keeper: SessionKeeper }
	| { readonly name: 'refused'; readonly failure: Failure };

/** The one clip in hand and the screen it is on: open, setup, analysing, review or refused. */
export class Session {
	screen = $state.raw<Screen>({ name: 'open' });
	readonly settings = new SettingsState();
	readonly list = new SessionList(storage.sessions);
	/** Several files at once, analysed in the background. */
	readonly queue: Queue;
	#stopKeeping: () => void = () => undefined;

	constructor(thumbnailOf: Thumbnailer) {
		this.queue = new Queue(
			async (file, settings, watch) => {
				const { processFile } = await import('./queue-process');
				return processFile(file, settings, watch, thumbnailOf);
			},
			() => void this.list.load()
		);
	}

	/** Sets a video up for its analysis, or shows the review of a keypoint file. Ends what is running. */
	async open(file: VideoFile): Promise<void> {
		this.#stop();
		if (isKeypointFile(file)) await this.#openTracks(file);
		else await this.#setUp(file);
	}

	/** Analyses the clip that is set up, once whoever is to be measured was found. */
	async analyse(): Promise<void> {
		const { screen } = this;
		if (screen.name !== 'setup') return;
		const { setup } = screen;
		if (!(await setup.searchOver()) || this.screen !== screen) return;
		const { range, person } = setup;
		await this.#analyse(setup.file, { range, person, setup });
	}

	/** Ends an analysis and goes back to where it was set up, with all choices; else to the first screen. */
	async cancel(): Promise<void> {
		if (this.screen.name !== 'analysing') return this.close();
		const { setup } = this.screen;
		this.#stop();
		if (setup === null) this.screen = { name: 'open' };
		else await this.#show(setup);
	}

	/** Makes the choices of a refused clip anew. */
	async setUpAgain(): Promise<void> {
		if (this.screen.name !== 'refused') return;
		const { setup } = this.screen.failure;
		if (setup !== null) await this.#show(setup);
	}

	/** Fetches a bundled sample and sets it up. */
	async openSample(sample: { readonly name: string; readonly url: string }): Promise<void> {
		try {
			const response = await loadChunk(fetch(sample.url));
			if (!response.ok) throw new ChunkLoadError(`HTTP status ${response.status}`);
			const content = await loadChunk(response.blob());
			await this.open(new File([content], sample.name, { type: 'video/mp4' }));
		} catch (error) {
			this.#refuse(new File([], sample.name), error, { again: () => this.openSample(sample) });
		}
	}

	/** Measures somebody else in the clip at hand, with the settings it has now. */
	async follow(person: PersonPlace): Promise<void> {
		const { screen } = this;
		if (screen.name !== 'analysing' && screen.name !== 'review') return;
		const { file } = screen.name === 'review' ? screen.review : screen.run;
		if (file === null) return;
		if (screen.name === 'review') this.settings.clip = screen.review.settings;
		const setup = screen.name === 'analysing' ? screen.setup : null;
		if (setup) setup.person = person;
		const range =
			screen.name === 'review'
				? (screen.review.recording.range ?? null)
				: screen.run.settings.range;
		this.#stop();
		await this.#analyse(file, { range, person, setup });
	}

	/**
	 * Opens a session kept earlier: everything is derived again from its raw tracks.
	 *
	 * @param file its video, where that is at hand
	 * @returns whether it was still there
	 */
	async openKept(id: string, file: VideoFile | null = null): Promise<boolean> {
		const stored = await this.list.open(id);
		if (!stored) return false;
		this.#stop();
		const { entry, source } = stored;
		const settings = settingsOf(source);
		await this.#review(source.recording, file, [], null, {
			entry,
			settings,
			corrections: source.corrections
		});
		return true;
	}

	/** Opens what the queue made of a file; `false` when its session was deleted meanwhile. */
	async openFinished({ id, unkept }: Finished, file: VideoFile): Promise<boolean> {
		if (unkept === null) return this.openKept(id, file);
		this.#stop();
		const { recording, settings } = unkept;
		await this.#review(recording, file, [], null, { entry: null, settings, corrections: [] });
		return true;
	}

	/**
	 * Shows the pictures of the clip under review from its file.
	 * @throws {Refusal} `other-video`, or why the file cannot be read
	 * @throws {ChunkLoadError} when what reads files did not arrive
	 */
	async attachVideo(file: VideoFile): Promise<void> {
		if (this.screen.name !== 'review') return;
		const { review } = this.screen;
		const { expectSameVideo } = await loadChunk(import('./same-video'));
		await expectSameVideo(file, review.recording.clip);
		review.file = file;
	}

	/** Back to the first screen. What was measured of this clip is kept as a session. */
	close(): void {
		this.#stop();
		this.screen = { name: 'open' };
	}

	/** Tries again what was refused, with the settings as they are now. */
	async retry(): Promise<void> {
		if (this.screen.name === 'refused') await this.screen.failure.again?.();
	}

	/** Opens the recording of a session that gives no result as a new one, with nothing told and nothing put right. */
	async reviewAnew(): Promise<void> {
		if (this.screen.name !== 'refused' || !this.screen.failure.recording) return;
		await this.#review(this.screen.failure.recording, null, [], null, {
			entry: null,
			settings: DEFAULT_CLIP_SETTINGS,
			corrections: []
		});
	}

	async #setUp(file: VideoFile): Promise<void> {
		const before = this.screen;
		try {
			const { SetupState } = await loadChunk(import('./session-setup.svelte'));
			// Something else was opened meanwhile.
			if (this.screen === before) await this.#show(new SetupState(file, this.settings));
		} catch (error) {
			this.#refuse(file, error, { again: () => this.open(file) });
		}
	}

	async #show(setup: SetupState): Promise<void> {
		const screen = { name: 'setup', setup } as const;
		this.screen = screen;
		try {
			await setup.open();
		} catch (error) {
			if (this.screen !== screen) return;
			setup.close();
			this.#refuse(setup.file, error, { again: () => this.open(setup.file) });
		}
	}

	/** @param setup where the choices were made, to go back to; `null` for the defaults */
	async #analyse(
		file: VideoFile,
		{ range, person, setup }: Pick<RunSettings, 'range' | 'person'> & { setup: SetupState | null }
	): Promise<void> {
		const { mode, allFrames, backend, clip } = this.settings;
		const { slowMotionFactor } = clip;
		const asked = { mode, allFrames, slowMotionFactor, backend, range, person };
		const run = new AnalysisRun(file, asked, setup?.handOver() ?? null);
		this.screen = { name: 'analysing', run, setup };
		const letQueueGoOn = this.queue.giveWay();
		try {
			const recording = await run.record();
			if (!run.cancelled) await this.#review(recording, file, run.people, setup);
		} catch (error) {
			const again = () => this.#analyse(file, { range, person, setup });
			if (!run.cancelled) this.#refuse(file, error, { setup, again });
		} finally {
			letQueueGoOn();
		}
	}

	async #openTracks(file: VideoFile): Promise<void> {
		try {
			const { readTracksFile } = await loadChunk(import('../report/tracks-file'));
			await this.#review(readTracksFile(await file.text()), file);
		} catch (error) {
			this.#refuse(file, error, { again: () => this.open(file) });
		}
	}

	/** @param file where the recording came from; `null` for a session kept earlier */
	async #review(
		recording: Recording,
		file: VideoFile | null,
		people: readonly PersonSeen[] = [],
		setup: SetupState | null = null,
		kept: KeptVersion | null = null
	): Promise<void> {
		try {
			const { ReviewState } = await loadChunk(import('./session-review.svelte'));
			const { SessionKeeper } = await loadChunk(import('./session-keeper.svelte'));
			const video = file === null || isKeypointFile(file) ? null : file;
			const { settings, corrections } = kept ?? { settings: this.settings.clip, corrections: [] };
			const review = new ReviewState(recording, video, settings, corrections, people);
			if (setup?.slowMotionDecided) review.slowMotionDecided = true;
			const keeper = new SessionKeeper(review, storage, kept?.entry ?? null);
			this.#stopKeeping = keeper.start();
			this.screen = { name: 'review', review, keeper };
		} catch (error) {
			const again = () => this.#review(recording, file, people, setup, kept);
			const named = file ?? new File([], recording.clip.name);
			this.#refuse(named, error, { recording, setup, kept, again });
		}
	}

	#refuse(file: VideoFile, error: unknown, more: Partial<Failure>): void {
		if (!(error instanceof Refusal)) console.error(error);
		const nothing = { recording: null, setup: null, kept: null, again: null };
		this.screen = {
			name: 'refused',
			failure: { file, error: asError(error), ...nothing, ...more }
		};
	}

	#stop(): void {
		if (this.screen.name === 'analysing') this.screen.run.cancel();
		if (this.screen.name === 'setup') this.screen.setup.close();
		this.#stopKeeping();
		this.#stopKeeping = () => undefined;
	}
}

const asError = (error: unknown): Error =>
	error instanceof Error ? error : new Error(String(error));

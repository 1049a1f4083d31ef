import type { QuarterTurn, Recording } from '../core/model/recording';
import type { PersonPlace } from '../pose/people';
import type { PersonSeen } from '../pose/person-thumbnails';
import { AthleteList } from './athlete-list.svelte';
import { Queue, type Finished } from './queue.svelte';
import type { Thumbnailer } from './queue-process';
import type { RunSettings } from './record/unfinished';
import { DEFAULT_CLIP_SETTINGS, settingsOf } from './clip-settings';
import { keptVideo } from './kept-video';
import type { LoadedSample } from './samples/load-sample';
import type { Sample } from './samples/samples';
import { loadChunk } from './load-chunk';
import { ScreenState } from './screen-state.svelte';
import { GEAR } from './session-gear';
import { SessionList } from './session-list.svelte';
import { isKeypointFile, type VideoFile } from './session-run.svelte';
import { asMeasured, partOf, setupOf, type KeptVersion, type Screen } from './session-screen';
import { SettingsState } from './session-settings.svelte';
import type { SetupState } from './session-setup.svelte';

/** The one open clip and the screen it is on: open, setup, analysing, review or refused. */
export class Session {
	readonly settings = new SettingsState();
	readonly list: SessionList;
	readonly athletes: AthleteList;
	/** Several files at once, analysed in the background. */
	readonly queue: Queue;
	readonly #screens = new ScreenState();
	/** Resolves when the last review is completely stored. */
	#written: () => Promise<void> = () => Promise.resolve();

	constructor(
		thumbnailOf: Thumbnailer,
		readonly gear = GEAR
	) {
		this.list = new SessionList(gear.storage.sessions);
		this.athletes = new AthleteList(gear.storage.athletes);
		this.queue = new Queue(
			async (file, settings, watch) => {
				const { processFile } = await import('./queue-process');
				return processFile(file, settings, watch, { thumbnailOf, storage: gear.storage });
			},
			() => void this.list.load()
		);
	}

	get screen(): Screen {
		return this.#screens.current;
	}

	/**
	 * Sets a video up for its analysis, or shows the review of a keypoint file. Ends what is running.
	 *
	 * @param rollDegrees of the camera, as its sensors said while the video was recorded here
	 */
	open(file: VideoFile, rollDegrees: number | null = null): Promise<void> {
		return this.#open(this.#screens.ask(), file, rollDegrees);
	}

	/** Analyses the clip that is set up, once the person to measure was found. */
	async analyse(): Promise<void> {
		const { screen } = this;
		if (screen.name !== 'setup') return;
		const { setup } = screen;
		const asked = this.#screens.ask();
		if (!(await setup.searchOver()) || this.screen !== screen || this.#screens.isLate(asked))
			return;
		const { range, person, turn } = setup;
		await this.#analyse(asked, setup.file, { range, person, turnDegrees: turn, setup });
	}

	/** Ends an analysis and goes back to where it was set up, with all choices; without one, to the first screen. */
	async cancel(): Promise<void> {
		const setup = this.screen.name === 'analysing' ? this.screen.setup : null;
		if (setup === null) this.close();
		else await this.#showSetup(this.#screens.ask(), setup);
	}

	/** Lets the user choose the settings of a refused clip again. */
	async setUpAgain(): Promise<void> {
		if (this.screen.name !== 'refused') return;
		const { setup } = this.screen.failure;
		if (setup !== null) await this.#showSetup(this.#screens.ask(), setup);
	}

	/** Turns the picture of the clip that is set up, or was and was refused, clockwise. */
	async turn(degrees: QuarterTurn): Promise<void> {
		const { screen } = this;
		const setup = setupOf(screen);
		if (setup === null) return;
		setup.turnTo(degrees);
		await this.#showSetup(this.#screens.ask(), setup);
	}

	/** Shows a bundled sample, which is measured already. */
	async openSample(sample: Pick<Sample, 'name' | 'url' | 'measuredUrl'>): Promise<void> {
		const asked = this.#screens.ask();
		let loaded: LoadedSample;
		try {
			const { loadSample } = await loadChunk(import('./samples/load-sample'));
			loaded = await loadSample(sample, (url) => this.gear.download(url));
		} catch (error) {
			const again = () => this.openSample(sample);
			return this.#screens.refuse(asked, new File([], sample.name), error, { again });
		}
		if (this.#screens.isLate(asked)) return;
		this.#screens.leave(asked);
		const kept = asMeasured(DEFAULT_CLIP_SETTINGS);
		await this.#review(asked, loaded.recording, loaded.file, { kept });
	}

	/** Sets the clip under review up once more, for another part, person or precision; the session stays. */
	async measureAgain(): Promise<void> {
		if (this.screen.name !== 'review') return;
		const { review, keeper } = this.screen;
		if (review.file === null) return;
		const asked = this.#screens.ask();
		const { file, settings } = review;
		this.settings.clip = settings;
		this.settings.athleteId = keeper.athleteId;
		const { turnDegrees = 0 } = partOf(review.recording);
		await this.#setUp(asked, file, (setup) => {
			if (turnDegrees !== 0) setup.turnTo(turnDegrees);
			setup.rollDegrees = settings.cameraRollDegrees;
			setup.slowMotionDecided = settings.clockConfirmed;
		});
	}

	/** Measures somebody else in the open clip, with its present settings. */
	async follow(person: PersonPlace): Promise<void> {
		const { screen } = this;
		if (screen.name !== 'analysing' && screen.name !== 'review') return;
		const { file } = screen.name === 'review' ? screen.review : screen.run;
		if (file === null) return;
		if (screen.name === 'review') this.settings.clip = screen.review.settings;
		const setup = screen.name === 'analysing' ? screen.setup : null;
		if (setup) setup.person = person;
		const { range = null, turnDegrees = 0 } =
			screen.name === 'review' ? partOf(screen.review.recording) : screen.run.settings;
		await this.#analyse(this.#screens.ask(), file, { range, person, turnDegrees, setup });
	}

	/**
	 * Opens a stored session: everything is derived again from its raw tracks.
	 *
	 * @param file its video, where that is available
	 * @returns whether it was still there
	 */
	async openKept(id: string, file: VideoFile | null = null): Promise<boolean> {
		const asked = this.#screens.ask();
		await this.#written();
		const stored = await this.list.open(id);
		if (!stored) return false;
		const { source } = stored;
		const { recording, corrections, drawings = [] } = source;
		const kept = { stored, settings: settingsOf(source), corrections, drawings };
		const video = file ?? (await keptVideo(this.gear.storage, stored.entry));
		await this.#review(asked, recording, video, { kept });
		return true;
	}

	/** Opens the version that another tab stored of the session under review; what was changed here is dropped. */
	async openNewer(): Promise<void> {
		if (this.screen.name !== 'review') return;
		const { keeper, review } = this.screen;
		// It was deleted meanwhile: the keeper notices when it saves.
		if (!(await this.openKept(keeper.id, review.file))) await keeper.save();
	}

	/** Opens what the queue made of a file; `false` when its session was deleted meanwhile. */
	async openFinished({ id, unkept }: Finished, file: VideoFile): Promise<boolean> {
		if (unkept === null) return this.openKept(id, file);
		const { recording, settings } = unkept;
		await this.#review(this.#screens.ask(), recording, file, { kept: asMeasured(settings) });
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

	/** Back to the first screen. What was measured of this clip stays as a session. */
	close(): void {
		this.#screens.show(this.#screens.ask(), { name: 'open' });
	}

	/** Tries again what was refused, with the settings as they are now. */
	async retry(): Promise<void> {
		if (this.screen.name === 'refused') await this.screen.failure.again?.();
	}

	/** Opens the recording of a session that gives no result as a new session, without settings and corrections. */
	async reviewAnew(): Promise<void> {
		if (this.screen.name !== 'refused' || !this.screen.failure.recording) return;
		const kept = asMeasured(DEFAULT_CLIP_SETTINGS);
		await this.#review(this.#screens.ask(), this.screen.failure.recording, null, { kept });
	}

	async #open(asked: number, file: VideoFile, roll: number | null = null): Promise<void> {
		if (this.#screens.isLate(asked)) return;
		this.#screens.leave(asked);
		// The next clip may be of somebody else.
		this.settings.athleteId = null;
		if (isKeypointFile(file)) await this.#openTracks(asked, file);
		else await this.#setUp(asked, file, (setup) => setup.senseRoll(roll));
	}

	async #setUp(asked: number, file: VideoFile, begin: (setup: SetupState) => void): Promise<void> {
		let setup: SetupState;
		try {
			setup = await this.gear.setUp(file, this.settings);
		} catch (error) {
			const again = () => this.#setUp(this.#screens.ask(), file, begin);
			return this.#screens.refuse(asked, file, error, { again });
		}
		begin(setup);
		await this.#showSetup(asked, setup);
	}

	async #showSetup(asked: number, setup: SetupState): Promise<void> {
		if (!this.#screens.show(asked, { name: 'setup', setup })) return;
		try {
			await setup.open();
		} catch (error) {
			this.#screens.refuse(asked, setup.file, error, { again: () => this.open(setup.file) });
		}
	}

	/**
	 * @param setup where the choices were made, to go back to; `null` for the defaults
	 */
	async #analyse(
		asked: number,
		file: VideoFile,
		{
			setup,
			...what
		}: Pick<RunSettings, 'range' | 'person' | 'turnDegrees'> & {
			setup: SetupState | null;
		}
	): Promise<void> {
		const { mode, allFrames, backend, clip } = this.settings;
		const { slowMotionFactor } = clip;
		const settings = { mode, allFrames, slowMotionFactor, backend, ...what };
		const told = setup?.told ?? clip;
		const run = this.gear.startRun(file, settings, told, setup?.handOver() ?? null);
		this.#screens.show(asked, { name: 'analysing', run, setup });
		const letQueueGoOn = this.queue.giveWay();
		try {
			const recording = await run.record();
			await this.#review(asked, recording, file, { people: run.people, setup });
		} catch (error) {
			const again = () => this.#analyse(this.#screens.ask(), file, { ...what, setup });
			this.#screens.refuse(asked, file, error, { setup, again });
		} finally {
			letQueueGoOn();
		}
	}

	async #openTracks(asked: number, file: VideoFile): Promise<void> {
		try {
			const { readTracksFile } = await loadChunk(import('../report/tracks-file'));
			await this.#review(asked, readTracksFile(await file.text()), file);
		} catch (error) {
			this.#screens.refuse(asked, file, error, { again: () => this.open(file) });
		}
	}

	/** @param file where the recording came from; `null` for a session kept earlier */
	async #review(
		asked: number,
		recording: Recording,
		file: VideoFile | null,
		from: {
			readonly people?: readonly PersonSeen[];
			readonly setup?: SetupState | null;
			readonly kept?: KeptVersion;
		} = {}
	): Promise<void> {
		const { people = [], setup = null, kept = null } = from;
		try {
			const { ReviewState } = await loadChunk(import('./session-review.svelte'));
			const { SessionKeeper } = await loadChunk(import('./session-keeper.svelte'));
			if (this.#screens.isLate(asked)) return;
			const video = file === null || isKeypointFile(file) ? null : file;
			const version = kept ?? asMeasured(setup?.told ?? this.settings.clip);
			const { settings, corrections, drawings } = version;
			const review = new ReviewState(recording, video, settings, corrections, people, drawings);
			const keeper = new SessionKeeper(review, this.gear.storage, version.stored);
			if (kept === null) keeper.athleteId = this.settings.athleteId;
			const stopKeeping = keeper.start();
			this.#screens.show(asked, { name: 'review', review, keeper }, stopKeeping);
			this.#written = () => keeper.settled();
		} catch (error) {
			const again = () => this.#review(this.#screens.ask(), recording, file, from);
			const named = file ?? new File([], recording.clip.name);
			this.#screens.refuse(asked, named, error, { recording, setup, kept, again });
		}
	}
}

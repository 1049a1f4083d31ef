import { SAME_TIME_SECONDS, timesWithin } from '../core/model/frame-times';
import type { FileRange, PoseMode, QuarterTurn } from '../core/model/recording';
import { Refusal } from '../core/model/refusal';
import type { PersonPlace } from '../pose/people';
import type { OpenedClip, Preview } from '../pose/record-api';
import type { Scouted } from '../pose/scout';
import type { ClipSettings } from './clip-settings';
import { ClipSession, nothingKnown } from './record/clip-session';
import { expectedSeconds, rememberedRates, type TimeRange } from './record/measured-rate';
import { proposedSlowMotion } from './record/proposed-slow-motion';
import { goesOnWith, stepOf } from './record/run-key';
import type { RunSettings, UnfinishedRun } from './record/unfinished';
import { forgetRun, unfinishedRunOf } from './record/unfinished-runs';
import type { VideoFile } from './session-run.svelte';
import type { SettingsState } from './session-settings.svelte';

/** What is known about who is in the chosen part. */
export type Search =
	| { readonly state: 'looking' }
	| { readonly state: 'found'; readonly scouted: Scouted }
	/** The analysis would be refused, too. */
	| { readonly state: 'refused'; readonly refusal: Refusal }
	/** If the same goes wrong again, the analysis itself reports it. */
	| { readonly state: 'failed' };

/** What it works with; tests provide their own. */
export interface SetupGear {
	startClip(...clip: ConstructorParameters<typeof ClipSession>): ClipSession;
	unfinishedRunOf(file: VideoFile): Promise<UnfinishedRun | null>;
	forgetRun(run: UnfinishedRun): Promise<void>;
}

const GEAR: SetupGear = {
	startClip: (...clip) => new ClipSession(...clip),
	unfinishedRunOf,
	forgetRun
};

/** The search waits this long after the trim was last dragged, ms. */
const SETTLED_MILLISECONDS = 350;

/**
 * A clip before its analysis: what it is, which part and whom to measure. The search for the runner runs while the
 * user chooses; the analysis takes over what was found.
 */
export class SetupState {
	/** `null` until the file is opened. */
	clip = $state.raw<OpenedClip | null>(null);
	/** The part to measure; `null` for the whole clip. */
	range = $state.raw<FileRange | null>(null);
	/** Whom the user chose; `null` for the one who runs. */
	person = $state.raw<PersonPlace | null>(null);
	search = $state.raw<Search>({ state: 'looking' });
	/** By which the picture is turned clockwise, beyond what the file says. */
	turn = $state<QuarterTurn>(0);
	/** How the camera was turned, as the user says, degrees; `null` to have it estimated. */
	rollDegrees = $state<number | null>(null);
	/** As its sensors said while it was recorded here, degrees. */
	sensedRollDegrees = $state<number | null>(null);
	/** The analysis was requested and begins on its own as soon as the search is over. */
	waiting = $state(false);
	/** The user has said whether this is slow motion. */
	slowMotionDecided = $state(false);
	/** The newest frame in which somebody was found; it stays while the clip is analysed, for a return to here. */
	preview = $state.raw<Preview | null>(null);
	/** A skeleton was seen, or the search is over: until then nothing else may use the machine. */
	searched = $state(false);
	/** An interrupted analysis of exactly this file; `null` without one. */
	unfinished = $state.raw<UnfinishedRun | null>(null);
	/** Looks of the fast model a second, as measured while scouting. */
	#quickRate = $state<number | null>(null);
	#clipSession: ClipSession | null = null;
	#closed = false;
	readonly #known = nothingKnown();
	#settling: ReturnType<typeof setTimeout> | undefined;
	#onSearched: (begin: boolean) => void = () => undefined;

	constructor(
		readonly file: VideoFile,
		readonly settings: SettingsState,
		readonly gear = GEAR
	) {}

	/**
	 * Opens the file, or opens it again after an analysis was cancelled or the picture turned, and begins to search for
	 * the runner.
	 *
	 * @throws {Refusal} what the file cannot give
	 */
	async open(): Promise<void> {
		this.#closed = false;
		const { mode, backend } = this.settings;
		const { turn: turnDegrees } = this;
		const options = { mode, backend, turnDegrees, known: this.#known };
		const clipSession = this.gear.startClip(this.file, options);
		this.#clipSession = clipSession;
		clipSession.watch = {
			progress: () => undefined,
			preview: (preview) => this.#receive(preview)
		};
		const first = this.clip === null;
		const [clip, unfinished] = await Promise.all([
			clipSession.opened,
			this.gear.unfinishedRunOf(this.file)
		]);
		// This clip was left meanwhile: the settings may belong to another one by now.
		if (this.#clipSession !== clipSession) return;
		this.clip = clip;
		this.unfinished = unfinished;
		if (first && unfinished) this.takeOver(unfinished);
		if (this.turn === turnDegrees) void this.#scout();
	}

	/** Takes over what the sensors of the camera said. */
	senseRoll(degrees: number | null): void {
		this.sensedRollDegrees = this.rollDegrees = degrees;
	}

	/** Turns the picture; call {@link open} afterwards. Whom the user chose is elsewhere in it now. */
	turnTo(turn: QuarterTurn): void {
		this.#stopWaiting(false);
		clearTimeout(this.#settling);
		this.turn = turn;
		this.person = null;
		// Its sensors told of the picture as it was.
		this.senseRoll(null);
		this.search = { state: 'looking' };
		this.#known.clear();
		this.#shut();
	}

	/** How many times slower than life the file plays, as far as it says so; `null` when nothing suggests it. */
	get proposedSlowMotion(): number | null {
		return this.clip && proposedSlowMotion(this.clip.facts);
	}

	/** What the user said of the clip, for its review. */
	get told(): ClipSettings {
		const { rollDegrees: cameraRollDegrees, slowMotionDecided: clockConfirmed } = this;
		return { ...this.settings.clip, cameraRollDegrees, clockConfirmed };
	}

	/** Frames that will be measured. */
	get frames(): number {
		if (this.clip === null) return 0;
		const step = stepOf(this.asked, this.clip.facts);
		return Math.ceil(timesWithin(this.clip.times, this.range).length / step);
	}

	/**
	 * Whether the analysis resumes where the interrupted one ended: every choice that changes its points is the same.
	 */
	get goesOn(): boolean {
		const { clip, unfinished } = this;
		return (
			clip !== null && unfinished !== null && goesOnWith(unfinished.key, this.asked, clip.facts)
		);
	}

	/** The choices that change the points, as they are now. */
	get asked(): RunSettings {
		const { range, person, turn: turnDegrees } = this;
		const { mode, allFrames, backend, clip } = this.settings;
		const { slowMotionFactor } = clip;
		return { mode, allFrames, backend, slowMotionFactor, range, person, turnDegrees };
	}

	/** Predicted duration of a mode here, s; `null` before anything was measured. */
	secondsFor(mode: PoseMode): TimeRange | null {
		const rates = rememberedRates(this.settings.backend);
		if (this.clip === null) return null;
		const done = this.goesOn && mode === this.settings.mode ? this.unfinished!.doneFrames : 0;
		return expectedSeconds(mode, this.frames - done, rates, this.#quickRate);
	}

	/** Chooses a part; the whole clip when it begins and ends with it. */
	trim({ from, to }: FileRange): void {
		const { times } = this.clip!;
		const whole = from <= times[0]! + SAME_TIME_SECONDS && to >= times.at(-1)! - SAME_TIME_SECONDS;
		this.range = whole ? null : { from, to };
		this.#stopWaiting(false);
		this.search = { state: 'looking' };
		clearTimeout(this.#settling);
		this.#settling = setTimeout(() => void this.#scout(), SETTLED_MILLISECONDS);
	}

	/** Restores the choices of an interrupted analysis. */
	takeOver({ settings }: UnfinishedRun): void {
		this.settings.takeOver(settings);
		const { turnDegrees = 0 } = settings;
		const turned = this.turn !== turnDegrees;
		if (turned) this.turnTo(turnDegrees);
		this.range = settings.range;
		this.person = settings.person;
		// It was open a moment ago.
		if (turned)
			this.open().catch((error: unknown) => {
				console.error(error);
				this.#endSearch({ state: 'failed' });
			});
	}

	/** Forgets the interrupted analysis: this one begins with the first frame. */
	async startOver(): Promise<void> {
		const { unfinished } = this;
		this.unfinished = null;
		if (unfinished) await this.gear.forgetRun(unfinished);
	}

	choose(person: PersonPlace): void {
		this.person = person;
		void this.#scout();
	}

	/**
	 * Resolves once the search is over: to `false` when something else was chosen meanwhile, or the clip was left. An
	 * analysis that resumes needs no search.
	 */
	searchOver(): Promise<boolean> {
		if (this.goesOn || this.search.state !== 'looking') return Promise.resolve(true);
		this.waiting = true;
		return new Promise((resolve) => (this.#onSearched = resolve));
	}

	decideSlowMotion(slowMotionFactor: number): void {
		this.slowMotionDecided = true;
		this.settings.change({ slowMotionFactor });
	}

	/** Hands the opened clip to an analysis; `null` when it must be opened again. */
	handOver(): ClipSession | null {
		clearTimeout(this.#settling);
		const clipSession = this.#clipSession;
		this.#clipSession = null;
		if (clipSession?.backend === this.settings.backend) return clipSession;
		clipSession?.close();
		this.#known.clear();
		return null;
	}

	close(): void {
		this.#closed = true;
		this.#stopWaiting(false);
		clearTimeout(this.#settling);
		this.#shut();
	}

	#shut(): void {
		this.#clipSession?.close();
		this.#clipSession = null;
		this.preview?.image.close();
		this.preview = null;
	}

	async #scout(): Promise<void> {
		const clipSession = this.#clipSession;
		if (clipSession === null) return;
		const { range, person } = this;
		const isCurrent = () =>
			this.#clipSession === clipSession && this.range === range && this.person === person;
		try {
			const scouted = await clipSession.scout(range, person);
			if (!isCurrent()) return;
			this.#endSearch({ state: 'found', scouted });
			this.#quickRate = await clipSession.worker.quickRate();
		} catch (error) {
			if (!isCurrent()) return;
			const refusal = error instanceof Refusal ? error : null;
			if (refusal === null) console.error(error);
			this.#endSearch(refusal ? { state: 'refused', refusal } : { state: 'failed' });
		}
	}

	#endSearch(search: Search): void {
		this.search = search;
		this.searched = true;
		this.#stopWaiting(true);
	}

	#stopWaiting(begin: boolean): void {
		this.waiting = false;
		this.#onSearched(begin);
	}

	#receive(preview: Preview): void {
		// It was sent before the worker ended.
		if (this.#closed) return preview.image.close();
		this.searched = true;
		this.preview?.image.close();
		this.preview = preview;
	}
}

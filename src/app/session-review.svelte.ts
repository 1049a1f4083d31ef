import type { Analysis } from '../core/analysis';
import { onClock, type Correction } from '../core/corrections';
import type { Recording } from '../core/recording';
import { Refusal } from '../core/refusal';
import type { PersonSeen } from '../pose/portraits';
import { derive } from './derive';
import type { VideoFile } from './session-run.svelte';
import type { ClipSettings } from './clip-settings';

/** What the user told and put right: with the recording, all that results depend on. */
export interface Version {
	readonly settings: ClipSettings;
	/** Their times are file times (see {@link derive}). */
	readonly corrections: readonly Correction[];
}

/** A recording under review: its settings, its corrections and everything derived from them. */
export class ReviewState {
	analysis = $state.raw<Analysis>()!;
	/** Why the newest settings give no result; the last good result stays. */
	refusal = $state.raw<Refusal | null>(null);
	/** The user has said whether this is slow motion: the question is not asked again. */
	slowMotionDecided = $state(false);
	#version = $state.raw<Version>()!;
	#past = $state.raw<readonly Version[]>([]);
	#future = $state.raw<readonly Version[]>([]);

	/** The video, when it is at hand. */
	file = $state.raw<VideoFile | null>(null);

	/**
	 * @param file the video, `null` for keypoints without one
	 * @param people whom to choose from, when several were found
	 * @throws {Refusal} when the recording gives no result under `settings`
	 */
	constructor(
		readonly recording: Recording,
		file: VideoFile | null,
		settings: ClipSettings,
		corrections: readonly Correction[] = [],
		readonly people: readonly PersonSeen[] = []
	) {
		this.file = file;
		this.#version = { settings, corrections };
		this.analysis = this.#derive(this.#version);
		this.slowMotionDecided = settings.slowMotionFactor !== 1;
	}

	get settings(): ClipSettings {
		return this.#version.settings;
	}

	/** What the user put right, oldest first; times are file times. */
	get corrections(): readonly Correction[] {
		return this.#version.corrections;
	}

	/** Real times of the frames, s. */
	get times(): Float64Array {
		return this.analysis.raw.times;
	}

	get canUndo(): boolean {
		return this.#past.length > 0;
	}

	get canRedo(): boolean {
		return this.#future.length > 0;
	}

	change(part: Partial<ClipSettings>): void {
		this.#advance({ ...this.#version, settings: { ...this.settings, ...part } });
	}

	/** @param correction its times in real seconds */
	correct(...corrections: readonly Correction[]): void {
		this.#advance(this.#with(corrections));
	}

	/** Shows what a correction would do, while it is being made; nothing is kept. `null` shows what is. */
	preview(correction: Correction | null): void {
		this.#show(correction ? this.#with([correction]) : this.#version);
	}

	/** Takes back one correction, however old. */
	revert(index: number): void {
		this.#advance({ ...this.#version, corrections: this.corrections.toSpliced(index, 1) });
	}

	undo(): void {
		const before = this.#past.at(-1);
		if (!before || !this.#show(before)) return;
		this.#past = this.#past.slice(0, -1);
		this.#future = [this.#version, ...this.#future];
		this.#version = before;
	}

	redo(): void {
		const after = this.#future[0];
		if (!after || !this.#show(after)) return;
		this.#future = this.#future.slice(1);
		this.#past = [...this.#past, this.#version];
		this.#version = after;
	}

	decideSlowMotion(factor: number): void {
		this.slowMotionDecided = true;
		if (factor !== this.settings.slowMotionFactor) this.change({ slowMotionFactor: factor });
	}

	#with(corrections: readonly Correction[]): Version {
		const inFileTime = corrections.map((correction) =>
			onClock(correction, this.settings.slowMotionFactor)
		);
		return { ...this.#version, corrections: [...this.corrections, ...inFileTime] };
	}

	#advance(version: Version): void {
		if (!this.#show(version)) return;
		this.#past = [...this.#past, this.#version];
		this.#future = [];
		this.#version = version;
	}

	/** @returns whether the version gives a result; if not, the last one stays and the reason is told */
	#show(version: Version): boolean {
		try {
			this.analysis = this.#derive(version);
			this.refusal = null;
			return true;
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
			this.refusal = error;
			return false;
		}
	}

	#derive = ({ settings, corrections }: Version): Analysis =>
		derive(this.recording, settings, corrections);
}

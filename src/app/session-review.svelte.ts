import type { Analysis } from '../core/model/analysis';
import { addedTo } from '../core/corrections/correction-list';
import { onClock, type Correction } from '../core/corrections/corrections';
import type { Drawing } from '../core/model/drawing';
import type { Recording } from '../core/model/recording';
import { Refusal, unlessRefused } from '../core/model/refusal';
import type { PersonSeen } from '../pose/person-thumbnails';
import { Deriver } from './derive';
import type { VideoFile } from './session-run.svelte';
import { DEFAULT_CLIP_SETTINGS, type ClipSettings } from './clip-settings';

/** What the user entered and corrected: with the recording, everything that results depend on. */
export interface Version {
	readonly settings: ClipSettings;
	/** Their times are file times (see {@link derive}). */
	readonly corrections: readonly Correction[];
	/** What was drawn on frames; no result depends on it. */
	readonly drawings: readonly Drawing[];
}

/** A recording under review: its settings, its corrections and everything derived from them. */
export class ReviewState {
	/** What is on the screen: the stored version or, while something is dragged, what it would become. */
	analysis = $state.raw<Analysis>()!;
	/** The correction that is shown but not stored. */
	previewed = $state.raw<Correction | null>(null);
	/** Why the newest settings give no result; the last good result stays. */
	refusal = $state.raw<Refusal | null>(null);
	#version = $state.raw<Version>()!;
	#past = $state.raw<readonly Version[]>([]);
	#future = $state.raw<readonly Version[]>([]);
	readonly #deriver: Deriver;
	/** For comparisons on the side: what the deriver above holds ready for the next drag stays. */
	readonly #aside: Deriver;
	/** Of the stored version. */
	#settled: Analysis;

	/** The video, when it is available. */
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
		readonly people: readonly PersonSeen[] = [],
		drawings: readonly Drawing[] = []
	) {
		this.file = file;
		this.#version = { settings, corrections, drawings };
		this.#deriver = new Deriver(recording);
		this.#aside = new Deriver(recording);
		this.#settled = this.analysis = this.#derive(this.#version);
	}

	get settings(): ClipSettings {
		return this.#version.settings;
	}

	/** The user's corrections, oldest first; times are file times. */
	get corrections(): readonly Correction[] {
		return this.#version.corrections;
	}

	/** The same with their times in real seconds. */
	get realCorrections(): readonly Correction[] {
		const factor = 1 / this.settings.slowMotionFactor;
		return this.corrections.map((correction) => onClock(correction, factor));
	}

	/** What was drawn on frames, oldest first. */
	get drawings(): readonly Drawing[] {
		return this.#version.drawings;
	}

	/** The result of the stored settings and corrections, whatever is being dragged. */
	get settled(): Analysis {
		void this.#version;
		return this.#settled;
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

	/** @param corrections their times in real seconds */
	correct(...corrections: readonly Correction[]): void {
		this.#advance(this.#with(corrections));
	}

	/** Shows what a correction would do, while it is being made; nothing is stored. `null` shows the stored version. */
	preview(correction: Correction | null): void {
		if (correction) {
			if (this.#show(this.#with([correction]))) this.previewed = correction;
		} else this.#settle(this.#version, this.#settled);
	}

	/** Removes one correction, however old. */
	revert(index: number): void {
		this.#advance({ ...this.#version, corrections: this.corrections.toSpliced(index, 1) });
	}

	/** Adds a drawing. */
	draw(drawing: Drawing): void {
		this.#advance({ ...this.#version, drawings: [...this.drawings, drawing] });
	}

	/** Puts another drawing in the place of one. */
	redraw(index: number, drawing: Drawing): void {
		this.#advance({ ...this.#version, drawings: this.drawings.with(index, drawing) });
	}

	/** Removes a drawing. */
	erase(index: number): void {
		this.#advance({ ...this.#version, drawings: this.drawings.toSpliced(index, 1) });
	}

	/** Resets one setting to not given. */
	forget(setting: keyof ClipSettings): void {
		this.change({ [setting]: DEFAULT_CLIP_SETTINGS[setting] });
	}

	/** The result as it would be without one correction or one setting; `null` when there would be none. */
	without(part: number | keyof ClipSettings): Analysis | null {
		const { settings, corrections } = this.#version;
		return unlessRefused(() =>
			typeof part === 'number'
				? this.#aside.derive(settings, corrections.toSpliced(part, 1))
				: this.#aside.derive({ ...settings, [part]: DEFAULT_CLIP_SETTINGS[part] }, corrections)
		);
	}

	undo(): void {
		const before = this.#past.at(-1);
		const current = this.#version;
		if (!before || !this.#keep(before)) return;
		this.#past = this.#past.slice(0, -1);
		this.#future = [current, ...this.#future];
	}

	redo(): void {
		const after = this.#future[0];
		const current = this.#version;
		if (!after || !this.#keep(after)) return;
		this.#future = this.#future.slice(1);
		this.#past = [...this.#past, current];
	}

	/** The user has said how much slower than life the clip plays: no undoing asks again. */
	decideSlowMotion(factor: number): void {
		const told = (version: Version): Version => ({
			...version,
			settings: { ...version.settings, clockConfirmed: true }
		});
		this.#past = this.#past.map(told);
		this.#future = this.#future.map(told);
		this.#keep(told(this.#version));
		if (factor !== this.settings.slowMotionFactor) this.change({ slowMotionFactor: factor });
	}

	#with(corrections: readonly Correction[]): Version {
		const inFileTime = corrections.map((correction) =>
			onClock(correction, this.settings.slowMotionFactor)
		);
		return { ...this.#version, corrections: inFileTime.reduce(addedTo, this.corrections) };
	}

	#advance(version: Version): void {
		const before = this.#version;
		if (!this.#keep(version)) return;
		this.#past = [...this.#past, before];
		this.#future = [];
	}

	/**
	 * @returns whether it gives a result; if not, the stored version is on the screen again, and the reason
	 */
	#keep(version: Version): boolean {
		if (!this.#show(version)) {
			this.analysis = this.#settled;
			this.previewed = null;
			return false;
		}
		this.#settle(version, this.analysis);
		return true;
	}

	#settle(version: Version, analysis: Analysis): void {
		this.#settled = this.analysis = analysis;
		this.#version = version;
		this.previewed = null;
		this.refusal = null;
	}

	/**
	 * @returns whether the version gives a result; if not, the last one stays and the reason is reported
	 */
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
		this.#deriver.derive(settings, corrections);
}

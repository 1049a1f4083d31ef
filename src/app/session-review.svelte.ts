import type { Analysis } from '../core/analysis';
import type { Recording } from '../core/recording';
import { Refusal } from '../core/refusal';
import { derive } from './derive';
import type { VideoFile } from './session-run.svelte';
import type { ClipSettings } from './session-settings.svelte';

/** A recording under review: its settings and everything derived from them. */
export class ReviewState {
	settings = $state.raw<ClipSettings>()!;
	analysis = $state.raw<Analysis>()!;
	/** Why the newest settings give no result; the last good result stays. */
	refusal = $state.raw<Refusal | null>(null);
	/** The user has said whether this is slow motion: the question is not asked again. */
	slowMotionDecided = $state(false);

	/**
	 * @param file the video, `null` for keypoints without one
	 * @throws {Refusal} when the recording gives no result under `settings`
	 */
	constructor(
		readonly recording: Recording,
		readonly file: VideoFile | null,
		settings: ClipSettings
	) {
		this.settings = settings;
		this.analysis = derive(recording, settings);
		this.slowMotionDecided = settings.slowMotionFactor !== 1;
	}

	/** Real times of the frames, s. */
	get times(): Float64Array {
		return this.analysis.raw.times;
	}

	change(part: Partial<ClipSettings>): void {
		const settings = { ...this.settings, ...part };
		try {
			this.analysis = derive(this.recording, settings);
			this.settings = settings;
			this.refusal = null;
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
			this.refusal = error;
		}
	}

	decideSlowMotion(factor: number): void {
		this.slowMotionDecided = true;
		if (factor !== this.settings.slowMotionFactor) this.change({ slowMotionFactor: factor });
	}
}

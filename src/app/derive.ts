import { analysePrepared, type ClipEvidence } from '../core/analyse';
import type { Analysis } from '../core/model/analysis';
import { Refusal, type RefusalCode } from '../core/model/refusal';
import type { Tracks } from '../core/model/tracks';
import type { GaitSettings } from '../core/model/settings';
import { onClock, type Correction } from '../core/corrections/corrections';
import { prepareTracks, type PreparedTracks } from '../core/prepare';
import { referenceData } from '../profiles/reference-data';
import { tracksOf } from './recording-tracks';
import { pointSource, type Recording } from '../core/model/recording';
import { DEFAULT_CLIP_SETTINGS } from './clip-settings';
import type { SessionSource } from './storage/schema';

type DeriveSettings = GaitSettings & { readonly slowMotionFactor: number };

/**
 * The fast half of an analysis: pure, takes milliseconds, repeated whenever a setting or a correction changes.
 *
 * @param corrections their times are file times, so that they stay valid when the slow-motion factor changes
 * @throws {Refusal} when the recording gives no result with these settings
 */
export const derive = (
	recording: Recording,
	settings: DeriveSettings,
	corrections: readonly Correction[] = []
): Analysis => new Deriver(recording).derive(settings, corrections);

/** Derives one recording repeatedly: while a joint or an event is dragged, what does not change is not recalculated. */
export class Deriver {
	#prepared: { readonly key: string; readonly tracks: PreparedTracks } | null = null;

	constructor(readonly recording: Recording) {}

	/** See {@link derive}: the same input gives the same result, whatever was derived before. */
	derive(settings: DeriveSettings, corrections: readonly Correction[]): Analysis {
		const { pictureRoll, model, notes, feet } = this.recording;
		const clip = { pictureRoll, source: pointSource(model), notes, ...(feet && { feet }) };
		const { slowMotionFactor } = settings;
		const inRealTime = corrections.map((correction) => onClock(correction, 1 / slowMotionFactor));
		const tracks = this.#prepare(slowMotionFactor, clip, inRealTime);
		// Whoever gave a factor has answered.
		const clockConfirmed = settings.clockConfirmed || slowMotionFactor !== 1;
		const told = { ...settings, clockConfirmed };
		return analysePrepared(tracks, told, referenceData, clip, inRealTime);
	}

	#prepare(factor: number, clip: ClipEvidence, corrections: readonly Correction[]): PreparedTracks {
		const names = corrections.filter(
			({ kind }) => kind === 'exchangeSides' || kind === 'hidePoint'
		);
		const key = JSON.stringify([factor, names]);
		if (this.#prepared?.key === key) return this.#prepared.tracks;
		const tracks = preparedOrWhyNot(tracksOf(this.recording, factor), clip, names);
		this.#prepared = { key, tracks };
		return tracks;
	}
}

/** Of a picture too dark to see the runner, that is the reason, whatever the points look like. */
function preparedOrWhyNot(
	tracks: Tracks,
	{ source, notes }: ClipEvidence,
	corrections: readonly Correction[]
): PreparedTracks {
	try {
		return prepareTracks(tracks, source, corrections);
	} catch (error) {
		const dark = notes.some(({ code }) => code === 'dark-picture');
		if (!dark || !(error instanceof Refusal) || !UNSEEN.includes(error.code)) throw error;
		throw new Refusal('too-dark', {}, { cause: error });
	}
}

/** What a pose model that guesses in the dark looks like. */
const UNSEEN: readonly RefusalCode[] = ['no-person', 'no-gait', 'not-side-view'];

/** The result of a stored session; one stored by an older version lacks the settings that came later. */
export const deriveKept = ({ recording, settings, corrections }: SessionSource): Analysis =>
	derive(recording, { ...DEFAULT_CLIP_SETTINGS, ...settings }, corrections);

import { analyseTracks } from '../core/analyse-tracks';
import type { Analysis, GaitSettings } from '../core/analysis';
import { onClock, type Correction } from '../core/corrections';
import { referenceData } from '../profiles/reference-data';
import { tracksOf } from './recording-tracks';
import type { Recording } from '../core/recording';
import { DEFAULT_CLIP_SETTINGS } from './clip-settings';
import type { SessionSource } from './storage/schema';

/**
 * The right-hand side of the line: pure, milliseconds, redone whenever a setting or a correction changes.
 *
 * @param corrections their times are file times: they hold whatever the slow-motion factor is said to be
 */
export function derive(
	recording: Recording,
	settings: GaitSettings & { slowMotionFactor: number },
	corrections: readonly Correction[] = []
): Analysis {
	const { slowMotionFactor } = settings;
	return analyseTracks(
		tracksOf(recording, slowMotionFactor),
		settings,
		referenceData,
		{
			pictureRoll: recording.pictureRoll,
			ankles: recording.model ? 'poseModel' : 'joints',
			notes: recording.notes
		},
		corrections.map((correction) => onClock(correction, 1 / slowMotionFactor))
	);
}

/** The result of a kept session; one kept by an older version lacks the settings that came later. */
export const deriveKept = ({ recording, settings, corrections }: SessionSource): Analysis =>
	derive(recording, { ...DEFAULT_CLIP_SETTINGS, ...settings }, corrections);

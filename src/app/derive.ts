import { analyseTracks } from '../core/analyse-tracks';
import type { Analysis, GaitSettings } from '../core/analysis';
import { referenceData } from '../profiles/reference-data';
import { tracksOf } from './recording-tracks';
import type { Recording } from '../core/recording';

/** The right-hand side of the line: pure, milliseconds, redone whenever a setting or a correction changes. */
export function derive(
	recording: Recording,
	settings: GaitSettings & { slowMotionFactor: number }
): Analysis {
	return analyseTracks(tracksOf(recording, settings.slowMotionFactor), settings, referenceData, {
		pictureRoll: recording.pictureRoll,
		ankles: recording.model ? 'poseModel' : 'joints',
		notes: recording.notes
	});
}

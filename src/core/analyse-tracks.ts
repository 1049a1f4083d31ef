import type { Analysis, GaitSettings, QualityNote } from './analysis';
import type { Tracks } from './tracks';
import { Refusal } from './refusal';
import type { ReferenceData } from './reference';

/**
 * The whole numeric line: raw tracks in, everything the app shows out.
 *
 * @param raw keypoints as the pose model gave them, times in real seconds
 * @param settings what the user told
 * @param reference the profiles to compare with (`src/profiles`)
 * @param notes what earlier stages (decoding, pose) want the reader to know
 * @throws {Refusal} `no-person`, `no-gait`, `too-few-strides`, `frame-rate-too-low`
 */
export function analyseTracks(
	raw: Tracks,
	settings: GaitSettings,
	reference: ReferenceData,
	notes: readonly QualityNote[] = []
): Analysis {
	void [raw, settings, reference, notes];
	throw new Refusal('no-gait');
}

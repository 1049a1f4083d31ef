import { FirstNumbersFinder, type FirstNumbers } from '../../src/app/record/first-numbers';
import { DEFAULT_CLIP_SETTINGS, type ClipSettings } from '../../src/app/clip-settings';
import type { Recording } from '../../src/core/model/recording';
import type { FollowedPart } from '../../src/pose/record-api';

/** Frames a part, as the record worker delivers them at most. */
const PART_FRAMES = 60;

/** The frames of a recording in parts, as they come while a clip is measured. */
export function partsOf(
	{ fileTimes, keypoints }: Recording,
	framesAPart = PART_FRAMES
): FollowedPart[] {
	const parts: FollowedPart[] = [];
	const values = keypoints.length / fileTimes.length;
	for (let from = 0; from < fileTimes.length; from += framesAPart) {
		const to = Math.min(from + framesAPart, fileTimes.length);
		parts.push({
			fileTimes: fileTimes.slice(from, to),
			keypoints: keypoints.slice(from * values, to * values),
			edges: new Float32Array((to - from) * 2),
			decodedFrames: to,
			copies: 0,
			changes: []
		});
	}
	return parts;
}

/** What is told of a recording, in order, while its parts come. */
export function toldOf(
	recording: Recording,
	parts = partsOf(recording),
	settings: ClipSettings = DEFAULT_CLIP_SETTINGS
): (FirstNumbers | null)[] {
	const told: (FirstNumbers | null)[] = [];
	const finder = new FirstNumbersFinder(recording, {
		settings,
		tell: (numbers) => told.push(numbers)
	});
	for (const part of parts) finder.add(part);
	return told;
}

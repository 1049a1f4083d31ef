import {
	framesAhead,
	FirstNumbersFinder,
	type FirstNumbers
} from '../../src/app/record/first-numbers';
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

/** Every second frame of the start, where the rate allows for it, in the parts in which they come ahead of the others. */
export function aheadOf({ clip, fileTimes, keypoints, ...rest }: Recording): FollowedPart[] {
	const count = Math.min(framesAhead(clip, 1, 1), fileTimes.length);
	const values = keypoints.length / fileTimes.length;
	const isAhead = (frame: number) => frame < count && frame % 2 === 0;
	const spread = {
		...rest,
		clip,
		fileTimes: fileTimes.filter((_, frame) => isAhead(frame)),
		keypoints: keypoints.filter((_, i) => isAhead(Math.floor(i / values)))
	};
	return partsOf(spread, AHEAD_PART_FRAMES).filter(
		(part) => part.fileTimes.length === AHEAD_PART_FRAMES
	);
}

const AHEAD_PART_FRAMES = 30;

/** What is told of a recording, in order, while its parts come. */
export function toldOf(
	recording: Recording,
	parts = partsOf(recording),
	settings: ClipSettings = DEFAULT_CLIP_SETTINGS,
	ahead: readonly FollowedPart[] = []
): (FirstNumbers | null)[] {
	const told: (FirstNumbers | null)[] = [];
	const finder = new FirstNumbersFinder(recording, {
		settings,
		tell: (numbers) => told.push(numbers)
	});
	for (const part of ahead) finder.addAhead(part);
	for (const part of parts) finder.add(part);
	return told;
}

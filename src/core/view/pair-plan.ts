import { lockedFrame, lockedStrides } from '../compare/phase-lock';
import type { Stride } from '../model/analysis';
import {
	planSpan,
	planVideo,
	type PlannedClip,
	type PlannedFrame,
	type VideoPart
} from './video-plan';

/** One frame of a video of two clips beside each other. */
export interface PlannedPair extends PlannedFrame {
	/** Of the other recording. */
	readonly other: number;
}

/** What such a video shows. */
export const PAIR_PARTS = ['whole', 'stride'] as const satisfies readonly VideoPart[];
export type PairPart = (typeof PAIR_PARTS)[number];

/**
 * Which frames of two clips are shown beside each other and when: those of the first at their own distances, and of
 * the other what is at the same phase of the same stride. The whole are the strides that both have.
 *
 * @param speed 1: as in life; 0.5: half as fast
 * @param stride of the first clip, shown again and again; by default the first one that counts and that both have
 * @returns none where a clip has no stride
 */
export function planPair(
	lead: PlannedClip,
	other: PlannedClip,
	part: PairPart,
	speed: number,
	stride: Stride | null = null
): PlannedPair[] {
	const [strides, others] = [lockedStrides(lead), lockedStrides(other)];
	const common = strides.slice(0, others.length);
	const [first, last] = [common[0], common.at(-1)];
	if (!first || !last) return [];
	const { times } = lead.raw;
	const looped = stride ?? common.find(({ included }) => included) ?? first;
	const plan =
		part === 'stride'
			? planVideo(lead, part, speed, looped)
			: planSpan(times, first.startTime, last.endTime, speed);
	return plan.map((planned) => ({
		...planned,
		other: lockedFrame(strides, others, times[planned.frame]!, other.raw.times)
	}));
}

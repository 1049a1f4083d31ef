import type { Stride } from '../model/analysis';
import { CONTACT_FRAMES_APART, footPointOf } from '../model/feet';
import type { Side } from '../model/tracks';
import type { Correction } from './corrections';

/**
 * The list with one more correction. When the point or event that was moved last is moved again, it stays one
 * correction: from where it was found to where it is now.
 */
export function addedTo(
	corrections: readonly Correction[],
	correction: Correction
): readonly Correction[] {
	const last = corrections.at(-1);
	const merged = last && continued(last, correction);
	return merged ? corrections.with(-1, merged) : [...corrections, correction];
}

/** Indices among `corrections` of those that hide a point of this frame, by keypoint. */
export function hiddenAt(
	corrections: readonly Correction[],
	frame: number
): ReadonlyMap<number, number> {
	return new Map(
		corrections.flatMap((correction, index) =>
			correction.kind === 'hidePoint' && correction.frame === frame
				? [[correction.keypoint, index] as const]
				: []
		)
	);
}

/**
 * For each stride: whether something in it was corrected by hand. Neighbours may have moved a little with it.
 *
 * @param corrections their times in real seconds
 * @param times of the raw frames, real seconds
 */
export function touchedStrides(
	strides: readonly Pick<Stride, 'startTime' | 'endTime' | 'side'>[],
	corrections: readonly Correction[],
	times: ArrayLike<number>
): boolean[] {
	const touched = corrections.map((correction) => spanOf(correction, times));
	return strides.map(({ startTime, endTime, side }) =>
		touched.some(
			(span) =>
				(span.side ?? side) === side &&
				span.to >= startTime - SAME_SECONDS &&
				span.from <= (span.atContact ? startTime : endTime) + SAME_SECONDS
		)
	);
}

/** First and last instant that a correction concerns, s. */
interface Span {
	readonly from: number;
	readonly to: number;
	/** `null` where points move from which the strides of both sides are measured. */
	readonly side: Side | null;
	/** It concerns the strides alone that begin within. */
	readonly atContact?: boolean;
}

function spanOf(correction: Correction, times: ArrayLike<number>): Span {
	if ('frame' in correction) {
		const { frame, keypoint } = correction;
		const foot = footPointOf(keypoint);
		if (!foot) return { from: times[frame]!, to: times[frame]!, side: null };
		// A foot is read in the frames around its contact.
		const from = times[Math.max(0, frame - CONTACT_FRAMES_APART)]!;
		const to = times[Math.min(times.length - 1, frame + CONTACT_FRAMES_APART)]!;
		return { from, to, side: foot.side, atContact: true };
	}
	if (correction.kind === 'exchangeSides')
		return { from: times[correction.from]!, to: times[correction.to]!, side: null };
	const { time } = correction;
	const to = correction.kind === 'moveEvent' ? correction.to : time;
	const isChoice = correction.kind === 'excludeStride' || correction.kind === 'includeStride';
	return {
		from: Math.min(time, to),
		to: Math.max(time, to),
		side: isChoice ? correction.side : null
	};
}

/** Tolerance for rounding between file time and real time. */
const SAME_SECONDS = 1e-9;

function continued(last: Correction, next: Correction): Correction | null {
	if (last.kind === 'movePoint' && next.kind === 'movePoint')
		return last.frame === next.frame && last.keypoint === next.keypoint ? next : null;
	if (last.kind === 'moveEvent' && next.kind === 'moveEvent') {
		const same =
			last.type === next.type &&
			last.side === next.side &&
			Math.abs(last.to - next.time) < SAME_SECONDS;
		return same ? { ...last, to: next.to } : null;
	}
	return null;
}

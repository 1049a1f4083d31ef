import type { Stride } from '../model/analysis';
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
	const touched = corrections.map((correction) => ({
		...spanOf(correction, times),
		// The other corrections move points from which the strides of both sides are measured.
		side:
			correction.kind === 'excludeStride' || correction.kind === 'includeStride'
				? correction.side
				: null
	}));
	return strides.map(({ startTime, endTime, side }) =>
		touched.some(
			(span) =>
				(span.side ?? side) === side &&
				span.to >= startTime - SAME_SECONDS &&
				span.from <= endTime + SAME_SECONDS
		)
	);
}

/** First and last instant that a correction concerns. */
function spanOf(
	correction: Correction,
	times: ArrayLike<number>
): { readonly from: number; readonly to: number } {
	if ('frame' in correction) {
		const time = times[correction.frame]!;
		return { from: time, to: time };
	}
	if (correction.kind === 'exchangeSides')
		return { from: times[correction.from]!, to: times[correction.to]! };
	const { time } = correction;
	const to = correction.kind === 'moveEvent' ? correction.to : time;
	return { from: Math.min(time, to), to: Math.max(time, to) };
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

import type { Correction } from './corrections';

/**
 * The list with one more correction. A point or an event that was the last to be moved and is moved again is
 * one correction still: from where it was found to where it lies now.
 */
export function addedTo(
	corrections: readonly Correction[],
	correction: Correction
): readonly Correction[] {
	const last = corrections.at(-1);
	const merged = last && continued(last, correction);
	return merged ? corrections.with(-1, merged) : [...corrections, correction];
}

/** Places among `corrections` of those that hide a point of this frame, by keypoint. */
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

/** Rounding between file time and real time. */
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

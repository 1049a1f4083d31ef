import { nearestIndex } from '../math/bisect';
import type { Analysis, Stride } from '../model/analysis';

/** A stride of the leg that two clips are locked on: real seconds. */
export type LockedStride = Pick<Stride, 'startTime' | 'endTime'>;

/** The strides that clips are locked on: those of the leg near the camera, sorted by time. */
export const lockedStrides = ({ strides, view }: Pick<Analysis, 'strides' | 'view'>): Stride[] =>
	strides.filter(({ side }) => side === view.nearSide);

/**
 * The instant of another clip that shows the same phase of the same stride: contact on contact, and the share of the
 * stride in between, whatever the cadences. The strides are counted from the first of each clip; after the last one of
 * the other clip its first one follows. Beyond the ends of its own strides the first and the last one repeat.
 *
 * @param strides, others of one leg each, sorted by time
 * @returns `null` where a clip has no stride
 */
export function lockedTime(
	strides: readonly LockedStride[],
	others: readonly LockedStride[],
	time: number
): number | null {
	if (strides.length === 0 || others.length === 0) return null;
	const after = strides.findIndex(({ startTime }) => startTime > time);
	const place = Math.max(0, (after < 0 ? strides.length : after) - 1);
	const { startTime, endTime } = strides[place]!;
	const phase = (time - startTime) / (endTime - startTime);
	const other = others[place % others.length]!;
	return other.startTime + phase * (other.endTime - other.startTime);
}

/** The frame of another clip that goes with an instant, see {@link lockedTime}; the first where a clip has no stride. */
export function lockedFrame(
	strides: readonly LockedStride[],
	others: readonly LockedStride[],
	time: number,
	otherTimes: Float64Array
): number {
	const locked = lockedTime(strides, others, time);
	return locked === null ? 0 : nearestIndex(otherTimes, locked);
}

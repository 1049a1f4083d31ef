import { DEGREES_PER_RADIAN } from '../../math/angles';
import type { FootLine } from '../../model/analysis';
import { CONTACT_FRAMES_APART } from '../../model/feet';
import type { StrideView } from './stride-view';

/**
 * Inclination of the sole against the belt at initial contact, degrees, + toes up: of the line from the heel to the tip
 * of the toes, read in the frames before and after the contact and interpolated in between, because a foot that lands
 * on its heel comes down by several degrees a frame.
 */
export function footInclinationAtContactDegrees(view: StrideView): number | null {
	const { start, side, footLines, clipTimes } = view;
	const own = footLines.filter((line) => line.side === side);
	const next = own.findIndex(({ frame }) => clipTimes[frame]! >= start);
	const [before, after] = [own[next - 1], own[next]];
	if (!before || !after || after.frame - before.frame > CONTACT_FRAMES_APART) return null;
	const [from, to] = [clipTimes[before.frame]!, clipTimes[after.frame]!];
	const [a, b] = [inclinationOf(before, view), inclinationOf(after, view)];
	return a + ((b - a) * (start - from)) / (to - from);
}

/** Of a foot in one frame against the belt, degrees, + toes up. */
export function inclinationOf({ heel, toe }: FootLine, { belt }: Pick<StrideView, 'belt'>): number {
	const [dx, dy] = [toe.x - heel.x, toe.y - heel.y];
	return DEGREES_PER_RADIAN * Math.atan2(belt.up(dx, dy), belt.forward(dx, dy));
}

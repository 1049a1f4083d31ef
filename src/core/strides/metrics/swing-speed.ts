import { firstIndexFrom } from '../../math/bisect';
import { lineSlope } from '../../math/line-slope';
import { peakExtension } from './hip-extension';
import { peakHipFlexion } from './knee-lift';
import type { StrideView } from './stride-view';

/** Mean angular speed of the thigh from peak extension to knee lift, degrees a second. */
export function swingSpeedDegreesPerSecond(view: StrideView): number | null {
	const [back, front] = [peakExtension(view), peakHipFlexion(view)];
	if (!back || !front || front.time <= back.time) return null;
	return (front.value - back.value) / (front.time - back.time);
}

/**
 * A speed is the slope of the thigh's angle over this part of the stride to either side, or one frame where frames are
 * further apart. Over two frames of a fast camera it is mostly noise, of which the highest value is taken: of a
 * rendered sprinter at 120 frames a second 827 for 603 degrees a second.
 */
const SLOPE_OVER = 0.06;

/** Highest angular speed of the thigh in between, degrees a second. */
export function peakSwingSpeedDegreesPerSecond(view: StrideView): number | null {
	const [back, front] = [peakExtension(view), peakHipFlexion(view)];
	if (!back || !front) return null;
	return steepestRise(view.times, view.leg.thigh, view, back.time, front.time);
}

/**
 * The highest speed of an angle from one instant to another, per second; `null` where too few frames know it.
 *
 * @param stride in which it is, s: by its duration the slopes are taken
 */
export function steepestRise(
	times: Float64Array,
	angle: Float64Array,
	stride: { readonly start: number; readonly end: number },
	from = stride.start,
	to = stride.end
): number | null {
	const reach = SLOPE_OVER * (stride.end - stride.start);
	let highest = -Infinity;
	for (let i = Math.max(1, firstIndexFrom(times, from)); i < times.length - 1; i++) {
		if (times[i]! > to) break;
		const first = Math.min(i - 1, firstIndexFrom(times, times[i]! - reach));
		const end = Math.max(i + 2, firstIndexFrom(times, times[i]! + reach));
		const speed = lineSlope(times, angle, first, end);
		if (speed > highest) highest = speed;
	}
	return Number.isFinite(highest) ? highest : null;
}

import { firstIndexFrom } from '../../math/bisect';
import { peakExtension } from './hip-extension';
import { peakHipFlexion } from './knee-lift';
import type { StrideView } from './stride-view';

/** Mean angular speed of the thigh from peak extension to knee lift, degrees a second. */
export function swingSpeedDegreesPerSecond(view: StrideView): number | null {
	const [back, front] = [peakExtension(view), peakHipFlexion(view)];
	if (!back || !front || front.time <= back.time) return null;
	return (front.value - back.value) / (front.time - back.time);
}

/** Highest angular speed of the thigh in between (central differences over two frames), degrees a second. */
export function peakSwingSpeedDegreesPerSecond(view: StrideView): number | null {
	const [back, front] = [peakExtension(view), peakHipFlexion(view)];
	if (!back || !front) return null;
	const { times } = view;
	const { thigh } = view.leg;
	let highest = -Infinity;
	for (let i = Math.max(1, firstIndexFrom(times, back.time)); i < times.length - 1; i++) {
		if (times[i]! > front.time) break;
		const speed = (thigh[i + 1]! - thigh[i - 1]!) / (times[i + 1]! - times[i - 1]!);
		if (speed > highest) highest = speed;
	}
	return Number.isFinite(highest) ? highest : null;
}

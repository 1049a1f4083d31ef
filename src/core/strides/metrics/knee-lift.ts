import { highestBetween, type Peak } from '../../math/peaks';
import { peakHipExtensionDegrees } from './hip-extension';
import type { StrideView } from './stride-view';

/** The instant at which the thigh is furthest in front during swing. */
export function peakHipFlexion(view: StrideView): Peak | null {
	return view.toeOff === null
		? null
		: highestBetween(view.times, view.leg.thigh, view.toeOff, view.end);
}

/** Largest forward thigh angle in swing, degrees; 90 = thigh horizontal. */
export const kneeLiftDegrees = (view: StrideView): number | null =>
	peakHipFlexion(view)?.value ?? null;

/** Knee lift + peak hip extension, degrees. */
export function hipRangeDegrees(view: StrideView): number | null {
	const [lift, extension] = [kneeLiftDegrees(view), peakHipExtensionDegrees(view)];
	return lift === null || extension === null ? null : lift + extension;
}

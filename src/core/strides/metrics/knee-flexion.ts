import { highestBetween, valueAt, type Peak } from '../../math/peaks';
import type { StrideView } from './stride-view';

/** The instant of largest knee flexion in swing. */
export function peakFlexion(view: StrideView): Peak | null {
	return view.toeOff === null
		? null
		: highestBetween(view.times, view.leg.knee, view.toeOff, view.end);
}

/** Largest knee flexion in swing, degrees, 0 = straight. */
export const peakKneeFlexionDegrees = (view: StrideView): number | null =>
	peakFlexion(view)?.value ?? null;

/** Knee flexion at initial contact, degrees. */
export const kneeFlexionAtContactDegrees = (view: StrideView): number | null =>
	valueAt(view.times, view.leg.knee, view.start);

import { valueAt } from '../math/peaks';
import { ankleAheadOfHip, type StrideView } from './stride-view';

/** Shank against vertical at initial contact, degrees, + foot ahead of the knee. */
export const shankAngleAtContactDegrees = (view: StrideView): number | null =>
	valueAt(view.times, view.leg.shank, view.start);

/** Ankle ahead of the hip at initial contact / leg length. */
export function overstrideLegs(view: StrideView): number | null {
	const ahead = valueAt(view.times, ankleAheadOfHip(view), view.start);
	return ahead === null ? null : ahead / view.legLength;
}

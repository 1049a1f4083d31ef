import { lowestBetween, valueAt, type Peak } from '../../math/peaks';
import type { StrideView } from './stride-view';

/** Peak extension is searched from late stance until this share of swing has passed. */
const LATE_STANCE = 0.5;
const EARLY_SWING = 0.25;

/** The instant at which the thigh is furthest behind vertical around toe-off. `value` is the thigh angle (negative behind). */
export function peakExtension(view: StrideView): Peak | null {
	return backwardPeak(view, view.leg.thigh);
}

/** Degrees behind vertical, positive. */
export const peakHipExtensionDegrees = (view: StrideView): number | null =>
	negated(peakExtension(view)?.value ?? null);

/** Degrees behind vertical at toe-off, positive. */
export const hipExtensionAtToeOffDegrees = (view: StrideView): number | null =>
	view.toeOff === null ? null : negated(valueAt(view.times, view.leg.thigh, view.toeOff));

/** As the peak, relative to the trunk line: -hip flexion. */
export const peakHipExtensionTrunkDegrees = (view: StrideView): number | null =>
	negated(backwardPeak(view, view.leg.hip)?.value ?? null);

function backwardPeak(view: StrideView, angles: Float64Array): Peak | null {
	const { start, end, toeOff, times } = view;
	if (toeOff === null) return null;
	const from = start + LATE_STANCE * (toeOff - start);
	return lowestBetween(times, angles, from, toeOff + EARLY_SWING * (end - toeOff));
}

const negated = (value: number | null): number | null => (value === null ? null : -value);

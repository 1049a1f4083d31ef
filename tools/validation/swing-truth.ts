import { SIDES, type Side } from '../../src/core/model/tracks';
import { steepestRise } from '../../src/core/strides/metrics/swing-speed';
import type { Truth } from './truth';

/**
 * The truth with the peak swing speed of each thigh, degrees a second, where it knows the thigh's angle in each frame: the
 * mean over all strides within the clip.
 *
 * @param times of the frames, s
 */
export function withPeakSwingSpeed(truth: Truth, times: readonly number[]): Truth {
	if (!truth.angles || truth.gait === 'walking') return truth;
	const summary = { ...truth.summary };
	for (const side of SIDES) {
		const mean = meanPeak(truth, Float64Array.from(times), side);
		if (mean !== null)
			summary[side] = { ...summary[side], peakSwingSpeedDegreesPerSecond: { mean } };
	}
	return { ...truth, summary };
}

function meanPeak(truth: Truth, times: Float64Array, side: Side): number | null {
	const thigh = Float64Array.from(truth.angles![side].thigh);
	const contacts = (truth.events ?? []).filter(
		(event) => event.type === 'initialContact' && event.side === side
	);
	const values = contacts.slice(1).flatMap(({ time: end }, i) => {
		const peak = steepestRise(times, thigh, { start: contacts[i]!.time, end });
		return peak === null ? [] : [peak];
	});
	return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

import { runnerFrame } from '../../src/core/events/runner-frame';
import { firstIndexFrom } from '../../src/core/math/bisect';
import { SIDES, type Side } from '../../src/core/model/tracks';
import { inclinationOf } from '../../src/core/strides/metrics/foot';
import type { Truth } from './truth';

/**
 * The truth with the inclination of each foot at its contacts, degrees, where the truth knows heels and toes: the mean over
 * all contacts within the clip, each between the frames before and after it.
 *
 * @param times of the frames, s
 */
export function withFootInclination(truth: Truth, times: readonly number[]): Truth {
	if (!truth.feet) return truth;
	const summary = { ...truth.summary };
	for (const side of SIDES) {
		const mean = meanInclination(truth, Float64Array.from(times), side);
		if (mean !== null)
			summary[side] = { ...summary[side], footInclinationAtContactDegrees: { mean } };
	}
	return { ...truth, summary };
}

function meanInclination(truth: Truth, times: Float64Array, side: Side): number | null {
	const { heel, toe } = truth.feet![side];
	const belt = runnerFrame(truth.facing, truth.cameraRollDegrees);
	const at = (frame: number) => {
		const [from, to] = [heel[frame]!, toe[frame]!];
		const line = { heel: { x: from[0], y: from[1] }, toe: { x: to[0], y: to[1] } };
		return inclinationOf({ frame, side, ...line }, { belt });
	};
	const contacts = (truth.events ?? []).filter(
		(event) => event.type === 'initialContact' && event.side === side
	);
	const values = contacts.flatMap(({ time }) => {
		const next = firstIndexFrom(times, time);
		if (next < 1 || next >= times.length) return [];
		const share = (time - times[next - 1]!) / (times[next]! - times[next - 1]!);
		return [at(next - 1) * (1 - share) + at(next) * share];
	});
	return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

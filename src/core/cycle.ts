import type { Cycle, CycleCurve, FrameAngles, SideCycle, Stride } from './analysis';
import { linearAt } from './math/interpolate';
import type { Side } from './tracks';

const PERCENT = Array.from({ length: 101 }, (_, i) => i);

/** Mean and SD of the angles over the included strides at 0, 1 .. 100 % of the stride. */
export function meanCycles(
	times: Float64Array,
	angles: FrameAngles,
	strides: readonly Stride[]
): Cycle {
	const own = (side: Side) => strides.filter((stride) => stride.included && stride.side === side);
	const ofSide = (side: Side): SideCycle | null => {
		const thigh = curve(times, angles[side].thigh, own(side));
		const knee = curve(times, angles[side].knee, own(side));
		return thigh && knee ? { thigh, knee, hip: curve(times, angles[side].hip, own(side)) } : null;
	};
	const included = strides.filter((stride) => stride.included);
	return {
		phase: PERCENT,
		left: ofSide('left'),
		right: ofSide('right'),
		trunkLean: curve(times, angles.trunkLean, included)
	};
}

/** Strides with a gap are left out; `null` when none is whole. */
function curve(
	times: Float64Array,
	values: Float64Array,
	strides: readonly Stride[]
): CycleCurve | null {
	const sum = new Float64Array(PERCENT.length);
	const squares = new Float64Array(PERCENT.length);
	let n = 0;
	for (const { startTime, endTime } of strides) {
		const row = PERCENT.map((percent) =>
			linearAt(times, values, startTime + (percent / 100) * (endTime - startTime))
		);
		if (row.some(Number.isNaN)) continue;
		n++;
		row.forEach((value, i) => {
			sum[i]! += value;
			squares[i]! += value * value;
		});
	}
	if (n === 0) return null;
	const mean = Array.from(sum, (total) => total / n);
	const sd = mean.map((m, i) =>
		n > 1 ? Math.sqrt(Math.max(0, squares[i]! - n * m * m) / (n - 1)) : 0
	);
	return { mean, sd };
}

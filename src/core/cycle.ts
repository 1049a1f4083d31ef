import type { Cycle, CycleCurve, FrameAngles, SideCycle, Stride } from './analysis';
import { intervalOf } from './math/interpolate';
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
		const row = sampled(times, values, startTime, endTime);
		if (!row) continue;
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

/** Values at 0, 1 .. 100 % of a stride on straight lines between samples; `null` when one of them is unknown. */
function sampled(
	times: Float64Array,
	values: Float64Array,
	start: number,
	end: number
): Float64Array | null {
	if (start < times[0]! || end > times[times.length - 1]!) return null;
	const row = new Float64Array(PERCENT.length);
	let i = intervalOf(times, start);
	for (let percent = 0; percent < row.length; percent++) {
		const time = start + (percent / 100) * (end - start);
		while (i < times.length - 2 && times[i + 1]! <= time) i++;
		const share = (time - times[i]!) / (times[i + 1]! - times[i]!);
		const value = values[i]! + share * (values[i + 1]! - values[i]!);
		if (Number.isNaN(value)) return null;
		row[percent] = value;
	}
	return row;
}

import type { Cycle, CycleCurve, FrameAngles, SideCycle, Stride } from '../model/analysis';
import { intervalOf } from '../math/bisect';
import type { Side } from '../model/tracks';

const PERCENT = Array.from({ length: 101 }, (_, i) => i);

/** Mean and SD of the angles over the included strides at 0, 1 .. 100 % of the stride. */
export function meanCycles(
	times: Float64Array,
	angles: FrameAngles,
	strides: readonly Stride[]
): Cycle {
	const placesOf = (side: Side) =>
		strides
			.filter((stride) => stride.included && stride.side === side)
			.flatMap((stride) => placesIn(times, stride) ?? []);
	const [left, right] = [placesOf('left'), placesOf('right')];
	const ofSide = (side: Side, places: readonly Places[]): SideCycle | null => {
		const thigh = curve(angles[side].thigh, places);
		const knee = curve(angles[side].knee, places);
		return thigh && knee ? { thigh, knee, hip: curve(angles[side].hip, places) } : null;
	};
	return {
		phase: PERCENT,
		left: ofSide('left', left),
		right: ofSide('right', right),
		trunkLean: curve(angles.trunkLean, [...left, ...right])
	};
}

/** The values of one stride at 0, 1 .. 100 %; `null` where the clip does not contain it whole or a value is missing. */
export function strideCurve(
	times: Float64Array,
	values: Float64Array,
	stride: Pick<Stride, 'startTime' | 'endTime'>
): Float64Array | null {
	const places = placesIn(times, stride);
	const row = new Float64Array(PERCENT.length);
	return places && sample(values, places, row) ? row : null;
}

/** Frames around 0, 1 .. 100 % of a stride: the one before, and the fraction of the way to the next. */
interface Places {
	readonly frame: Uint32Array;
	readonly share: Float64Array;
}

/** The same for all curves; `null` for a stride that the clip does not contain whole. */
function placesIn(
	times: Float64Array,
	{ startTime: start, endTime: end }: Pick<Stride, 'startTime' | 'endTime'>
): Places | null {
	if (start < times[0]! || end > times[times.length - 1]!) return null;
	const frame = new Uint32Array(PERCENT.length);
	const share = new Float64Array(PERCENT.length);
	let i = intervalOf(times, start);
	for (let percent = 0; percent < PERCENT.length; percent++) {
		const time = start + (percent / 100) * (end - start);
		while (i < times.length - 2 && times[i + 1]! <= time) i++;
		frame[percent] = i;
		share[percent] = (time - times[i]!) / (times[i + 1]! - times[i]!);
	}
	return { frame, share };
}

/** Strides with a gap are left out; `null` when none is complete. */
function curve(values: Float64Array, strides: readonly Places[]): CycleCurve | null {
	const sum = new Float64Array(PERCENT.length);
	const squares = new Float64Array(PERCENT.length);
	const row = new Float64Array(PERCENT.length);
	let n = 0;
	for (const places of strides) {
		if (!sample(values, places, row)) continue;
		n++;
		for (let i = 0; i < row.length; i++) {
			sum[i]! += row[i]!;
			squares[i]! += row[i]! * row[i]!;
		}
	}
	if (n === 0) return null;
	const mean = Array.from(sum, (total) => total / n);
	const sd = mean.map((m, i) =>
		n > 1 ? Math.sqrt(Math.max(0, squares[i]! - n * m * m) / (n - 1)) : 0
	);
	return { mean, sd };
}

/** Fills a row by linear interpolation between frames; returns whether all values are known. */
function sample(values: Float64Array, { frame, share }: Places, row: Float64Array): boolean {
	for (let i = 0; i < row.length; i++) {
		const before = values[frame[i]!]!;
		const after = values[frame[i]! + 1]!;
		const value = before + share[i]! * (after - before);
		if (value !== value) return false;
		row[i] = value;
	}
	return true;
}

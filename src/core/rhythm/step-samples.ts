/** From a jog stored eight times slowed to the fastest sprint, steps a second (18 to 336 a minute; Bolt 2009: 262). */
export const LOWEST_STEP_RATE = 0.3;
export const HIGHEST_STEP_RATE = 5.6;

/** Samples a second that tell step rates: four per step at the highest rate locate a peak, two would show it. */
export const STEP_SAMPLE_RATE = 25;

/** Squared ankle separations (leg lengths) beyond this cannot belong to one body. */
export const LARGEST_SEPARATION = 9;

/** A shift so tiny that it moves only frames that rounding puts before the edge they lie on, slots. */
export const ON_EDGE = 1e-6;

/** Slot of a time since the clip began. */
export const slotOf = (seconds: number, shift: number): number =>
	Math.floor(seconds * STEP_SAMPLE_RATE + shift);

/** One entry a slot of which a value is known. */
export interface SlotMeans {
	/** Counted from the clip's first frame. */
	readonly slots: readonly number[];
	/** Mean time of the frames with a known value, s. */
	readonly times: readonly number[];
	/** Mean of the known values, less the mean of these means. */
	readonly values: readonly number[];
}

/**
 * Values averaged to {@link STEP_SAMPLE_RATE} samples a second, gaps (`NaN`) skipped, their mean removed.
 *
 * @param shift of all times, slots: {@link ON_EDGE} or 0
 */
export function slotMeans(
	frameTimes: Float64Array,
	frameValues: Float64Array,
	shift: number
): SlotMeans {
	const slots: number[] = [];
	const times: number[] = [];
	const values: number[] = [];
	const first = frameTimes[0]!;
	let total = 0;
	let sum = 0;
	let timeSum = 0;
	let n = 0;
	let slot = NaN;
	const flush = () => {
		if (n === 0) return;
		slots.push(slot);
		times.push(timeSum / n);
		values.push(sum / n);
		total += sum / n;
		sum = timeSum = n = 0;
	};
	for (let frame = 0; frame < frameTimes.length; frame++) {
		const value = frameValues[frame]!;
		if (value !== value) continue;
		const time = frameTimes[frame]!;
		const own = slotOf(time - first, shift);
		if (own !== slot) flush();
		slot = own;
		sum += value;
		timeSum += time;
		n++;
	}
	flush();
	const centre = total / values.length;
	return { slots, times, values: values.map((value) => value - centre) };
}

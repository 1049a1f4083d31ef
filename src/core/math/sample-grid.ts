import { ENOUGH, samplingInterval } from './sampling';
import { median } from './statistics';

/** Frame times that jitter by less than this share of a frame count as equally spaced. */
const EVEN_ENOUGH = 0.02;

/** An evenly spaced time axis over the frames of a clip, and the conversions between the two. */
export interface SampleGrid {
	/** Samples a second. */
	readonly rate: number;
	/** Frame values on the grid (linear interpolation); the values themselves when frames are evenly spaced. */
	toGrid(values: Float64Array): Float64Array;
	/** Grid values at the frames. */
	toFrames(values: Float64Array): Float64Array;
}

/** Median frame rate, 1/s. */
export function frameRateOf(times: Float64Array): number {
	const every = samplingInterval(times.length, ENOUGH.intervals);
	const steps: number[] = [];
	for (let i = 0; i + 1 < times.length; i += every) steps.push(times[i + 1]! - times[i]!);
	return 1 / median(steps);
}

/** Grid at the frames' own rate when they are evenly spaced, else at twice the median rate. */
export function sampleGrid(times: Float64Array): SampleGrid {
	const frameRate = frameRateOf(times);
	if (isEven(times, frameRate))
		return {
			rate: (times.length - 1) / (times[times.length - 1]! - times[0]!),
			toGrid: (values) => values,
			toFrames: (values) => values
		};
	const rate = 2 * frameRate;
	const first = times[0]!;
	const count = Math.ceil((times[times.length - 1]! - first) * rate) + 1;
	const grid = Float64Array.from({ length: count }, (_, i) => first + i / rate);
	return {
		rate,
		toGrid: (values) => lines(times, values, grid),
		toFrames: (values) => lines(grid, values, times)
	};
}

function isEven(times: Float64Array, frameRate: number): boolean {
	const step = (times[times.length - 1]! - times[0]!) / (times.length - 1);
	for (let i = 0; i < times.length; i++)
		if (Math.abs(times[i]! - times[0]! - i * step) * frameRate > EVEN_ENOUGH) return false;
	return true;
}

/** Linear interpolation at ascending times; beyond the ends the end value. */
function lines(from: Float64Array, values: Float64Array, at: Float64Array): Float64Array {
	let i = 0;
	return at.map((time) => {
		while (i < from.length - 2 && from[i + 1]! <= time) i++;
		const share = Math.max(0, Math.min(1, (time - from[i]!) / (from[i + 1]! - from[i]!)));
		return values[i]! + share * (values[i + 1]! - values[i]!);
	});
}

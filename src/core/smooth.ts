import { lowPass } from './butterworth';
import { cycleAtFrames, fitCycle, foldOf } from './cycle-fit';
import { LONGEST_FILLED_GAP_SECONDS } from './gaps';
import { sampleGrid, type SampleGrid } from './sample-grid';
import { KEYPOINT_COUNT, type Tracks } from './tracks';

/**
 * Harmonics of the mean cycle. At 60 fps and phone-like noise the 9th and higher carry more noise than
 * signal; without the 7th and 8th the landing is blurred by several milliseconds (docs/decisions.md).
 */
export const CYCLE_HARMONICS = 8;

/** Cut-off for what differs from stride to stride, in stride rates. */
const DEVIATION_CUTOFF = 2;

/** Cut-off where there is no cycle to lean on, in stride rates: keeps 90 % of the 5th harmonic. */
export const PLAIN_CUTOFF = 8.5;

/** Hips to ankles and shoulders: the points the numbers rest on. */
const FOLDED_KEYPOINTS = new Set([5, 6, 11, 12, 13, 14, 15, 16]);

export interface Rhythm {
	/** Radians a frame, unwrapped; one stride = 2 pi. */
	readonly stridePhase: Float64Array;
	/** Strides a second. */
	readonly strideRate: number;
	/** Whether strides are alike enough to be folded. */
	readonly regular: boolean;
}

/**
 * Zero-lag smoothing that knows the movement repeats: each coordinate is split into what moves slower
 * than the gait, its mean cycle (all frames folded on stride phase: no loss up to the 8th harmonic, noise
 * averaged over the strides) and the deviation from it, which is low-passed (Butterworth, two passes) at
 * twice the stride rate. Irregular gait, the head and the arms get the plain filter at 8.5 stride rates.
 * Gaps stay gaps.
 *
 * @param centre what moves slower than the gait, pixels a frame
 */
export function smoothTracks(
	tracks: Tracks,
	rhythm: Rhythm,
	centre: { readonly x: Float64Array; readonly y: Float64Array }
): Tracks {
	const grid = sampleGrid(tracks.times);
	const fold = foldOf(rhythm.stridePhase);
	const column = (values: Float64Array, drift: Float64Array, keypoint: number) => {
		const own = difference(values, drift);
		const folded = rhythm.regular && FOLDED_KEYPOINTS.has(keypoint);
		const cycle = folded ? fitCycle(fold, own, CYCLE_HARMONICS) : null;
		const expected = cycle && cycleAtFrames(cycle, fold);
		const cutoff = (cycle ? DEVIATION_CUTOFF : PLAIN_CUTOFF) * rhythm.strideRate;
		const deviation = filterRuns(
			tracks.times,
			expected ? difference(own, expected) : own,
			grid,
			cutoff
		);
		for (let i = 0; i < values.length; i++)
			deviation[i]! += drift[i]! + (expected ? expected[i]! : 0);
		return deviation;
	};
	const indices = Array.from({ length: KEYPOINT_COUNT }, (_, k) => k);
	return {
		...tracks,
		x: indices.map((k) => column(tracks.x[k]!, centre.x, k)),
		y: indices.map((k) => column(tracks.y[k]!, centre.y, k))
	};
}

function difference(a: Float64Array, b: Float64Array): Float64Array {
	const rest = a.slice();
	for (let i = 0; i < rest.length; i++) rest[i]! -= b[i]!;
	return rest;
}

/** Low-passes each run of known samples without a hole in time by itself; a new array. */
function filterRuns(
	times: Float64Array,
	values: Float64Array,
	grid: SampleGrid,
	cutoff: number
): Float64Array {
	const breaks = (i: number) => times[i]! - times[i - 1]! > LONGEST_FILLED_GAP_SECONDS;
	const whole = !values.some((value, i) => Number.isNaN(value) || (i > 0 && breaks(i)));
	if (whole) {
		const filtered = lowPass(grid.toGrid(values), grid.rate, cutoff);
		return grid.toFrames(filtered);
	}
	const result = new Float64Array(values.length).fill(NaN);
	for (let start = 0; start < values.length; start++) {
		if (Number.isNaN(values[start]!)) continue;
		let end = start;
		while (end < values.length && !Number.isNaN(values[end]!) && !(end > start && breaks(end)))
			end++;
		const run = values.subarray(start, end);
		if (run.length > 3) {
			const own = sampleGrid(times.subarray(start, end));
			result.set(own.toFrames(lowPass(own.toGrid(run), own.rate, cutoff)), start);
		}
		start = end - 1;
	}
	return result;
}

import { lowPass } from '../math/butterworth';
import { fitCycle, foldOf, tableAt, type CycleTable, type Fold } from '../rhythm/cycle-fit';
import type { HipBaseline } from '../rhythm/hip-baseline';
import { hasGap, LONGEST_FILLED_GAP_SECONDS } from '../math/gaps';
import { sampleGrid } from '../math/sample-grid';
import type { Rhythm } from '../rhythm/rhythm';
import type { Tracks } from '../model/tracks';

/**
 * Harmonics of the mean cycle. At 60 fps and phone-like noise the 9th and higher carry more noise than
 * signal; without the 7th and 8th the landing is blurred by several milliseconds (docs/decisions.md).
 */
export const CYCLE_HARMONICS = 8;

/** Cut-off for what differs from stride to stride, in stride rates. */
const DEVIATION_CUTOFF = 2;

/** Cut-off where there is no cycle to rely on, in stride rates: keeps 90 % of the 5th harmonic. */
export const PLAIN_CUTOFF = 8.5;

/** Hips to ankles and shoulders: the points that the numbers depend on. */
const FOLDED_KEYPOINTS = new Set([5, 6, 11, 12, 13, 14, 15, 16]);

/**
 * Zero-lag smoothing that uses the fact that the movement repeats: each coordinate is split into its baseline, its
 * mean cycle (all frames folded on stride phase: no loss up to the 8th harmonic, noise averaged over the strides) and
 * the deviation from it, which is low-passed (Butterworth, two passes) at twice the stride rate. Irregular gait, the
 * head and the arms get the plain filter at 8.5 stride rates. Gaps stay gaps.
 *
 * @param centre baseline, pixels a frame
 */
export function smoothTracks(tracks: Tracks, rhythm: Rhythm, centre: HipBaseline): Tracks {
	const grid = sampleGrid(tracks.times);
	const fold = foldOf(rhythm.stridePhase);
	const unbroken = !hasBreak(tracks.times);
	const column = (values: Float64Array, drift: Float64Array, keypoint: number) => {
		const folded = rhythm.regular && FOLDED_KEYPOINTS.has(keypoint);
		const cycle = folded ? fitCycle(fold, values, CYCLE_HARMONICS, drift) : null;
		const expected = cycle ? expectedOf(cycle, fold, drift) : drift;
		const deviation = difference(values, expected);
		const cutoff = (cycle ? DEVIATION_CUTOFF : PLAIN_CUTOFF) * rhythm.strideRate;
		const smooth =
			unbroken && !hasGap(values)
				? grid.toFrames(lowPass(grid.toGrid(deviation), grid.rate, cutoff))
				: filterRuns(tracks.times, deviation, cutoff);
		for (let i = 0; i < deviation.length; i++) deviation[i] = smooth[i]! + expected[i]!;
		return deviation;
	};
	return {
		...tracks,
		x: tracks.x.map((values, k) => column(values, centre.x, k)),
		y: tracks.y.map((values, k) => column(values, centre.y, k))
	};
}

/** The baseline plus the mean cycle at every frame. */
function expectedOf(cycle: CycleTable, { bin, share }: Fold, drift: Float64Array): Float64Array {
	const expected = new Float64Array(drift.length);
	for (let i = 0; i < expected.length; i++)
		expected[i] = drift[i]! + tableAt(cycle, bin[i]!, share[i]!);
	return expected;
}

function difference(a: Float64Array, b: Float64Array): Float64Array {
	const rest = new Float64Array(a.length);
	for (let i = 0; i < rest.length; i++) rest[i] = a[i]! - b[i]!;
	return rest;
}

/** Whether a hole in time precedes frame `i`. */
const breaks = (times: Float64Array, i: number): boolean =>
	times[i]! - times[i - 1]! > LONGEST_FILLED_GAP_SECONDS;

function hasBreak(times: Float64Array): boolean {
	for (let i = 1; i < times.length; i++) if (breaks(times, i)) return true;
	return false;
}

/** Low-passes each run of known samples without a hole in time separately; a new array. */
function filterRuns(times: Float64Array, values: Float64Array, cutoff: number): Float64Array {
	const result = new Float64Array(values.length).fill(NaN);
	for (let start = 0; start < values.length; start++) {
		if (Number.isNaN(values[start]!)) continue;
		let end = start + 1;
		while (end < values.length && !Number.isNaN(values[end]!) && !breaks(times, end)) end++;
		const run = values.subarray(start, end);
		if (run.length > 3) {
			const own = sampleGrid(times.subarray(start, end));
			result.set(own.toFrames(lowPass(own.toGrid(run), own.rate, cutoff)), start);
		}
		start = end - 1;
	}
	return result;
}

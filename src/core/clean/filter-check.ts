import { everyNth } from '../math/sampling';
import { legIndex } from '../model/legs';
import { median } from '../math/statistics';
import { residualCutoff } from './residual-analysis';
import { sampleGrid } from '../math/sample-grid';
import { PLAIN_CUTOFF } from './smooth';
import type { Side, Tracks } from '../model/tracks';

/**
 * Rate to which the samples are thinned, Hz. A pose model's errors last for about 25 ms: at higher rates neighbours
 * share them, and residual analysis mistakes them for movement (it asks for 20 Hz at 240 samples a second of a clip
 * for which it asks for 5 Hz at 60).
 */
const THINNED_RATE = 60;

/** With fewer samples a second the curve ends below the cut-off in use. */
const LOWEST_RATE = 45;

/** Shorter stretches cannot separate signal from noise. */
const SHORTEST_SECONDS = 2;

/** The cut-off in use, and the one that residual analysis asks for, Hz. */
export interface FilterCheck {
	readonly chosen: number;
	readonly suggested: number;
}

/**
 * Checks the highest frequency that smoothing keeps (8.5 stride rates) by residual analysis of the near leg's knee
 * and ankle, median of the four coordinates. The cut-off in use may well be higher, since most noise is removed by
 * averaging over the strides. A lower one would remove movement.
 *
 * @param clean repaired and cleaned tracks, not filtered
 * @param centre baseline, pixels a frame
 * @returns `null` where too little was seen, or the frame rate is too low to judge
 */
export function checkFilter(
	clean: Tracks,
	{ strideRate, centre }: { readonly strideRate: number; readonly centre: Centre },
	nearSide: Side
): FilterCheck | null {
	const suggestions = (['knee', 'ankle'] as const).flatMap((joint) => {
		const k = legIndex(nearSide, joint);
		return [
			suggestionFor(clean.times, clean.x[k]!, centre.x),
			suggestionFor(clean.times, clean.y[k]!, centre.y)
		];
	});
	const known = suggestions.filter((suggestion) => suggestion !== null);
	if (known.length === 0) return null;
	return { chosen: PLAIN_CUTOFF * strideRate, suggested: median(known) };
}

interface Centre {
	readonly x: Float64Array;
	readonly y: Float64Array;
}

function suggestionFor(
	times: Float64Array,
	values: Float64Array,
	drift: Float64Array
): number | null {
	const [from, to] = longestRun(values);
	if (to - from < 4 || times[to - 1]! - times[from]! < SHORTEST_SECONDS) return null;
	const grid = sampleGrid(times.subarray(from, to));
	if (grid.rate < LOWEST_RATE) return null;
	const own = new Float64Array(to - from);
	for (let i = 0; i < own.length; i++) own[i] = values[from + i]! - drift[from + i]!;
	const every = Math.max(1, Math.round(grid.rate / THINNED_RATE));
	return residualCutoff(everyNth(grid.toGrid(own), every), grid.rate / every);
}

/** First frame and end of the longest stretch without a gap. */
function longestRun(values: Float64Array): readonly [from: number, to: number] {
	let [from, to, start] = [0, 0, 0];
	for (let i = 0; i <= values.length; i++) {
		if (i < values.length && !Number.isNaN(values[i]!)) continue;
		if (i - start > to - from) [from, to] = [start, i];
		start = i + 1;
	}
	return [from, to];
}

import {
	CYCLE_BINS,
	cycleAtFrames,
	fitPath,
	foldOf,
	withoutCycle,
	type CycleTable
} from './cycle-fit';

/** SD of the window over which a change of rhythm is believed, strides. */
const RHYTHM_WINDOW = 0.18;

/** Harmonics of the curves used to read the phase; higher ones carry more noise than timing. */
const PHASE_HARMONICS = 8;

/**
 * Sharpens a stride phase so that the channels repeat as exactly as they can: each round folds them on the
 * phase, then shifts the phase, smoothly in time, towards where each frame fits the mean cycle best
 * (Gauss-Newton step of the least-squares alignment).
 *
 * @param times real seconds
 * @param phase radians, unwrapped, a fair first estimate
 * @param channels curves of equal scale, `NaN` = gap
 * @param stride mean stride time, s
 * @returns the sharper phase, strictly rising
 */
export function sharpenPhase(
	times: Float64Array,
	phase: Float64Array,
	channels: readonly Float64Array[],
	stride: number
): Float64Array {
	let sharp = phase;
	for (let round = 0; round < 3; round++) {
		const step = alignment(sharp, channels);
		const pull = smooth(times, step.pull, RHYTHM_WINDOW * stride);
		const weight = smooth(times, step.weight, RHYTHM_WINDOW * stride);
		sharp = sharp.map((value, i) => {
			const shift = weight[i]! > 0 ? pull[i]! / weight[i]! : 0;
			return value + Math.max(-0.3, Math.min(0.3, shift));
		});
	}
	return rising(sharp);
}

/** For each frame how hard, and with what weight, the channels pull the phase. */
function alignment(phase: Float64Array, channels: readonly Float64Array[]) {
	const pull = new Float64Array(phase.length);
	const weight = new Float64Array(phase.length);
	const fold = foldOf(phase);
	for (const channel of channels) {
		const curve = fitPath(fold, channel, PHASE_HARMONICS);
		if (!curve) continue;
		const slope = cycleAtFrames(slopeOf(curve), fold);
		const rest = withoutCycle(channel, curve, fold);
		for (let i = 0; i < phase.length; i++) {
			if (rest[i] !== rest[i]) continue;
			pull[i]! += slope[i]! * rest[i]!;
			weight[i]! += slope[i]! * slope[i]!;
		}
	}
	return { pull, weight };
}

/** Derivative of a cycle by phase, per radian. */
export function slopeOf(curve: CycleTable): CycleTable {
	const step = (4 * Math.PI) / CYCLE_BINS;
	return curve.map(
		(_, i) => (curve[(i + 1) % CYCLE_BINS]! - curve[(i + CYCLE_BINS - 1) % CYCLE_BINS]!) / step
	);
}

/**
 * Gaussian-like smoothing in time by three passes of a recursive exponential filter run both ways
 * (symmetric, so no lag): its cost does not grow with the window.
 */
function smooth(times: Float64Array, values: Float64Array, sd: number): Float64Array {
	const result = values.slice();
	const constant = sd / Math.SQRT2;
	for (let pass = 0; pass < 2; pass++) {
		runExponential(times, result, constant, 1);
		runExponential(times, result, constant, -1);
	}
	return result;
}

function runExponential(
	times: Float64Array,
	values: Float64Array,
	constant: number,
	direction: 1 | -1
): void {
	const n = values.length;
	let at = direction === 1 ? 0 : n - 1;
	for (let count = 1; count < n; count++) {
		const next = at + direction;
		const keep = Math.exp(-Math.abs(times[next]! - times[at]!) / constant);
		values[next] = keep * values[at]! + (1 - keep) * values[next]!;
		at = next;
	}
}

/** The same phase with every backward step (never expected, possible in a damaged clip) flattened out. */
function rising(phase: Float64Array): Float64Array {
	const result = phase.slice();
	for (let i = 1; i < result.length; i++)
		if (!(result[i]! > result[i - 1]!)) result[i] = result[i - 1]! + 1e-6;
	return result;
}

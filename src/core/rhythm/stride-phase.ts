import { CYCLE_BINS, fitPath, foldOf, tableAt, type CycleTable } from './cycle-fit';

/** SD of the window over which a change of rhythm is trusted, strides. */
const RHYTHM_WINDOW = 0.18;

/** Harmonics of the curves used to read the phase; higher ones carry more noise than timing. */
const PHASE_HARMONICS = 8;

/**
 * Refines a stride phase so that the channels repeat as exactly as they can: each round folds them on the phase, then
 * shifts the phase, smoothly in time, towards where each frame fits the mean cycle best (Gauss-Newton step of the
 * least-squares alignment).
 *
 * @param times real seconds
 * @param phase radians, unwrapped, a reasonable first estimate
 * @param channels curves of equal scale, `NaN` = gap
 * @param stride mean stride time, s
 * @returns the refined phase, strictly rising
 */
export function sharpenPhase(
	times: Float64Array,
	phase: Float64Array,
	channels: readonly Float64Array[],
	stride: number
): Float64Array {
	const sharp = phase.slice();
	const kept = keptShares(times, (RHYTHM_WINDOW * stride) / Math.SQRT2);
	for (let round = 0; round < 3; round++) {
		const { pull, weight } = alignment(sharp, channels);
		smooth(pull, weight, kept);
		for (let i = 0; i < sharp.length; i++) {
			const shift = weight[i]! > 0 ? pull[i]! / weight[i]! : 0;
			sharp[i]! += Math.max(-0.3, Math.min(0.3, shift));
		}
	}
	flattenFalls(sharp);
	return sharp;
}

/** For each frame, how far the channels pull the phase, and with what weight. */
function alignment(phase: Float64Array, channels: readonly Float64Array[]) {
	const pull = new Float64Array(phase.length);
	const weight = new Float64Array(phase.length);
	const fold = foldOf(phase);
	const { bin, share } = fold;
	for (const channel of channels) {
		const curve = fitPath(fold, channel, PHASE_HARMONICS);
		if (!curve) continue;
		const slopes = slopeOf(curve);
		for (let i = 0; i < phase.length; i++) {
			const rest = channel[i]! - tableAt(curve, bin[i]!, share[i]!);
			if (rest !== rest) continue;
			const slope = tableAt(slopes, bin[i]!, share[i]!);
			pull[i]! += slope * rest;
			weight[i]! += slope * slope;
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

/** Share of the previous frame that an exponential filter keeps, for each frame but the first. */
function keptShares(times: Float64Array, constant: number): Float64Array {
	const kept = new Float64Array(times.length);
	for (let i = 1; i < kept.length; i++) kept[i] = Math.exp(-(times[i]! - times[i - 1]!) / constant);
	return kept;
}

/**
 * Gaussian-like smoothing in time, in place, by two passes of a recursive exponential filter run both ways
 * (symmetric, so no lag): its cost does not grow with the window. Two curves are filtered together because each step
 * waits for the one before; the other curve's work fills the wait.
 */
function smooth(a: Float64Array, b: Float64Array, kept: Float64Array): void {
	for (let pass = 0; pass < 2; pass++) {
		for (let i = 1; i < a.length; i++) {
			const keep = kept[i]!;
			a[i] = keep * a[i - 1]! + (1 - keep) * a[i]!;
			b[i] = keep * b[i - 1]! + (1 - keep) * b[i]!;
		}
		for (let i = a.length - 2; i >= 0; i--) {
			const keep = kept[i + 1]!;
			a[i] = keep * a[i + 1]! + (1 - keep) * a[i]!;
			b[i] = keep * b[i + 1]! + (1 - keep) * b[i]!;
		}
	}
}

/** Flattens every backward step (never expected, possible in a damaged clip). */
function flattenFalls(phase: Float64Array): void {
	for (let i = 1; i < phase.length; i++)
		if (!(phase[i]! > phase[i - 1]!)) phase[i] = phase[i - 1]! + 1e-6;
}

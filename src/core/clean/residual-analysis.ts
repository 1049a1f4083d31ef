import { ENOUGH } from '../math/sampling';
import { lowPass } from '../math/butterworth';

/** Cut-offs tried, evenly spaced up to {@link HIGHEST_SHARE} of the sample rate. */
const TRIED = 24;
const HIGHEST_SHARE = 0.3;

/** The upper part of the residual curve that is treated as noise alone (Winter's straight line). */
const NOISE_PART = 0.4;

/**
 * Cut-off by residual analysis (Winter, Biomechanics and Motor Control of Human Movement, 4th ed., 3.4.4.3). The
 * residual between the signal and its low-passed self is plotted over the cut-off; where only noise is left it is a
 * straight line, whose height at 0 Hz is the noise. The cut-off sought, in Hz, is where the residual reaches that
 * height: as much signal is lost as noise is let through.
 * Noise that is correlated in time bends the line and makes the cut-off too high.
 *
 * @param values equally spaced samples without gaps; the middle `ENOUGH.path` are used
 * @param rate samples a second
 * @returns `null` when the line is too steep to be noise: the rate is too low for the signal
 */
export function residualCutoff(values: Float64Array, rate: number): number | null {
	const start = Math.max(0, (values.length - ENOUGH.path) >> 1);
	const stretch = values.subarray(start, start + ENOUGH.path);
	const cutoffs = Array.from({ length: TRIED }, (_, i) => (HIGHEST_SHARE * rate * (i + 1)) / TRIED);
	const smooth = new Float64Array(stretch.length);
	const residuals = cutoffs.map((cutoff) => rms(stretch, lowPass(stretch, rate, cutoff, smooth)));
	const noise = heightAtZero(cutoffs, residuals, Math.floor(TRIED * (1 - NOISE_PART)));
	if (!(noise < residuals[0]!)) return null;
	const after = residuals.findIndex((residual) => residual <= noise);
	const [above, below] = [residuals[after - 1]!, residuals[after]!];
	const share = (above - noise) / (above - below);
	return cutoffs[after - 1]! + share * (cutoffs[after]! - cutoffs[after - 1]!);
}

function rms(a: Float64Array, b: Float64Array): number {
	let sum = 0;
	for (let i = 0; i < a.length; i++) sum += (a[i]! - b[i]!) ** 2;
	return Math.sqrt(sum / a.length);
}

/** Least-squares line through the points from `first` on, evaluated at x = 0. */
function heightAtZero(x: readonly number[], y: readonly number[], first: number): number {
	const n = x.length - first;
	let [sx, sy, sxx, sxy] = [0, 0, 0, 0];
	for (let i = first; i < x.length; i++) {
		sx += x[i]!;
		sy += y[i]!;
		sxx += x[i]! * x[i]!;
		sxy += x[i]! * y[i]!;
	}
	return (sy * sxx - sx * sxy) / (n * sxx - sx * sx);
}

/**
 * Zero-lag low-pass: a second-order Butterworth run forwards and backwards. The two passes together attenuate the
 * nominal cut-off by half again, so the single pass is designed at `cutoff
 * (sqrt 2 - 1) ^ (1/4)` and the pair has its -3 dB point at `cutoff` (Winter, Biomechanics and Motor Control of Human
 * Movement, 4th ed., 3.4.4.2). The ends are continued by point reflection over one time constant, so that a slope
 * continues.
 *
 * @param values equally spaced samples without gaps
 * @param rate samples a second
 * @param cutoff Hz; at or above 0.45 x rate nothing is removed
 * @param result as long as `values`; filled and returned
 */
export function lowPass(
	values: Float64Array,
	rate: number,
	cutoff: number,
	result = new Float64Array(values.length)
): Float64Array {
	const corrected = cutoff / (Math.SQRT2 - 1) ** 0.25;
	if (corrected >= 0.45 * rate || values.length < 4) {
		result.set(values);
		return result;
	}
	const coefficients = secondOrder(corrected / rate);
	const pad = Math.min(values.length - 1, Math.ceil((1.5 * rate) / cutoff));
	const padded = reflected(values, pad);
	passForwards(padded, coefficients);
	passBackwards(padded, coefficients);
	result.set(padded.subarray(pad, pad + values.length));
	return result;
}

interface Coefficients {
	readonly b: number;
	readonly a1: number;
	readonly a2: number;
}

/** Bilinear transform with pre-warping; numerator b, 2b, b. */
function secondOrder(relativeCutoff: number): Coefficients {
	const k = Math.tan(Math.PI * relativeCutoff);
	const norm = 1 / (1 + Math.SQRT2 * k + k * k);
	return { b: k * k * norm, a1: 2 * (k * k - 1) * norm, a2: (1 - Math.SQRT2 * k + k * k) * norm };
}

/**
 * Memory that one filtering leaves to the next: allocating it each time cost more than the filtering. This is the only
 * scratch memory that the core keeps. It is safe because nothing in the core waits: {@link lowPass} fills it, reads it
 * and copies the result out before anything else can run, and each worker has its own.
 */
let reused = new Float64Array(0);

/**
 * @returns valid until the next call
 */
function reflected(values: Float64Array, pad: number): Float64Array {
	const n = values.length;
	if (reused.length < n + 2 * pad) reused = new Float64Array(n + 2 * pad);
	const padded = reused.subarray(0, n + 2 * pad);
	padded.set(values, pad);
	for (let i = 1; i <= pad; i++) {
		padded[pad - i] = 2 * values[0]! - values[i]!;
		padded[pad + n - 1 + i] = 2 * values[n - 1]! - values[n - 1 - i]!;
	}
	return padded;
}

/** One pass in place, started as if the first value had lasted for ever. */
function passForwards(values: Float64Array, { b, a1, a2 }: Coefficients): void {
	let x1 = values[0]!;
	let x2 = values[0]!;
	let y1 = values[0]!;
	let y2 = values[0]!;
	for (let i = 0; i < values.length; i++) {
		const x = values[i]!;
		// The terms that do not depend on the previous value come first.
		const y = b * (x + 2 * x1 + x2) - a2 * y2 - a1 * y1;
		x2 = x1;
		x1 = x;
		y2 = y1;
		y1 = y;
		values[i] = y;
	}
}

/** The same from the last value to the first. */
function passBackwards(values: Float64Array, { b, a1, a2 }: Coefficients): void {
	const last = values[values.length - 1]!;
	let x1 = last;
	let x2 = last;
	let y1 = last;
	let y2 = last;
	for (let i = values.length - 1; i >= 0; i--) {
		const x = values[i]!;
		const y = b * (x + 2 * x1 + x2) - a2 * y2 - a1 * y1;
		x2 = x1;
		x1 = x;
		y2 = y1;
		y1 = y;
		values[i] = y;
	}
}

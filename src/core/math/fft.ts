/**
 * Fourier transform in place (Cooley & Tukey 1965, radix 2): re + i im -> its spectrum.
 * @param re real parts, length a power of two
 * @param im imaginary parts, same length
 */
export function fft(re: Float64Array, im: Float64Array): void {
	const n = re.length;
	reorder(re, im);
	const { cos, sin } = turnsOf(n);
	for (let half = 1; half < n; half <<= 1) {
		const stride = n / (2 * half);
		for (let k = 0; k < half; k++) {
			const wRe = cos[k * stride]!;
			const wIm = sin[k * stride]!;
			for (let i = k; i < n; i += 2 * half) {
				const other = i + half;
				const tRe = wRe * re[other]! - wIm * im[other]!;
				const tIm = wRe * im[other]! + wIm * re[other]!;
				re[other] = re[i]! - tRe;
				im[other] = im[i]! - tIm;
				re[i]! += tRe;
				im[i]! += tIm;
			}
		}
	}
}

/** Bit-reversal permutation: puts every value at its index with the bits reversed. */
function reorder(re: Float64Array, im: Float64Array): void {
	const n = re.length;
	for (let i = 1, j = 0; i < n; i++) {
		let bit = n >> 1;
		for (; j & bit; bit >>= 1) j ^= bit;
		j ^= bit;
		if (i >= j) continue;
		const ownRe = re[i]!;
		const ownIm = im[i]!;
		re[i] = re[j]!;
		im[i] = im[j]!;
		re[j] = ownRe;
		im[j] = ownIm;
	}
}

interface Turns {
	readonly cos: Float64Array;
	readonly sin: Float64Array;
}

const knownTurns = new Map<number, Turns>();

/**
 * Cosine and minus sine of 0, 1 .. n
 * 2 - 1 nths of a turn; made once for each size.
 */
function turnsOf(n: number): Turns {
	let turns = knownTurns.get(n);
	if (!turns) {
		const angle = (k: number) => (-2 * Math.PI * k) / n;
		turns = {
			cos: Float64Array.from({ length: n / 2 }, (_, k) => Math.cos(angle(k))),
			sin: Float64Array.from({ length: n / 2 }, (_, k) => Math.sin(angle(k)))
		};
		knownTurns.set(n, turns);
	}
	return turns;
}

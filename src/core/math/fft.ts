/**
 * Fourier transform in place (Cooley & Tukey 1965, radix 2): re + i im -> its spectrum.
 * @param re real parts, length a power of two
 * @param im imaginary parts, same length
 */
export function fft(re: Float64Array, im: Float64Array): void {
	const n = re.length;
	for (let i = 1, j = 0; i < n; i++) {
		let bit = n >> 1;
		for (; j & bit; bit >>= 1) j ^= bit;
		j ^= bit;
		if (i < j) {
			[re[i], re[j]] = [re[j]!, re[i]!];
			[im[i], im[j]] = [im[j]!, im[i]!];
		}
	}
	for (let size = 2; size <= n; size <<= 1) {
		const half = size >> 1;
		const angle = (-2 * Math.PI) / size;
		const [stepRe, stepIm] = [Math.cos(angle), Math.sin(angle)];
		for (let start = 0; start < n; start += size) {
			let [wRe, wIm] = [1, 0];
			for (let k = start; k < start + half; k++) {
				const other = k + half;
				const tRe = wRe * re[other]! - wIm * im[other]!;
				const tIm = wRe * im[other]! + wIm * re[other]!;
				re[other] = re[k]! - tRe;
				im[other] = im[k]! - tIm;
				re[k]! += tRe;
				im[k]! += tIm;
				[wRe, wIm] = [wRe * stepRe - wIm * stepIm, wRe * stepIm + wIm * stepRe];
			}
		}
	}
}

import { fft } from './fft';

/**
 * Sum of the autocorrelations of two real signals at lags 0, 1 .. length - 1, each divided by the number of pairs
 * behind it. By Wiener and Khinchin it is the transform of the power; the signals travel as real and imaginary part
 * of one, whose cross terms are odd and drop out of the real part.
 *
 * @param a values around zero
 * @param b as many
 */
export function autocorrelation(a: Float64Array, b: Float64Array): Float64Array {
	const size = 2 ** Math.ceil(Math.log2(2 * a.length));
	const re = new Float64Array(size);
	const im = new Float64Array(size);
	re.set(a);
	im.set(b);
	fft(re, im);
	for (let i = 0; i < size; i++) {
		re[i] = re[i]! ** 2 + im[i]! ** 2;
		im[i] = 0;
	}
	fft(re, im);
	return a.map((_, lag) => re[lag]! / size / (a.length - lag));
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fft } from '../../../../src/core/math/fft';

const signals = fc
	.constantFrom(1, 2, 8, 64)
	.chain((n) =>
		fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: n, maxLength: n })
	);

describe('the Fourier transform', () => {
	it('is the sum that defines it', () => {
		fc.assert(
			fc.property(signals, (values) => {
				const [re, im] = transformed(values);
				const n = values.length;
				for (let k = 0; k < n; k++) {
					const turn = (i: number) => (-2 * Math.PI * i * k) / n;
					const sum = (part: (angle: number) => number) =>
						values.reduce((total, value, i) => total + value * part(turn(i)), 0);
					expect(re[k]).toBeCloseTo(sum(Math.cos), 8);
					expect(im[k]).toBeCloseTo(sum(Math.sin), 8);
				}
			}),
			{ numRuns: 40 }
		);
	});

	it('keeps the energy of a signal (Parseval)', () => {
		fc.assert(
			fc.property(signals, (values) => {
				const [re, im] = transformed(values);
				const energy = (part: Iterable<number>) =>
					[...part].reduce((sum, value) => sum + value * value, 0);
				expect((energy(re) + energy(im)) / values.length).toBeCloseTo(energy(values), 6);
			}),
			{ numRuns: 40 }
		);
	});
});

function transformed(values: readonly number[]): readonly [Float64Array, Float64Array] {
	const re = Float64Array.from(values);
	const im = new Float64Array(values.length);
	fft(re, im);
	return [re, im];
}
